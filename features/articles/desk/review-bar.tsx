'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { ArticleVerb } from '#features/articles/articles.policy.ts';
import { canMoveWorkflow, type WorkflowState } from '#features/articles/articles.ts';
import { ReturnDialog, SubmitDialog } from '#features/articles/desk/review-dialogs.tsx';
import type { ReviewActs } from '#features/articles/desk/use-review.ts';
import type { Permission } from '#lib/use-case.ts';
import { reviewWords as words } from '#messages/fr/review.ts';

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
  acts,
}: {
  workflowState: WorkflowState;
  assignee: { id: string; name: string } | null;
  viewerId: string;
  permissions: Record<ArticleVerb, Permission>;
  acts: ReviewActs;
}) {
  const [open, setOpen] = useState<'submit' | 'return' | null>(null);
  const [isWorking, setWorking] = useState(false);
  const run = (act: () => Promise<void>) => {
    setWorking(true);
    void act().finally(() => {
      setWorking(false);
      setOpen(null);
    });
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
          onClick={() => setOpen('submit')}
        >
          {words.submit.open}
        </Button>
      ) : null}
      {isReviewer && permissions.return.allowed && canMoveWorkflow('return', workflowState) ? (
        <Button disabled={isWorking} onClick={() => setOpen('return')}>
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
          isWorking={isWorking}
          onClose={() => setOpen(null)}
          onSubmit={(note) => run(() => acts.submit(note))}
        />
      ) : null}
      {open === 'return' ? (
        <ReturnDialog
          isWorking={isWorking}
          onClose={() => setOpen(null)}
          onReturn={(reason) => run(() => acts.giveBack(reason))}
        />
      ) : null}
    </div>
  );
}
