import { type CardPicture, toCardPicture } from '#features/newsroom/front/card-picture.ts';
import { fillPlaces, frontCandidates, homeFront } from '#features/newsroom/front/front.ts';
import type { Crops } from '#features/newsroom/media/crops.ts';
import { db } from '#server/db/client.ts';

export type FrontBoardStory = {
  articleId: string;
  headline: string;
  section: string;
  urgency: number;
  /** The story's own lead picture, with the parts that it draws by hand. */
  lead: CardPicture | null;
};
export type FrontBoardPlace = {
  position: number;
  story: FrontBoardStory | null;
  /** False for a place filled by urgency and date. */
  isPlaced: boolean;
  /** ISO 8601, UTC. */
  endsAt: string | null;
  /** A picture of the place's own. */
  picture: CardPicture | null;
};
/** The front as the desk composes it. */
export type FrontBoard = {
  version: number;
  places: FrontBoardPlace[];
  /** The newest published stories, those on the front included. */
  candidates: FrontBoardStory[];
  canUndo: boolean;
};

type StoryRow = Omit<FrontBoardStory, 'lead'> & {
  id: string;
  firstPublishedAt: Date;
  leadId: string | null;
  leadCrops: Crops | null;
};

/** The front's nine places as they stand now, with what can be placed. */
export async function getFrontBoard({ now }: { now: Date }): Promise<FrontBoard> {
  const front = await db().front.findUniqueOrThrow({
    where: { slug: homeFront },
    select: {
      version: true,
      cards: { select: { position: true, articleId: true, endsAt: true, pictureId: true, picture: true } },
      _count: { select: { revisions: true } },
    },
  });
  const placedIds = front.cards.map(({ articleId }) => articleId);
  const stories = await db().$queryRaw<StoryRow[]>`
    SELECT a.id, a.id AS "articleId", r.headline, s.name AS section, a.urgency,
      a.first_published_at AS "firstPublishedAt", r.lead_picture ->> 'assetId' AS "leadId",
      r.lead_picture -> 'crops' AS "leadCrops"
    FROM articles a JOIN revisions r ON r.id = a.live_revision_id JOIN sections s ON s.id = a.section_id
    WHERE a.publication_state = 'published' AND a.deleted_at IS NULL AND (a.id = ANY(${placedIds}::uuid[]) OR a.id IN (
      SELECT id FROM articles WHERE publication_state = 'published' AND deleted_at IS NULL
      ORDER BY first_published_at DESC, id DESC LIMIT ${frontCandidates}))
    ORDER BY a.first_published_at DESC, a.id DESC`;
  const byId = new Map(stories.map((story) => [story.id, story]));
  const cards = front.cards.flatMap(({ position, articleId, endsAt, ...kept }) => {
    const article = byId.get(articleId);
    return article ? [{ position, endsAt, article, picture: toCardPicture(kept) }] : [];
  });
  const cardAt = (position: number) => cards.find((card) => card.position === position);
  const places = fillPlaces({ cards, candidates: stories, now }).map((place, position) => ({
    position,
    story: place ? toStory(place.article) : null,
    isPlaced: place?.isPlaced ?? false,
    endsAt: place?.isPlaced ? (cardAt(position)?.endsAt?.toISOString() ?? null) : null,
    picture: place?.isPlaced ? (cardAt(position)?.picture ?? null) : null,
  }));
  return {
    version: front.version,
    places,
    candidates: stories.map(toStory),
    canUndo: front._count.revisions > 0,
  };
}

const toStory = ({ leadId, leadCrops, ...story }: StoryRow): FrontBoardStory => ({
  articleId: story.articleId,
  headline: story.headline,
  section: story.section,
  urgency: story.urgency,
  lead: leadId ? { assetId: leadId, ...(leadCrops ? { crops: leadCrops } : {}) } : null,
});
