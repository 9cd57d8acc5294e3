import { expiryNoticeDays } from '#features/newsroom/media/assets.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** An asset that is online and whose rights end soon or have ended, with every story that shows it and every face. */
export type EndingRights = {
  assetId: string;
  title: string | null;
  caption: string | null;
  alt: string;
  /** From this instant on it may be published no more. */
  endsAt: Date;
  /** Whose portrait it is, of those who signed something that is online. */
  portraitOf: string[];
  /** A section with its parent, as permissions look at it. */
  stories: { articleId: string; headline: string; sectionPath: string[] }[];
};

/** Those whose rights end within the days of notice, the first to end first; ended ones too, while they are online. */
export const listEndingRights = (sql: Sql, now: Date): Promise<EndingRights[]> => sql.$queryRaw`
  SELECT m.id AS "assetId", m.title, m.caption, m.alt, m.rights_expire_at AS "endsAt",
    coalesce(shown.stories, '[]') AS stories, faces.names AS "portraitOf"
  FROM assets m CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('articleId', a.id, 'headline', live.headline,
      'sectionPath', array_remove(ARRAY[s.id, s.parent_id], NULL)) ORDER BY a.first_published_at DESC, a.id) AS stories
    FROM articles a JOIN revisions live ON live.id = a.live_revision_id JOIN sections s ON s.id = a.section_id
    WHERE a.publication_state = 'published'
      AND (EXISTS (SELECT 1 FROM asset_uses u WHERE u.article_id = a.id AND u.asset_id = m.id)
        OR EXISTS (SELECT 1 FROM front_cards c WHERE c.article_id = a.id AND c.picture_id = m.id))) shown
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(u.name ORDER BY u.name, u.id), '{}') AS names FROM authors u
    WHERE u.portrait_id = m.id AND EXISTS (SELECT 1 FROM article_authors b JOIN articles a ON a.id = b.article_id
      WHERE b.author_id = u.id AND a.publication_state = 'published')) faces
  WHERE m.withdrawn_at IS NULL AND (shown.stories IS NOT NULL OR faces.names <> '{}')
    AND m.rights_expire_at <= ${now}::timestamptz + make_interval(days => ${expiryNoticeDays}::int)
  ORDER BY m.rights_expire_at, m.id LIMIT 500`;

/** The same, outside a transaction. */
export const getEndingRights = (now: Date): Promise<EndingRights[]> => listEndingRights(db(), now);
