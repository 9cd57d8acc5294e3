/** An article of a subject, with the instant at which readers had it first. */
export type ThreadArticle = { id: string; firstPublishedAt: Date };
/** A related link that readers see from one article of the subject to another. */
export type ThreadLink = { from: string; to: string };

/** Fewer linked articles are no story. */
const fewestInThread = 4;

/**
 * « Le fil de l'affaire »: the articles of a subject that hang together by the links shown between them, oldest first.
 * Where several stories run in one subject, the one that moved last; the longer one when both did at once. Empty when
 * no story has four articles.
 */
export function findThread<Article extends ThreadArticle>(
  articles: readonly Article[],
  links: readonly ThreadLink[],
): Article[] {
  const groups = new Map<string, string>(articles.map(({ id }) => [id, id]));
  const headOf = (id: string): string => {
    const next = groups.get(id) ?? id;
    return next === id ? id : headOf(next);
  };
  for (const { from, to } of links) {
    if (groups.has(from) && groups.has(to)) groups.set(headOf(from), headOf(to));
  }
  const threads = Map.groupBy(articles, ({ id }) => headOf(id));
  const [thread = []] = [...threads.values()]
    .filter(({ length }) => length >= fewestInThread)
    .map((members) => members.toSorted(byTime))
    .toSorted((one, other) => newest(other) - newest(one) || other.length - one.length);
  return thread;
}

const byTime = (one: ThreadArticle, other: ThreadArticle): number =>
  one.firstPublishedAt.getTime() - other.firstPublishedAt.getTime() || (one.id < other.id ? -1 : 1);

const newest = (thread: readonly ThreadArticle[]): number => thread.at(-1)?.firstPublishedAt.getTime() ?? 0;
