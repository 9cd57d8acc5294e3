import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import { getCardsById } from '#features/newsroom/reading/data/article-lists.queries.ts';
import { type LinkReason, parseLinkReason } from '#features/newsroom/related/link-reason.ts';
import { db } from '#server/db/client.ts';

/** A link that an article shows outside its body's own text. */
export type RelatedArticle = {
  /** As lists show it: its path follows every change of the target's address. */
  card: ArticleCard;
  /** True when a person put it there. */
  isPinned: boolean;
  /** 0 unrelated … 1 the same text; null for what the machine did not choose. */
  score: number | null;
  /** Names and words that both share; null for a pin that the machine would not have chosen. */
  reason: LinkReason | null;
};

/** What an article's page links to, and whose change changes it. */
export type RelatedList = {
  links: RelatedArticle[];
  /**
   * Articles whose tag (`tags.article`) the page must state, beside its own `tags.related`: those shown, and pinned ones
   * that are not public now, which come back with their link.
   */
  articleIds: string[];
};

type Row = {
  id: string;
  isPinned: boolean;
  score: number | null;
  reason: unknown;
};

/**
 * The links of an article for its readers: those that people pinned to the end of the page first, in the order of the
 * decisions, then what the machine chose, best first, unless automatic links are off for it. Only articles that are
 * public now, in the article's own language, sponsored by nobody (a pin neither), never the article itself, never one
 * under veto. `without`: targets that the page shows elsewhere already (links in the body). At most `size`.
 *
 * The rows are those of the article's last choice (`chooseLinks`), which the worker makes again when the archive
 * changes; a target that is withdrawn is absent at once, and the next one takes its place.
 */
export async function getRelatedList(
  articleId: string,
  { without = [], size }: { without?: readonly string[]; size: number },
): Promise<RelatedList> {
  const rows = await db().$queryRaw<Row[]>`
    WITH own AS (
      SELECT a.id, a.has_automatic_links, r.language FROM articles a
      JOIN revisions r ON r.id = coalesce(a.live_revision_id, a.working_revision_id) WHERE a.id = ${articleId}::uuid),
    wanted AS (
      SELECT d.target_id AS id, true AS "isPinned", extract(epoch FROM d.decided_at)::float8 AS place
      FROM related_decisions d WHERE d.article_id = ${articleId}::uuid AND d.kind = 'pin'
      UNION ALL
      SELECT l.target_id, false, l.rank FROM own
      JOIN related_links l ON l.article_id = own.id AND l.is_shown
      JOIN articles t ON t.id = l.target_id AND t.publication_state = 'published' AND t.deleted_at IS NULL
      JOIN revisions r ON r.id = t.live_revision_id AND r.sponsor IS NULL AND r.language = own.language
      WHERE own.has_automatic_links AND NOT EXISTS (
        SELECT FROM related_decisions d WHERE d.article_id = own.id AND d.target_id = l.target_id))
    SELECT w.id, w."isPinned", l.score, l.reason FROM wanted w
    LEFT JOIN related_links l ON l.article_id = ${articleId}::uuid AND l.target_id = w.id
    WHERE w.id <> ${articleId}::uuid AND w.id <> ALL (${[...without]}::uuid[])
    ORDER BY w."isPinned" DESC, w.place, w.id`;
  const cards = await getCardsById(rows.map(({ id }) => id));
  const links = rows
    .flatMap(({ id, isPinned, score, reason }) => {
      const card = cards.get(id);
      return card?.sponsor === null
        ? [{ card, isPinned, score, reason: reason === null ? null : parseLinkReason(reason) }]
        : [];
    })
    .slice(0, size);
  const waiting = rows
    .filter(({ id, isPinned }) => isPinned && cards.get(id)?.sponsor !== null)
    .map(({ id }) => id);
  return { links, articleIds: [...links.map(({ card }) => card.id), ...waiting] };
}
