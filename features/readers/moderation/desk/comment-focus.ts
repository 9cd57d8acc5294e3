import { commentAnchor } from '#features/readers/comments/comments.ts';
import type { ModeratedComment } from '#features/readers/moderation/data/moderation.queries.ts';

type Listed = readonly ModeratedComment[];

/** The comment that holds the focus, or whose button does. */
export const inHand = (comments: Listed): ModeratedComment | undefined => {
  const id = document.activeElement?.closest('.modere')?.id;
  return comments.find((comment) => commentAnchor(comment.id) === id);
};

/** True on any comment, also one that somebody else reads. */
export const isOnComment = (): boolean => document.activeElement?.closest('.modere') != null;

/** The nearest after those that go, else before them. */
export function nextOf(comments: Listed, goingIds: readonly string[]): ModeratedComment | undefined {
  const isGoing = ({ id }: ModeratedComment): boolean => goingIds.includes(id);
  const last = comments.findLastIndex(isGoing);
  return comments.slice(last + 1).find((one) => !isGoing(one)) ?? comments.findLast((one) => !isGoing(one));
}

/** One comment further, or the first when none is in hand. */
export function step(comments: Listed, by: 1 | -1): void {
  const held = inHand(comments);
  const at = held ? comments.indexOf(held) : -1;
  focusOn(held ? comments[Math.min(Math.max(at + by, 0), comments.length - 1)] : comments[0]);
}

export function focusOn(comment: ModeratedComment | undefined): void {
  const element = comment && document.getElementById(commentAnchor(comment.id));
  element?.focus();
  element?.scrollIntoView({ block: 'nearest' });
}
