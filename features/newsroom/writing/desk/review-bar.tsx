'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { ArticleVerb } from '#features/newsroom/articles/articles.policy.ts';
import { canMoveWorkflow, type WorkflowState } from '#features/newsroom/articles/articles.ts';
import { ReturnDialog, SubmitDialog } from '#features/newsroom/writing/desk/review-dialogs.tsx';
import { type ActOutcome, useDialogAct } from '#features/newsroom/articles/desk/use-dialog-act.ts';
import type { ReviewActs } from '#features/newsroom/writing/desk/use-review.ts';
import type { Permission } from '#lib/use-case.ts';
import { reviewWords as words } from '#words/newsroom/writing/review.ts';

const holder = ({
  assignee,
  isMine,
  isInReview,
}: {
  assignee: { name: string } | null;
  isMine: boolean;
  isInReview: boolean;
}): string => {
  if (assignee) return isMine ? words.turn.mine : words.turn.heldBy(assignee.name);
  return isInReview ? words.turn.free : '';
};

/** Who has the story, always in sight, and the moves of the review that this person may make. */
export function ReviewBar({
  workflowState,
  assignee,
  viewerId,
  permissions,
  isSettled,
  acts,
}: {
  workflowState: WorkflowState;
  assignee: { id: string; name: string } | null;
  viewerId: string;
  permissions: Record<ArticleVerb, Permission>;
  /** Online with nothing new: there is nothing to send back. */
  isSettled: boolean;
  acts: ReviewActs;
}) {
  const [open, setOpen] = useState<'submit' | 'return' | null>(null);
  const [note, setNote] = useState('');
  const [reason, setReason] = useState('');
  const dialog = useDialogAct();
  const { isWorking } = dialog;
  const ask = (name: 'submit' | 'return') => {
    dialog.forget();
    setOpen(name);
  };
  const close = () => setOpen(null);
  const run = (act: () => Promise<ActOutcome>) => void dialog.run(act, { close });
  const frame = { isWorking, problem: dialog.problem, onClose: close };
  /** Sent: the next one begins empty. */
  const sending = async (act: Promise<ActOutcome>, clear: (typed: string) => void): Promise<ActOutcome> => {
    const outcome = await act;
    if (!outcome) clear('');
    return outcome;
  };
  const isReviewer = permissions.assign.allowed;
  const isInReview = workflowState === 'in_review';
  const isMine = assignee?.id === viewerId;
  const held = holder({ assignee, isMine, isInReview });
  const maySubmit = permissions.submit.allowed && canMoveWorkflow('submit', workflowState);
  return (
    <div className="relecture-barre">
      {held ? (
        <p className="relecture-tour">
          <span className="sr-only">{words.turn.label} </span>
          <span>{held}</span>
        </p>
      ) : null}
      {isInReview && isReviewer && !isMine ? (
        <Button kind={assignee ? 'quiet' : 'secondary'} disabled={isWorking} onClick={() => run(acts.take)}>
          {assignee ? words.turn.takeOver : words.turn.take}
        </Button>
      ) : null}
      {isInReview && isReviewer && isMine ? (
        <Button kind="quiet" disabled={isWorking} onClick={() => run(acts.handBack)}>
          {words.turn.handBack}
        </Button>
      ) : null}
      {maySubmit ? (
        <Button
          kind={permissions.publish.allowed ? 'secondary' : 'primary'}
          disabled={isWorking}
          onClick={() => ask('submit')}
        >
          {words.submit.open}
        </Button>
      ) : null}
      {isReviewer && !isSettled && permissions.return.allowed && canMoveWorkflow('return', workflowState) ? (
        <Button disabled={isWorking} onClick={() => ask('return')}>
          {words.return.open}
        </Button>
      ) : null}
      {isReviewer && permissions.approve.allowed && isInReview ? (
        <Button disabled={isWorking} onClick={() => run(acts.approve)}>
          {words.approve.act}
        </Button>
      ) : null}
      {open === 'submit' ? (
        <SubmitDialog
          {...frame}
          typed={note}
          onType={setNote}
          onSubmit={() => run(() => sending(acts.submit(note), setNote))}
        />
      ) : null}
      {open === 'return' ? (
        <ReturnDialog
          {...frame}
          typed={reason}
          onType={setReason}
          onReturn={() => run(() => sending(acts.giveBack(reason), setReason))}
        />
      ) : null}
    </div>
  );
}
