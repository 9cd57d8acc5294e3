'use client';

import { KeysHelp } from '#components/ui/keys-help.tsx';
import { type CommentDecision, decisionsOf } from '#features/readers/comments/comments.ts';
import type { ModeratedComment } from '#features/readers/moderation/data/moderation.queries.ts';
import {
  focusOn,
  inHand,
  isOnComment,
  nextOf,
  step,
} from '#features/readers/moderation/desk/comment-focus.ts';
import { moderationKeys as words } from '#words/readers/comments/moderation.ts';

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
    const held = inHand(comments);
    // Nothing is decided of a comment that nobody went to.
    if (!held && selected.length === 0 && !isOnComment()) focusOn(comments[0]);
    const those = selected.length > 0 ? selected : held ? [held] : [];
    const decision = decisions.find((one) =>
      those.every(({ status }) => decisionsOf[status].some((possible) => possible === one)),
    );
    if (!decision || those.length === 0) return;
    focusOn(
      nextOf(
        comments,
        those.map(({ id }) => id),
      ),
    );
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
