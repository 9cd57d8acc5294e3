'use client';

import { KeysHelp } from '#components/ui/keys-help.tsx';
import { type CommentDecision, commentAnchor, decisionsOf } from '#features/comments/comments.ts';
import type { ModeratedComment } from '#features/comments/data/moderation.queries.ts';
import { moderationKeys as words } from '#messages/fr/moderation.ts';

/** The first of these that may be decided is what the key does: `r` refuses what waits, and removes what is shown. */
const decisionKeys: Readonly<Record<string, readonly CommentDecision[]>> = {
  a: ['approve'],
  r: ['refuse', 'remove'],
  s: ['spam'],
};

type KeysProps = {
  /** Those that one may go to: nobody else reads them, and they are not decided. */
  comments: readonly ModeratedComment[];
  selected: readonly ModeratedComment[];
  decide: (comments: readonly ModeratedComment[], decision: CommentDecision) => void;
  undo: () => void;
  toggle: (comment: ModeratedComment) => void;
  unselect: () => void;
  showArrived: () => void;
};

/** Everything that moderating takes, by keys of one letter. */
export function ModerationKeys({
  comments,
  selected,
  decide,
  undo,
  toggle,
  unselect,
  showArrived,
}: KeysProps) {
  const onDecision = (decisions: readonly CommentDecision[]): void => {
    const held = inHand(comments) ?? comments[0];
    const those = selected.length > 0 ? selected : held ? [held] : [];
    const decision = decisions.find((one) =>
      those.every(({ status }) => decisionsOf[status].some((possible) => possible === one)),
    );
    if (!decision || those.length === 0) return;
    focusOn(nextOf(comments, those));
    decide(those, decision);
  };
  const acts: Readonly<Record<string, () => void>> = {
    j: () => step(comments, 1),
    k: () => step(comments, -1),
    u: undo,
    n: showArrived,
    x: () => {
      const held = inHand(comments);
      if (held) toggle(held);
    },
    Escape: unselect,
  };
  return (
    <KeysHelp
      words={words}
      onKey={({ key, target }) => {
        const isOnComment = target instanceof HTMLElement && target.matches('.modere');
        const name = key === ' ' && isOnComment ? 'x' : key;
        const decisions = decisionKeys[name];
        if (decisions) onDecision(decisions);
        else if (Object.hasOwn(acts, name)) acts[name]?.();
        else return false;
        return true;
      }}
    />
  );
}

/** The comment that holds the focus, or whose button does. */
const inHand = (comments: readonly ModeratedComment[]): ModeratedComment | undefined => {
  const id = document.activeElement?.closest('.modere')?.id;
  return comments.find((comment) => commentAnchor(comment.id) === id);
};

/** The nearest after those that go, else before them. */
function nextOf(
  comments: readonly ModeratedComment[],
  going: readonly ModeratedComment[],
): ModeratedComment | undefined {
  const isGoing = ({ id }: ModeratedComment): boolean => going.some((one) => one.id === id);
  const last = comments.findLastIndex(isGoing);
  return comments.slice(last + 1).find((one) => !isGoing(one)) ?? comments.findLast((one) => !isGoing(one));
}

function step(comments: readonly ModeratedComment[], by: 1 | -1): void {
  const held = inHand(comments);
  const at = held ? comments.indexOf(held) : -1;
  focusOn(held ? comments[Math.min(Math.max(at + by, 0), comments.length - 1)] : comments[0]);
}

function focusOn(comment: ModeratedComment | undefined): void {
  const element = comment && document.getElementById(commentAnchor(comment.id));
  element?.focus();
  element?.scrollIntoView({ block: 'nearest' });
}
