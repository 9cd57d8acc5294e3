'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { TextArea } from '#components/ui/field.tsx';
import { deskMessages } from '#messages/fr/desk.ts';
import { reviewWords as words } from '#messages/fr/review.ts';

const { cancel, working } = deskMessages.publication;

type Frame = { isWorking: boolean; onClose: () => void };

/** A note is welcome, not asked for. */
export function SubmitDialog({ onSubmit, isWorking, onClose }: Frame & { onSubmit: (note: string) => void }) {
  const [note, setNote] = useState('');
  return (
    <Dialog title={words.submit.title} onClose={onClose}>
      <p>{words.submit.help}</p>
      <TextArea
        label={words.submit.note}
        rows={3}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className="dialogue-actions">
        <Button onClick={onClose} disabled={isWorking}>
          {cancel}
        </Button>
        <Button kind="primary" disabled={isWorking} onClick={() => onSubmit(note)}>
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
  onClose,
}: Frame & { onReturn: (reason: string) => void }) {
  const [reason, setReason] = useState('');
  return (
    <Dialog title={words.return.title} onClose={onClose}>
      <TextArea
        label={words.return.reason}
        rows={4}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="dialogue-actions">
        <Button onClick={onClose} disabled={isWorking}>
          {cancel}
        </Button>
        <Button kind="primary" disabled={isWorking || reason.trim() === ''} onClick={() => onReturn(reason)}>
          {isWorking ? working : words.return.act}
        </Button>
      </div>
    </Dialog>
  );
}
