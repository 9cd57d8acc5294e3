'use client';

import { useRouter } from 'next/navigation';
import { startTransition, useEffect, useRef, useState } from 'react';
import { type CommentDecision, undoSeconds } from '#features/readers/comments/comments.ts';
import type { ModeratedComment } from '#features/readers/moderation/data/moderation.queries.ts';
import {
  decideComment,
  decideComments,
  pickComment,
  undoDecisions,
} from '#features/readers/moderation/desk/actions.ts';
import { iso } from '#lib/dates.ts';
import type { Outcome } from '#lib/use-case.ts';
import { deskMessages } from '#messages/desk.ts';
import { errorSentence } from '#messages/errors.ts';
import { moderationWords as words } from '#words/readers/comments/moderation.ts';

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
  /** Comments whose decision is on its way. */
  busyIds: ReadonlySet<string>;
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

/**
 * Decisions on one comment or several: what came of each, and ten seconds to take the last back, asked for even before
 * it is made. Nothing waits for anything: the next comment can be decided while the last one is on its way.
 */
export function useDeciding({ onDecided, onUndone, onLeft }: Heard): Deciding {
  const router = useRouter();
  const [busyIds, setBusyIds] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState<Said | null>(null);
  // Asked by keys, which may come before React has drawn the answer that has just arrived: state is for drawing alone.
  const underWay = useRef<ReadonlySet<string>>(new Set());
  const toTakeBack = useRef<readonly string[]>([]);
  const undoWanted = useRef(false);
  const undoable = said?.undoable;
  useEffect(() => {
    if (!undoable || undoable.length === 0) return;
    const timer = setTimeout(() => {
      if (toTakeBack.current === undoable) toTakeBack.current = [];
      setSaid((now) => (now?.undoable === undoable ? { ...now, undoable: [] } : now));
    }, undoSeconds * 1_000);
    return () => clearTimeout(timer);
  }, [undoable]);

  const setUnderWay = (ids: readonly string[]): void => {
    underWay.current = new Set(ids);
    setBusyIds(underWay.current);
  };
  const say = (next: Said): void => {
    toTakeBack.current = next.undoable;
    setSaid(next);
  };

  const run = async <Value>(
    ids: readonly string[],
    act: () => Promise<Outcome<Value>>,
    then: (value: Value) => Said,
  ): Promise<void> => {
    setUnderWay([...underWay.current, ...ids]);
    const outcome = await act().catch(() => null);
    setUnderWay([...underWay.current].filter((id) => !ids.includes(id)));
    if (outcome === null) {
      say(toSaid(false, deskMessages.save.lostNetwork));
      return;
    }
    const next = outcome.ok ? then(outcome.value) : toSaid(false, errorSentence(outcome.error));
    say(next);
    if (undoWanted.current && next.undoable.length > 0) await takeBack(next.undoable);
    startTransition(() => router.refresh());
  };

  const takeBack = (ids: readonly string[]): Promise<void> => {
    undoWanted.current = false;
    return run(
      ids,
      () => undoDecisions({ commentIds: [...ids] }),
      ({ done, left }) => {
        onUndone(done);
        const sentence = done.length === 0 ? (left[0]?.sentence ?? '') : words.undone(done.length);
        return toSaid(done.length > 0, sentence, { left: done.length === 0 ? [] : left });
      },
    );
  };

  const decideOne = (comment: ModeratedComment, decision: CommentDecision): Promise<void> =>
    run(
      [comment.id],
      async () => {
        const outcome = await decideComment({ ...toInput(comment), decision });
        if (!outcome.ok && outcome.error.code === 'bad_state')
          onLeft([{ commentId: comment.id, sentence: errorSentence(outcome.error) }]);
        return outcome;
      },
      ({ commentId }) => {
        onDecided([commentId]);
        return toSaid(true, words.done[decision](nameOf(comment)), { undoable: [commentId] });
      },
    );

  const decideSeveral = (comments: readonly ModeratedComment[], decision: CommentDecision): Promise<void> =>
    run(
      comments.map(({ id }) => id),
      () => decideComments({ decision, comments: comments.map(toInput) }),
      ({ done, left }) => {
        onDecided(done);
        onLeft(left);
        return toSaid(done.length > 0, words.doneSeveral[decision](done.length), { undoable: done, left });
      },
    );

  return {
    busyIds,
    said,
    decide: (asked, decision) => {
      undoWanted.current = false;
      const [first, ...others] = asked.filter(({ id }) => !underWay.current.has(id));
      if (first)
        void (others.length === 0 ? decideOne(first, decision) : decideSeveral([first, ...others], decision));
    },
    pick: ({ id }, isPicked) =>
      void run(
        [id],
        () => pickComment({ commentId: id, isPicked }),
        () => toSaid(true, isPicked ? words.picked : words.unpicked),
      ),
    undo: () => {
      if (underWay.current.size > 0) undoWanted.current = true;
      else if (toTakeBack.current.length > 0) void takeBack(toTakeBack.current);
    },
  };
}

const toSaid = (
  isGood: boolean,
  sentence: string,
  { left = [], undoable = [] }: Partial<Pick<Said, 'left' | 'undoable'>> = {},
): Said => ({ isGood, sentence, left, undoable });
