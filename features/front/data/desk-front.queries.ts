import { fillPlaces, frontCandidates, homeFront } from '#features/front/front.ts';
import { db } from '#server/db/client.ts';

export type FrontBoardStory = { articleId: string; headline: string; section: string; urgency: number };
export type FrontBoardPlace = {
  position: number;
  story: FrontBoardStory | null;
  /** False for a place filled by urgency and date. */
  isPlaced: boolean;
  /** ISO 8601, UTC. */
  endsAt: string | null;
};
/** The front as the desk composes it. */
export type FrontBoard = {
  version: number;
  places: FrontBoardPlace[];
  /** The newest published stories, those on the front included. */
  candidates: FrontBoardStory[];
  canUndo: boolean;
};

type StoryRow = FrontBoardStory & { id: string; firstPublishedAt: Date };

/** The front's nine places as they stand now, with what can be placed. */
export async function getFrontBoard({ now }: { now: Date }): Promise<FrontBoard> {
  const front = await db().front.findUniqueOrThrow({
    where: { slug: homeFront },
    select: {
      version: true,
      cards: { select: { position: true, articleId: true, endsAt: true } },
      _count: { select: { revisions: true } },
    },
  });
  const placedIds = front.cards.map(({ articleId }) => articleId);
  const stories = await db().$queryRaw<StoryRow[]>`
    SELECT a.id, a.id AS "articleId", r.headline, s.name AS section, a.urgency,
      a.first_published_at AS "firstPublishedAt"
    FROM articles a JOIN revisions r ON r.id = a.live_revision_id JOIN sections s ON s.id = a.section_id
    WHERE a.publication_state = 'published' AND a.deleted_at IS NULL AND (a.id = ANY(${placedIds}::uuid[]) OR a.id IN (
      SELECT id FROM articles WHERE publication_state = 'published' AND deleted_at IS NULL
      ORDER BY first_published_at DESC, id DESC LIMIT ${frontCandidates}))
    ORDER BY a.first_published_at DESC, a.id DESC`;
  const byId = new Map(stories.map((story) => [story.id, story]));
  const cards = front.cards.flatMap(({ position, articleId, endsAt }) => {
    const article = byId.get(articleId);
    return article ? [{ position, endsAt, article }] : [];
  });
  const places = fillPlaces({ cards, candidates: stories, now }).map((place, position) => ({
    position,
    story: place ? toStory(place.article) : null,
    isPlaced: place?.isPlaced ?? false,
    endsAt: place?.isPlaced
      ? (cards.find((card) => card.position === position)?.endsAt?.toISOString() ?? null)
      : null,
  }));
  return {
    version: front.version,
    places,
    candidates: stories.map(toStory),
    canUndo: front._count.revisions > 0,
  };
}

const toStory = ({ articleId, headline, section, urgency }: StoryRow): FrontBoardStory => ({
  articleId,
  headline,
  section,
  urgency,
});
