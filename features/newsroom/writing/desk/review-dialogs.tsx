'use client';

import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogProblem } from '#components/ui/dialog.tsx';
import { TextArea } from '#components/ui/field.tsx';
import { deskMessages } from '#messages/desk.ts';
import { reviewWords as words } from '#words/newsroom/writing/review.ts';

const { cancel, working } = deskMessages.publication;

/** What is typed is held outside: closed by mistake or refused, it is there again. */
type Frame = {
  isWorking: boolean;
  problem: string | null;
  typed: string;
  onType: (typed: string) => void;
  onClose: () => void;
};

/** A note is welcome, not asked for. */
export function SubmitDialog({
  onSubmit,
  isWorking,
  problem,
  typed,
  onType,
  onClose,
}: Frame & { onSubmit: () => void }) {
  return (
    <Dialog title={words.submit.title} onClose={onClose}>
      <p>{words.submit.help}</p>
      <TextArea
        label={words.submit.note}
        rows={3}
        value={typed}
        onChange={(event) => onType(event.target.value)}
      />
      <DialogProblem>{problem}</DialogProblem>
      <div className="dialogue-actions">
        <Button onClick={onClose} disabled={isWorking}>
          {cancel}
        </Button>
        <Button kind="primary" disabled={isWorking} onClick={onSubmit}>
          {isWorking ? working : words.submit.act}
        </Button>
      </div>
    </Dialog>
  );
}

/** A text never comes back without a reason. */
export function ReturnDialog({
  onReturn,
  isWorking,
  problem,
  typed,
  onType,
  onClose,
}: Frame & { onReturn: () => void }) {
  return (
    <Dialog title={words.return.title} onClose={onClose}>
      <TextArea
        label={words.return.reason}
        rows={4}
        value={typed}
        onChange={(event) => onType(event.target.value)}
      />
      <DialogProblem>{problem}</DialogProblem>
      <div className="dialogue-actions">
        <Button onClick={onClose} disabled={isWorking}>
          {cancel}
        </Button>
        <Button kind="primary" disabled={isWorking || typed.trim() === ''} onClick={onReturn}>
          {isWorking ? working : words.return.act}
        </Button>
      </div>
    </Dialog>
  );
}
