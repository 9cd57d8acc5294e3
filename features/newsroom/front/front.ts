/** The front that the desk composes today; section fronts come with a later issue. */
export const homeFront = 'une';

/** The lead (0) and eight places. The database holds the same bounds. */
export const frontPlaces = 9;

/** How many of the newest articles are looked at when empty places are filled. */
export const frontCandidates = 60;

/** One step of urgency (1 flash … 9 low, 5 ordinary) weighs as much as this many hours of freshness. */
const hoursPerUrgencyStep = 6;
const ordinaryUrgency = 5;

/** What ranking needs of an article; view models carry more. */
export type FrontCandidate = { id: string; urgency: number; firstPublishedAt: Date };

/** A place given by hand; past `endsAt` (UTC) it no longer counts. */
export type FrontPlace<Article> = { position: number; endsAt: Date | null; article: Article };

export type FrontStory<Article> = { position: number; isPlaced: boolean; article: Article };

/** True while a place given by hand counts. */
const isPlaceRunning = (place: { endsAt: Date | null }, now: Date): boolean =>
  place.endsAt === null || place.endsAt.getTime() > now.getTime();

/**
 * The instant whose order ranks stories: the first publication, moved by urgency. It does not look at the clock,
 * so a kept page stays true until an article changes.
 */
const frontRank = (article: FrontCandidate): number =>
  article.firstPublishedAt.getTime() + (ordinaryUrgency - article.urgency) * hoursPerUrgencyStep * 3_600_000;

type Composition<Article> = {
  cards: readonly FrontPlace<Article>[];
  candidates: readonly Article[];
  now: Date;
};

/** What stands in each of the nine places: given by hand, filled by urgency and date, or nothing. No story twice. */
export function fillPlaces<Article extends FrontCandidate>({
  cards,
  candidates,
  now,
}: Composition<Article>): ({ isPlaced: boolean; article: Article } | null)[] {
  const placed = new Map<number, Article>();
  const taken = new Set<string>();
  for (const card of [...cards].sort((a, b) => a.position - b.position)) {
    if (!isPlaceRunning(card, now) || taken.has(card.article.id) || placed.has(card.position)) continue;
    placed.set(card.position, card.article);
    taken.add(card.article.id);
  }
  const free = new Map(candidates.filter(({ id }) => !taken.has(id)).map((article) => [article.id, article]));
  const fillers = [...free.values()].sort((a, b) => frontRank(b) - frontRank(a) || (a.id < b.id ? 1 : -1));
  return Array.from({ length: frontPlaces }, (_, position) => {
    const held = placed.get(position);
    const article = held ?? fillers.shift();
    return article ? { isPlaced: held !== undefined, article } : null;
  });
}

/**
 * The front as readers see it: places given by hand stay where they are, the others are filled by urgency and
 * date. With too few stories the rest closes up, so that there is always a lead.
 */
export const composeFront = <Article extends FrontCandidate>(
  composition: Composition<Article>,
): FrontStory<Article>[] =>
  fillPlaces(composition)
    .filter((place) => place !== null)
    .map((place, position) => ({ position, ...place }));
