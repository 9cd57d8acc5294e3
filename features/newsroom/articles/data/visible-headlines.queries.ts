import { deskScope } from '#features/newsroom/articles/articles.policy.ts';
import { deskScopeCondition } from '#features/newsroom/articles/data/desk-scope.ts';
import type { Actor } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';

/** What these stories are called in the newsroom, for those of them that this person may see, by id. */
export async function listVisibleHeadlines({
  actor,
  articleIds,
}: {
  actor: Actor;
  articleIds: readonly string[];
}): Promise<Map<string, string>> {
  if (articleIds.length === 0) return new Map();
  const rows = await db().$queryRaw<{ id: string; headline: string }[]>`
    SELECT a.id, r.headline FROM articles a JOIN sections s ON s.id = a.section_id
      JOIN revisions r ON r.id = coalesce(a.working_revision_id, a.live_revision_id)
    WHERE a.id = ANY (${[...articleIds]}::uuid[]) AND ${deskScopeCondition(deskScope(actor))}`;
  return new Map(rows.map(({ id, headline }) => [id, headline]));
}
