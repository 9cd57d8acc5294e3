import { getRelatedLinks } from '#features/newsroom/reading/data/published-article.queries.ts';
import { findThread } from '#features/newsroom/related/story-thread.ts';
import { db } from '#server/db/client.ts';

export type ThreadLine = { id: string; path: string; headline: string; firstPublishedAt: Date };

/** The newest of a subject among which a story is looked for: a subject of thousands costs no more than that. */
const mostLookedAt = 150;
/** A story's newest articles: what came long before is in the list under it. */
const mostLines = 40;

type Row = { id: string; firstPublishedAt: Date; targetIds: string[] };

/**
 * « Le fil de l'affaire » of a subject (with those merged into it): articles that hang together by the links that their
 * pages show, oldest first. Empty when no story has four.
 */
export async function getStoryThread(subjectIds: readonly string[]): Promise<ThreadLine[]> {
  const rows = await db().$queryRaw<Row[]>`
    WITH inside AS MATERIALIZED (
      SELECT DISTINCT l.id, l.first_published_at, l.has_automatic_links
      FROM unnest(${[...subjectIds]}::uuid[]) AS given(id) CROSS JOIN LATERAL (
        SELECT b.article_id AS id, b.first_published_at, a.has_automatic_links FROM article_subjects b
        JOIN articles a ON a.id = b.article_id
        WHERE b.subject_id = given.id AND a.publication_state = 'published' AND a.deleted_at IS NULL
        ORDER BY b.first_published_at DESC, b.article_id DESC LIMIT ${mostLookedAt}) l
      ORDER BY l.first_published_at DESC, l.id DESC LIMIT ${mostLookedAt})
    SELECT i.id, i.first_published_at AS "firstPublishedAt", array(
      SELECT k.target_id FROM related_links k JOIN inside o ON o.id = k.target_id
      WHERE k.article_id = i.id AND k.is_shown AND i.has_automatic_links AND NOT EXISTS (
        SELECT FROM related_decisions d
        WHERE d.article_id = k.article_id AND d.target_id = k.target_id AND d.kind = 'veto')) AS "targetIds"
    FROM inside i`;
  const thread = findThread(
    rows,
    rows.flatMap(({ id, targetIds }) => targetIds.map((to) => ({ from: id, to }))),
  ).slice(-mostLines);
  const links = await getRelatedLinks(thread.map(({ id }) => id));
  return thread.flatMap(({ id, firstPublishedAt }) => {
    const link = links[id];
    return link ? [{ id, firstPublishedAt, ...link }] : [];
  });
}
