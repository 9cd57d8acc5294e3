import type { ArticleCard } from '#features/articles/article-card.ts';
import { readCards } from '#features/articles/data/card.queries.ts';
import { composeFront, frontCandidates, homeFront } from '#features/front/front.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

export type FrontPage = {
  /** The lead first, then what follows it; empty when nothing was ever published. */
  stories: ArticleCard[];
  /** The newest articles, whatever the front shows: the wire, and what the lower parts are chosen from. */
  pool: ArticleCard[];
  /** Seconds until a place given by hand runs out, null when none will. */
  changesIn: number | null;
};

/** The front as readers see it now: places given by hand, the others filled by urgency and date. */
export async function getFrontPage({ now = new Date() }: { now?: Date } = {}): Promise<FrontPage> {
  const [places, cards] = await Promise.all([
    db().$queryRaw<{ position: number; endsAt: Date | null; articleId: string }[]>`
      SELECT c.position, c.ends_at AS "endsAt", c.article_id AS "articleId"
      FROM front_cards c JOIN fronts f ON f.id = c.front_id WHERE f.slug = ${homeFront}`,
    readCards(Prisma.sql`(SELECT c.article_id AS id FROM front_cards c JOIN fronts f ON f.id = c.front_id
        WHERE f.slug = ${homeFront})
      UNION
      (SELECT id FROM articles WHERE publication_state = 'published' AND deleted_at IS NULL
        ORDER BY first_published_at DESC, id DESC LIMIT ${frontCandidates})`),
  ]);
  const byId = new Map(cards.map((card) => [card.id, card]));
  const given = places.flatMap(({ position, endsAt, articleId }) => {
    const article = byId.get(articleId);
    return article ? [{ position, endsAt, article }] : [];
  });
  const stories = composeFront({ cards: given, candidates: cards, now }).map(({ article }) => article);
  const endings = given.flatMap(({ endsAt }) => (endsAt && endsAt > now ? [endsAt.getTime()] : []));
  return {
    stories,
    pool: cards.slice(0, frontCandidates),
    changesIn: endings.length > 0 ? Math.ceil((Math.min(...endings) - now.getTime()) / 1_000) : null,
  };
}
