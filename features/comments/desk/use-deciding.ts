'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState, useTransition } from 'react';
import { type CommentDecision, undoSeconds } from '#features/comments/comments.ts';
import type { ModeratedComment } from '#features/comments/data/moderation.queries.ts';
import {
  decideComment,
  decideComments,
  pickComment,
  undoDecisions,
} from '#features/comments/desk/actions.ts';
import { iso } from '#lib/dates.ts';
import type { Outcome } from '#lib/use-case.ts';
import { deskMessages } from '#messages/fr/desk.ts';
import { errorSentence } from '#messages/fr/errors.ts';
import { moderationWords as words } from '#messages/fr/moderation.ts';

type Left = { commentId: string; sentence: string };
type Said = {
  isGood: boolean;
  sentence: string;
  /** Of several: what was left as it was, and why. */
  left: readonly Left[];
  /** The comments whose decision can be taken back, for ten seconds. */
  undoable: readonly string[];
};

export type Deciding = {
  isPending: boolean;
  said: Said | null;
  decide: (comments: readonly ModeratedComment[], decision: CommentDecision) => void;
  pick: (comment: ModeratedComment, isPicked: boolean) => void;
  undo: () => void;
};

type Heard = {
  /** Decided by this hand; taken back by it; found decided by somebody else. */
  onDecided: (ids: readonly string[]) => void;
  onUndone: (ids: readonly string[]) => void;
  onLeft: (left: readonly Left[]) => void;
};

const toInput = ({ id, editedAt, status }: ModeratedComment) => ({
  commentId: id,
  seenEditedAt: editedAt === null ? null : iso(editedAt),
  seenStatus: status,
});

const nameOf = ({ author }: ModeratedComment): string => author?.name ?? words.erased;

/** One decision at a time, on one comment or several: what came of it, and ten seconds to take it all back. */
export function useDeciding({ onDecided, onUndone, onLeft }: Heard): Deciding {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [said, setSaid] = useState<Said | null>(null);
  const undoable = said?.undoable;
  useEffect(() => {
    if (!undoable || undoable.length === 0) return;
    const timer = setTimeout(
      () => setSaid((now) => (now?.undoable === undoable ? { ...now, undoable: [] } : now)),
      undoSeconds * 1_000,
    );
    return () => clearTimeout(timer);
  }, [undoable]);

  const run = <Value>(act: () => Promise<Outcome<Value>>, then: (value: Value) => Said): void =>
    startTransition(async () => {
      const outcome = await act().catch(() => null);
      if (outcome === null) setSaid(toSaid(false, deskMessages.save.lostNetwork));
      else setSaid(outcome.ok ? then(outcome.value) : toSaid(false, errorSentence(outcome.error)));
      if (outcome !== null) router.refresh();
    });

  const decideOne = (comment: ModeratedComment, decision: CommentDecision): void =>
    run(
      async () => {
        const outcome = await decideComment({ ...toInput(comment), decision });
        if (outcome.ok || outcome.error.code !== 'bad_state') return outcome;
        const left = { commentId: comment.id, sentence: errorSentence(outcome.error) };
        onLeft([left]);
        return outcome;
      },
      ({ commentId }) => {
        onDecided([commentId]);
        return toSaid(true, words.done[decision](nameOf(comment)), { undoable: [commentId] });
      },
    );

  const decideSeveral = (comments: readonly ModeratedComment[], decision: CommentDecision): void =>
    run(
      () => decideComments({ decision, comments: comments.map(toInput) }),
      ({ done: ids, left }) => {
        onDecided(ids);
        onLeft(left);
        return toSaid(ids.length > 0, words.doneSeveral[decision](ids.length), { undoable: ids, left });
      },
    );

  return {
    isPending,
    said,
    decide: (comments, decision) => {
      const [first, ...others] = comments;
      if (first && others.length === 0) decideOne(first, decision);
      else if (first) decideSeveral(comments, decision);
    },
    pick: ({ id }, isPicked) =>
      run(
        () => pickComment({ commentId: id, isPicked }),
        () => toSaid(true, isPicked ? words.picked : words.unpicked),
      ),
    undo: () => {
      if (!undoable || undoable.length === 0 || isPending) return;
      run(
        () => undoDecisions({ commentIds: [...undoable] }),
        ({ done: ids, left }) => {
          onUndone(ids);
          const sentence = ids.length === 0 ? (left[0]?.sentence ?? '') : words.undone(ids.length);
          return toSaid(ids.length > 0, sentence, { left: ids.length === 0 ? [] : left });
        },
      );
    },
  };
}

const toSaid = (
  isGood: boolean,
  sentence: string,
  { left = [], undoable = [] }: Partial<Pick<Said, 'left' | 'undoable'>> = {},
): Said => ({ isGood, sentence, left, undoable });
