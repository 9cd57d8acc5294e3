import { type RightsFacts, type RightsProblem, rightsProblemsOf } from '#features/newsroom/media/assets.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/**
 * A place that needs the asset. A story's title is given when readers know it; a draft's is for whoever may see the
 * draft, and their subject gives it.
 */
export type AssetPlace =
  | { kind: 'story'; articleId: string; isPublished: boolean; headline: string | null; places: string[] }
  | { kind: 'front'; front: string; articleId: string }
  | { kind: 'portrait'; authorId: string; name: string };

/** Where an asset is needed now: online, in the text that is being written, in the text that is planned, elsewhere. */
export async function listAssetPlaces(sql: Sql, assetId: string): Promise<AssetPlace[]> {
  const stories = await sql.$queryRaw<Omit<Extract<AssetPlace, { kind: 'story' }>, 'kind'>[]>`
    SELECT a.id AS "articleId", a.publication_state = 'published' AS "isPublished",
      CASE WHEN a.publication_state = 'published' THEN live.headline END AS headline,
      coalesce((SELECT array_agg(u.place ORDER BY u.place <> 'lead', u.place) FROM asset_uses u
        WHERE u.article_id = a.id AND u.asset_id = ${assetId}::uuid), '{}') AS places
    FROM articles a LEFT JOIN revisions live ON live.id = a.live_revision_id
    WHERE EXISTS (SELECT 1 FROM asset_uses u WHERE u.article_id = a.id AND u.asset_id = ${assetId}::uuid)
      OR EXISTS (SELECT 1 FROM revision_assets m WHERE m.asset_id = ${assetId}::uuid
        AND m.revision_id IN (a.working_revision_id, a.live_revision_id, a.scheduled_revision_id))
    ORDER BY a.updated_at DESC, a.id LIMIT 500`;
  const fronts = await sql.$queryRaw<{ front: string; articleId: string }[]>`
    SELECT f.slug AS front, c.article_id AS "articleId" FROM front_cards c JOIN fronts f ON f.id = c.front_id
    WHERE c.picture_id = ${assetId}::uuid ORDER BY c.position`;
  const authors = await sql.author.findMany({
    where: { portraitId: assetId },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  });
  return [
    ...stories.map((story) => ({ kind: 'story' as const, ...story })),
    ...fronts.map((front) => ({ kind: 'front' as const, ...front })),
    ...authors.map(({ id, name }) => ({ kind: 'portrait' as const, authorId: id, name })),
  ];
}

/** The same, outside a transaction. */
export const getAssetPlaces = (assetId: string): Promise<AssetPlace[]> => listAssetPlaces(db(), assetId);

/**
 * Why stories may not go out, or be updated, with the pictures that they hold now: in the text that is written, that
 * is planned or that is online. Stories without such a picture are absent.
 */
export async function listRightsProblemsByStory(
  articleIds: readonly string[],
  now: Date,
): Promise<Record<string, RightsProblem[]>> {
  if (articleIds.length === 0) return {};
  const rows = await db().$queryRaw<(RightsFacts & { articleId: string })[]>`
    SELECT DISTINCT a.id AS "articleId", m.id, m.state, m.withdrawn_at AS "withdrawnAt",
      m.rights_expire_at AS "rightsExpireAt", m.embargoed_until AS "embargoedUntil", m.most_uses AS "mostUses",
      (SELECT count(*)::int FROM asset_publications p WHERE p.asset_id = m.id AND p.article_id <> a.id) AS "otherStories"
    FROM articles a
    JOIN revision_assets n ON n.revision_id IN (a.working_revision_id, a.live_revision_id, a.scheduled_revision_id)
    JOIN assets m ON m.id = n.asset_id
    WHERE a.id = ANY (${[...articleIds]}::uuid[])`;
  const problems: Record<string, RightsProblem[]> = {};
  for (const { articleId, ...facts } of rows) {
    const found = rightsProblemsOf(facts, now);
    if (found.length > 0) problems[articleId] = [...new Set([...(problems[articleId] ?? []), ...found])];
  }
  return problems;
}

/** What decides whether a story may show these assets, by asset; unknown ones are absent. For the checklist. */
export async function listRightsFacts(
  sql: Sql,
  { assetIds, articleId }: { assetIds: readonly string[]; articleId: string },
): Promise<Record<string, RightsFacts>> {
  if (assetIds.length === 0) return {};
  const rows = await sql.$queryRaw<(RightsFacts & { id: string })[]>`
    SELECT m.id, m.state, m.withdrawn_at AS "withdrawnAt", m.rights_expire_at AS "rightsExpireAt",
      m.embargoed_until AS "embargoedUntil", m.most_uses AS "mostUses",
      (SELECT count(*)::int FROM asset_publications p WHERE p.asset_id = m.id AND p.article_id <> ${articleId}::uuid) AS "otherStories"
    FROM assets m WHERE m.id = ANY (${[...assetIds]}::uuid[])`;
  return Object.fromEntries(rows.map(({ id, ...facts }) => [id, facts]));
}
