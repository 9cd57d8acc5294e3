import type { ArticleCard } from '#features/articles/article-card.ts';

/** Fewer stories are no ranking. */
const leastRead = 3;
const mostRead = 5;

/**
 * What « Les plus lus » shows of stories in the order of their readers: five, or none when fewer than three were
 * counted.
 */
export const toMostRead = (counted: readonly ArticleCard[]): readonly ArticleCard[] =>
  counted.length >= leastRead ? counted.slice(0, mostRead) : [];
