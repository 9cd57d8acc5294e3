import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import { getCardsById } from '#features/newsroom/reading/data/article-lists.queries.ts';
import { type MostReadWindow, wholeNewspaper } from '#features/readers/audience/audience.ts';
import { db } from '#server/db/client.ts';

/**
 * What was read most within a window, most read first: published articles alone, at most `size` of them (30 are kept),
 * fewer or none where fewer were read. With a section, of it and its sub-sections. Reads the ranking that the worker
 * makes each minute: the same cost whatever the archive and its readers. A page that shows it carries
 * `tags.mostRead(sectionId ?? 'all')` and, as its headlines may change, `tags.article` of each card.
 */
export const listMostRead = ({
  window,
  sectionId = wholeNewspaper,
  size,
}: {
  window: MostReadWindow;
  sectionId?: string;
  size: number;
}): Promise<ArticleCard[]> => listRanked({ list: window, scope: sectionId, size });

/**
 * « En ce moment »: what the readers of the last half hour read, the newest counting most, in that order. A page that
 * shows it carries `tags.readNow()` and `tags.article` of each card.
 */
export const listReadNow = ({ size }: { size: number }): Promise<ArticleCard[]> =>
  listRanked({ list: 'now', scope: wholeNewspaper, size });

async function listRanked({
  list,
  scope,
  size,
}: {
  list: MostReadWindow | 'now';
  scope: string;
  size: number;
}): Promise<ArticleCard[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT r.article_id AS id FROM article_rankings r JOIN articles a ON a.id = r.article_id
    WHERE r.list = ${list} AND r.scope = ${scope} AND a.publication_state = 'published' AND a.deleted_at IS NULL
    ORDER BY r.rank LIMIT ${size}`;
  const cards = await getCardsById(rows.map(({ id }) => id));
  return rows.flatMap(({ id }) => cards.get(id) ?? []);
}
