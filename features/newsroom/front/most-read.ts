import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';

/** Over how long readers are counted, in the order in which readers choose: what is read now, a day, a week. */
export const mostReadWindows = ['now', '24h', '7d'] as const;
export type MostReadWindow = (typeof mostReadWindows)[number];

/** The stories of each window, most read first; a window that nobody counted is left out. */
export type MostReadLists = Partial<Record<MostReadWindow, readonly ArticleCard[]>>;
export type MostReadList = { window: MostReadWindow; cards: readonly ArticleCard[] };

/** Fewer stories are no ranking. */
const leastRead = 3;
/** How many stories of each window are worth asking for. */
export const mostRead = 5;
/** The window that is open when the page opens; the first there is where it was not counted. */
const usualWindow: MostReadWindow = '24h';

const isSame = (one: readonly ArticleCard[], other: readonly ArticleCard[]): boolean =>
  one.length === other.length && one.every(({ id }, at) => id === other[at]?.id);

/**
 * What « Les plus lus » shows: five stories for each window, or nothing of one for which fewer than three were
 * counted. A week that says what its last day says already is left out: a young newspaper shows one list, not two.
 */
export function toMostRead(lists: MostReadLists): MostReadList[] {
  const shown = mostReadWindows
    .map((window) => ({ window, cards: (lists[window] ?? []).slice(0, mostRead) }))
    .filter(({ cards }) => cards.length >= leastRead);
  const day = shown.find(({ window }) => window === '24h');
  return shown.filter(({ window, cards }) => window !== '7d' || !day || !isSame(cards, day.cards));
}

/** Which of these is open before anybody chooses. */
export const openWindow = (lists: readonly MostReadList[]): MostReadWindow | undefined =>
  (lists.find(({ window }) => window === usualWindow) ?? lists[0])?.window;

/** Every story of these lists, each once. */
export const cardsOfMostRead = (lists: MostReadLists): ArticleCard[] => [
  ...new Map(
    toMostRead(lists)
      .flatMap(({ cards }) => cards)
      .map((card) => [card.id, card]),
  ).values(),
];
