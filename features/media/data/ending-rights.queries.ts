import { expiryNoticeDays } from '#features/media/assets.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction.ts';

/** An asset that is online and whose rights end soon or have ended, with every story that shows it. */
export type EndingRights = {
  assetId: string;
  title: string | null;
  caption: string | null;
  alt: string;
  /** From this instant on it may be published no more. */
  endsAt: Date;
  /** A section with its parent, as permissions look at it. */
  stories: { articleId: string; headline: string; sectionPath: string[] }[];
};

/** Those whose rights end within the days of notice, the first to end first; ended ones too, while a story shows them. */
export const listEndingRights = (sql: Sql, now: Date): Promise<EndingRights[]> => sql.$queryRaw`
  SELECT m.id AS "assetId", m.title, m.caption, m.alt, m.rights_expire_at AS "endsAt", shown.stories
  FROM assets m CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('articleId', a.id, 'headline', live.headline,
      'sectionPath', array_remove(ARRAY[s.id, s.parent_id], NULL)) ORDER BY a.first_published_at DESC, a.id) AS stories
    FROM articles a JOIN revisions live ON live.id = a.live_revision_id JOIN sections s ON s.id = a.section_id
    WHERE a.publication_state = 'published'
      AND EXISTS (SELECT 1 FROM asset_uses u WHERE u.article_id = a.id AND u.asset_id = m.id)) shown
  WHERE m.withdrawn_at IS NULL AND shown.stories IS NOT NULL
    AND m.rights_expire_at <= ${now}::timestamptz + make_interval(days => ${expiryNoticeDays}::int)
  ORDER BY m.rights_expire_at, m.id LIMIT 500`;

/** The same, outside a transaction. */
export const getEndingRights = (now: Date): Promise<EndingRights[]> => listEndingRights(db(), now);
