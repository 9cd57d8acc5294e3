'use client';

import { useCallback, useEffect, useState } from 'react';
import {
  addRemark,
  listRemarks,
  replyToRemark,
  resolveRemark,
} from '#features/newsroom/review/desk/actions.ts';
import type { Anchor, Remark } from '#features/newsroom/review/review.ts';
import type { Outcome } from '#lib/use-case.ts';
import { deskMessages } from '#messages/desk.ts';
import { errorSentence } from '#messages/errors.ts';
import { reviewWords as words } from '#words/newsroom/writing/review.ts';

/** While the window is looked at, what others said arrives within this. */
const freshnessMs = 15_000;

/** The remarks of a story, and what may be done with them. Each act resolves true when it was done. */
export function useRemarks(articleId: string, initial: readonly Remark[]) {
  const [remarks, setRemarks] = useState(initial);
  const [problem, setProblem] = useState<string | null>(null);

  const act = useCallback(async (call: Promise<Outcome<Remark[]>>, lost: string): Promise<boolean> => {
    try {
      const outcome = await call;
      if (outcome.ok) setRemarks(outcome.value);
      setProblem(outcome.ok ? null : (outcome.error.fields?.text ?? errorSentence(outcome.error)));
      return outcome.ok;
    } catch {
      setProblem(lost);
      return false;
    }
  }, []);

  useEffect(() => {
    const read = () => {
      if (document.visibilityState === 'visible') void act(listRemarks({ articleId }), words.remarks.failed);
    };
    const timer = setInterval(read, freshnessMs);
    addEventListener('focus', read);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', read);
    };
  }, [act, articleId]);

  const lost = deskMessages.save.lostNetwork;
  return {
    remarks,
    problem,
    add: (said: Anchor & { text: string }) => act(addRemark({ articleId, ...said }), lost),
    reply: (remarkId: string, text: string) => act(replyToRemark({ articleId, remarkId, text }), lost),
    resolve: (remarkId: string, isResolved: boolean) =>
      act(resolveRemark({ articleId, remarkId, isResolved }), lost),
  };
}
export type Remarks = ReturnType<typeof useRemarks>;
