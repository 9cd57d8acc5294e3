import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import { type CardPicture, toCardPicture } from '#features/newsroom/front/card-picture.ts';
import { readCards } from '#features/newsroom/reading/data/card.queries.ts';
import { composeFront, frontCandidates, homeFront } from '#features/newsroom/front/front.ts';
import { getPictureViews } from '#features/newsroom/media/data/picture.queries.ts';
import type { PictureView } from '#features/newsroom/media/media.ts';
import { viewOfUse } from '#features/newsroom/media/picture-view.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

export type FrontPage = {
  /** The lead first, then what follows it; empty when nothing was ever published. */
  stories: ArticleCard[];
  /** The newest articles, whatever the front shows: the wire, and what the lower parts are chosen from. */
  pool: ArticleCard[];
  /** Pictures that places were given for themselves, those that may not be shown now among them. */
  pictureIds: string[];
  /** Seconds until a place given by hand runs out, null when none will. */
  changesIn: number | null;
};

type PlaceRow = {
  position: number;
  endsAt: Date | null;
  articleId: string;
  pictureId: string | null;
  picture: unknown;
};

/** The card with the picture of its place; with the story's own when that one is withdrawn or not ready. */
function illustrated(
  card: ArticleCard,
  picture: CardPicture | null,
  views: Record<string, PictureView>,
): ArticleCard {
  const view = picture && views[picture.assetId];
  if (!view) return card;
  const { assetId, alt = '', caption, ...use } = picture;
  return {
    ...card,
    picture: viewOfUse(view, use),
    pictureAssetId: assetId,
    pictureWords: { alt, caption: caption || null },
  };
}

/** The front as readers see it now: places given by hand, the others filled by urgency and date. */
export async function getFrontPage({ now = new Date() }: { now?: Date } = {}): Promise<FrontPage> {
  const [places, cards] = await Promise.all([
    db().$queryRaw<PlaceRow[]>`
      SELECT c.position, c.ends_at AS "endsAt", c.article_id AS "articleId", c.picture_id AS "pictureId", c.picture
      FROM front_cards c JOIN fronts f ON f.id = c.front_id WHERE f.slug = ${homeFront}`,
    readCards(Prisma.sql`(SELECT c.article_id AS id FROM front_cards c JOIN fronts f ON f.id = c.front_id
        WHERE f.slug = ${homeFront})
      UNION
      (SELECT id FROM articles WHERE publication_state = 'published' AND deleted_at IS NULL
        ORDER BY first_published_at DESC, id DESC LIMIT ${frontCandidates})`),
  ]);
  const pictures = places.flatMap((place) => toCardPicture(place) ?? []);
  const views = await getPictureViews(pictures.map(({ assetId }) => assetId));
  const byId = new Map(cards.map((card) => [card.id, card]));
  const given = places.flatMap(({ position, endsAt, articleId, ...place }) => {
    const article = byId.get(articleId);
    const picture = toCardPicture(place);
    return article ? [{ position, endsAt, article: illustrated(article, picture, views) }] : [];
  });
  const stories = composeFront({ cards: given, candidates: cards, now }).map(({ article }) => article);
  const endings = given.flatMap(({ endsAt }) => (endsAt && endsAt > now ? [endsAt.getTime()] : []));
  return {
    stories,
    pictureIds: pictures.map(({ assetId }) => assetId),
    pool: cards.slice(0, frontCandidates),
    changesIn: endings.length > 0 ? Math.ceil((Math.min(...endings) - now.getTime()) / 1_000) : null,
  };
}
