'use client';

import { useState } from 'react';
import type { WorkflowMove, WorkflowState } from '#features/newsroom/articles/articles.ts';
import {
  approveArticle,
  assignArticle,
  returnArticle,
  submitArticle,
} from '#features/newsroom/writing/desk/actions.ts';
import type { EditedArticle } from '#features/newsroom/articles/desk/edited-article.ts';
import type { ActOutcome } from '#features/newsroom/articles/desk/use-dialog-act.ts';
import type { Outcome } from '#lib/use-case.ts';
import { reviewWords as words } from '#words/newsroom/writing/review.ts';

export type ReviewActs = {
  submit: (note: string) => Promise<ActOutcome>;
  giveBack: (reason: string) => Promise<ActOutcome>;
  approve: () => Promise<ActOutcome>;
  take: () => Promise<ActOutcome>;
  handBack: () => Promise<ActOutcome>;
};

/** Saves, acts and shows, as every act of the editor does. */
type Act = <Value>(
  call: (revisionId: string) => Promise<Outcome<Value>>,
  after: (value: Value) => { sentence: string; workflowState?: WorkflowState },
) => Promise<ActOutcome>;

/** Whose turn it is, and the moves of the review. Each of `publications` leaves the story to nobody. */
export function useReview(article: EditedArticle, act: Act, publications: number) {
  const [assignee, setAssignee] = useState(article.assignee);
  const [seen, setSeen] = useState(publications);
  if (publications !== seen) {
    setSeen(publications);
    setAssignee(null);
  }
  const [lastMove, setLastMove] = useState(article.lastMove);
  const articleId = article.id;
  const told = <Value extends { assignee: EditedArticle['assignee'] }>(
    sentence: string,
    workflowState?: WorkflowState,
    move?: { move: WorkflowMove; note: string | null },
  ) => {
    return (value: Value) => {
      setAssignee(value.assignee);
      if (move) setLastMove({ ...move, at: new Date().toISOString(), personName: null });
      return { sentence, ...(workflowState ? { workflowState } : {}) };
    };
  };
  const assign = (isTaken: boolean) =>
    act(
      () => assignArticle({ articleId, isTaken, seen: assignee?.id ?? null }),
      told(isTaken ? words.turn.taken : words.turn.handedBack),
    );
  const acts: ReviewActs = {
    submit: (note) =>
      act(
        (revisionId) => submitArticle({ articleId, revisionId, note }),
        told(words.submit.done, 'in_review', { move: 'submit', note: note.trim() || null }),
      ),
    giveBack: (note) =>
      act(
        (revisionId) => returnArticle({ articleId, revisionId, note }),
        told(words.return.done, 'needs_changes', { move: 'return', note }),
      ),
    approve: () =>
      act(
        (revisionId) => approveArticle({ articleId, revisionId }),
        told(words.approve.done, 'approved', { move: 'approve', note: null }),
      ),
    take: () => assign(true),
    handBack: () => assign(false),
  };
  return { assignee, lastMove, acts };
}
