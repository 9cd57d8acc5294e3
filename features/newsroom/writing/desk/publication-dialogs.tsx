'use client';

import { type ReactNode, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogProblem } from '#components/ui/dialog.tsx';
import { CheckField, TextArea } from '#components/ui/field.tsx';
import { deskMessages } from '#messages/desk.ts';

const words = deskMessages.publication;

type Frame = { isWorking: boolean; problem: string | null; onClose: () => void };

function Actions({ isWorking, problem, onClose, children }: Frame & { children: ReactNode }) {
  return (
    <>
      <DialogProblem>{problem}</DialogProblem>
      <div className="dialogue-actions">
        <Button onClick={onClose} disabled={isWorking}>
          {words.cancel}
        </Button>
        {children}
      </div>
    </>
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

/** `notice` is held outside: closed by mistake or refused, it is there again. */
export function WithdrawDialog({
  notice,
  onNotice,
  onWithdraw,
  ...frame
}: Frame & { notice: string; onNotice: (notice: string) => void; onWithdraw: () => void }) {
  return (
    <Dialog title={words.withdrawTitle} onClose={frame.onClose}>
      <p>{words.withdrawHelp}</p>
      <TextArea
        label={words.withdrawNotice}
        value={notice}
        rows={3}
        onChange={(event) => onNotice(event.target.value)}
      />
      <Actions {...frame}>
        <Button kind="danger" disabled={frame.isWorking} onClick={onWithdraw}>
          {frame.isWorking ? words.working : words.withdrawSubmit}
        </Button>
      </Actions>
    </Dialog>
  );
}
