import type { LabelledSet } from '#scripts/related/read-set.ts';

/** A link as it is measured: towards which article of the set, how sure, shown or not. Best first. */
export type RankedLink = { id: string; score: number; shown: boolean };

export type Figures = {
  articles: number;
  pairs: number;
  /** Articles with a link that readers would see, and how many such links there are. */
  articlesWithLinks: number;
  shown: number;
  /** Between the score of each judged pair and −overall; null without judged pairs. */
  spearman: number | null;
  /** In how many of the articles that have a mate (overall ≤ 2) one stands among the first 1, 3, 5. */
  recall: Record<1 | 3 | 5, number | null>;
  /** Judged pairs of overall 4, and how many of them are shown either way. */
  unrelated: { judged: number; shown: number };
  /** Of the first 1, 3 links of an article, how many are of its story, over how many could be. */
  precision: Record<1 | 3, number | null>;
  /** Of the links shown on which the set has a word, how many are of one story, or of overall ≤ 2. */
  onTopic: number | null;
};

/** Up to this a judged pair is of one matter. */
const mateUpTo = 2;
/** From here on it has nothing in common. */
const unrelatedFrom = 3.75;

/** The figures of docs/related.md over a set. `links` are each article's, `scores` those of the judged pairs in their order. */
export function measure(
  { articles, pairs }: LabelledSet,
  { links, scores }: { links: ReadonlyMap<string, readonly RankedLink[]>; scores: readonly number[] },
): Figures {
  const judged = new Map(
    pairs.flatMap(
      ({ a, b, overall }) =>
        [
          [`${a}\n${b}`, overall],
          [`${b}\n${a}`, overall],
        ] as const,
    ),
  );
  const stories = new Map(articles.map(({ id, story }) => [id, story ?? null]));
  const shown = articles.flatMap(({ id }) =>
    (links.get(id) ?? []).filter((link) => link.shown).map((link) => ({ from: id, to: link.id })),
  );
  const verdicts = shown.flatMap(({ from, to }) => verdictOf({ from, to }, { judged, stories }));
  const isShown = new Set(shown.flatMap(({ from, to }) => [`${from}\n${to}`, `${to}\n${from}`]));
  const unrelated = pairs.filter(({ overall }) => overall >= unrelatedFrom);
  const recall = (at: number) => recallAt(at, { judged, links });
  const precision = (at: number) => precisionAt(at, { stories, links });
  return {
    articles: articles.length,
    pairs: pairs.length,
    articlesWithLinks: new Set(shown.map(({ from }) => from)).size,
    shown: shown.length,
    spearman: spearman(
      scores,
      pairs.map(({ overall }) => -overall),
    ),
    recall: { 1: recall(1), 3: recall(3), 5: recall(5) },
    unrelated: {
      judged: unrelated.length,
      shown: unrelated.filter(({ a, b }) => isShown.has(`${a}\n${b}`)).length,
    },
    precision: { 1: precision(1), 3: precision(3) },
    onTopic: mean(verdicts),
  };
}

type Judged = ReadonlyMap<string, number>;
type Stories = ReadonlyMap<string, string | null>;
type Links = ReadonlyMap<string, readonly RankedLink[]>;

/** 1 or 0 where the set says whether a link is on topic; nothing where it does not. */
function verdictOf(
  { from, to }: { from: string; to: string },
  { judged, stories }: { judged: Judged; stories: Stories },
): number[] {
  const overall = judged.get(`${from}\n${to}`);
  if (overall !== undefined) return [overall <= mateUpTo + 0.5 ? 1 : 0];
  const [one, other] = [stories.get(from), stories.get(to)];
  return one && other ? [one === other ? 1 : 0] : [];
}

function recallAt(at: number, { judged, links }: { judged: Judged; links: Links }): number | null {
  const mates = new Map<string, Set<string>>();
  for (const [pair, overall] of judged) {
    const [one = '', other = ''] = pair.split('\n');
    if (overall <= mateUpTo) mates.set(one, (mates.get(one) ?? new Set()).add(other));
  }
  const found = [...mates].map(([id, its]) =>
    (links.get(id) ?? []).slice(0, at).some((link) => its.has(link.id)) ? 1 : 0,
  );
  return mean(found);
}

function precisionAt(at: number, { stories, links }: { stories: Stories; links: Links }): number | null {
  const sizes = new Map<string, number>();
  for (const story of stories.values()) if (story !== null) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  const shares = [...stories].flatMap(([id, story]) => {
    const mates = (story === null ? 0 : (sizes.get(story) ?? 0)) - 1;
    if (mates < 1) return [];
    const hits = (links.get(id) ?? []).slice(0, at).filter((link) => stories.get(link.id) === story).length;
    return [hits / Math.min(at, mates)];
  });
  return mean(shares);
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Spearman's rank correlation, equal values sharing their mean rank; null when one side never varies. */
export function spearman(one: readonly number[], other: readonly number[]): number | null {
  const [x, y] = [ranks(one), ranks(other)];
  const middle = (one.length - 1) / 2;
  let both = 0;
  let its = 0;
  let theirs = 0;
  x.forEach((rank, at) => {
    const [dx, dy] = [rank - middle, (y[at] ?? middle) - middle];
    both += dx * dy;
    its += dx * dx;
    theirs += dy * dy;
  });
  return its === 0 || theirs === 0 ? null : both / Math.sqrt(its * theirs);
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).toSorted((a, b) => a.value - b.value);
  const found = values.map(() => 0);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end < order.length && order[end]?.value === order[start]?.value) end += 1;
    for (const { at } of order.slice(start, end)) found[at] = (start + end - 1) / 2;
    start = end;
  }
  return found;
}
