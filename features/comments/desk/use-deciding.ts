'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState, useTransition } from 'react';
import { type CommentDecision, undoSeconds } from '#features/comments/comments.ts';
import type { ModeratedComment } from '#features/comments/data/moderation.queries.ts';
import { decideComment, pickComment, undoDecision } from '#features/comments/desk/actions.ts';
import { iso } from '#lib/dates.ts';
import type { AppError } from '#lib/errors.ts';
import { deskMessages } from '#messages/fr/desk.ts';
import { errorSentence } from '#messages/fr/errors.ts';
import { moderationWords as words } from '#messages/fr/moderation.ts';

type Said = {
  isGood: boolean;
  sentence: string;
  /** The comment whose decision can be taken back, for ten seconds. */
  undoable: string | null;
};

export type Deciding = {
  isPending: boolean;
  said: Said | null;
  decide: (comment: ModeratedComment, decision: CommentDecision) => void;
  pick: (comment: ModeratedComment, isPicked: boolean) => void;
  undo: () => void;
};

/** One decision at a time: what came of it, ten seconds to take it back, and the queue read again. */
export function useDeciding(): Deciding {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [said, setSaid] = useState<Said | null>(null);
  const undoable = said?.undoable ?? null;
  useEffect(() => {
    if (undoable === null) return;
    const timer = setTimeout(
      () => setSaid((now) => (now?.undoable === undoable ? { ...now, undoable: null } : now)),
      undoSeconds * 1_000,
    );
    return () => clearTimeout(timer);
  }, [undoable]);

  const run = (
    act: () => Promise<{ ok: true } | { ok: false; error: AppError }>,
    then: { sentence: string; undoable: string | null },
  ): void =>
    startTransition(async () => {
      const outcome = await act().catch(() => null);
      if (outcome === null)
        setSaid({ isGood: false, sentence: deskMessages.save.lostNetwork, undoable: null });
      else if (outcome.ok) setSaid({ isGood: true, ...then });
      else setSaid({ isGood: false, sentence: errorSentence(outcome.error), undoable: null });
      if (outcome !== null) router.refresh();
    });

  return {
    isPending,
    said,
    decide: ({ id, editedAt, author }, decision) =>
      run(
        () =>
          decideComment({ commentId: id, decision, seenEditedAt: editedAt === null ? null : iso(editedAt) }),
        { sentence: words.done[decision](author.name ?? words.erased), undoable: id },
      ),
    pick: ({ id }, isPicked) =>
      run(() => pickComment({ commentId: id, isPicked }), {
        sentence: isPicked ? words.picked : words.unpicked,
        undoable: null,
      }),
    undo: () => {
      if (undoable === null || isPending) return;
      run(() => undoDecision({ commentId: undoable }), { sentence: words.undone, undoable: null });
    },
  };
}
