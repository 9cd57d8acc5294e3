'use client';

import { type ReactNode, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { CheckField, TextArea } from '#components/ui/field.tsx';
import { deskMessages } from '#messages/fr/desk.ts';

const words = deskMessages.publication;

type Frame = { isWorking: boolean; onClose: () => void };

function Actions({ isWorking, onClose, children }: Frame & { children: ReactNode }) {
  return (
    <div className="dialogue-actions">
      <Button onClick={onClose} disabled={isWorking}>
        {words.cancel}
      </Button>
      {children}
    </div>
  );
}

export function PublishDialog({
  path,
  onPublish,
  ...frame
}: Frame & { path: string; onPublish: () => void }) {
  return (
    <Dialog title={words.publishTitle} onClose={frame.onClose}>
      <p>{words.publishHelp(path)}</p>
      <Actions {...frame}>
        <Button kind="primary" disabled={frame.isWorking} onClick={onPublish}>
          {frame.isWorking ? words.working : words.publish}
        </Button>
      </Actions>
    </Dialog>
  );
}

export function UpdateDialog({ onUpdate, ...frame }: Frame & { onUpdate: (isSubstantive: boolean) => void }) {
  const [isSubstantive, setSubstantive] = useState(false);
  return (
    <Dialog title={words.updateTitle} onClose={frame.onClose}>
      <CheckField
        label={words.isSubstantive}
        checked={isSubstantive}
        onChange={(event) => setSubstantive(event.target.checked)}
      />
      <Actions {...frame}>
        <Button kind="primary" disabled={frame.isWorking} onClick={() => onUpdate(isSubstantive)}>
          {frame.isWorking ? words.working : words.update}
        </Button>
      </Actions>
    </Dialog>
  );
}

export function WithdrawDialog({ onWithdraw, ...frame }: Frame & { onWithdraw: (notice: string) => void }) {
  const [notice, setNotice] = useState('');
  return (
    <Dialog title={words.withdrawTitle} onClose={frame.onClose}>
      <p>{words.withdrawHelp}</p>
      <TextArea
        label={words.withdrawNotice}
        value={notice}
        rows={3}
        onChange={(event) => setNotice(event.target.value)}
      />
      <Actions {...frame}>
        <Button kind="danger" disabled={frame.isWorking} onClick={() => onWithdraw(notice)}>
          {frame.isWorking ? words.working : words.withdrawSubmit}
        </Button>
      </Actions>
    </Dialog>
  );
}
