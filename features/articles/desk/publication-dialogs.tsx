'use client';

import { type ReactNode, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { CheckField, SelectField, TextArea, TextField } from '#components/ui/field.tsx';
import {
  type CorrectionPlacement,
  type CorrectionType,
  correctionTypes,
} from '#features/articles/articles.ts';
import { dateAndClock } from '#lib/dates.ts';
import { fromParisTime, toParisTime } from '#lib/paris-time.ts';
import { correctionTypeWords } from '#messages/fr/articles.ts';
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

/** The button says the act and its hour; the skipped hour is refused, the doubled one asks which. */
export function ScheduleDialog({ onSchedule, ...frame }: Frame & { onSchedule: (at: Date) => void }) {
  const [local, setLocal] = useState('');
  const [isLater, setLater] = useState(false);
  const [openedAt] = useState(() => toParisTime(new Date()));
  const chosen = fromParisTime(local);
  const at = instantOf(chosen, isLater);
  return (
    <Dialog title={words.scheduleTitle} onClose={frame.onClose}>
      <TextField
        label={words.scheduleAt}
        type="datetime-local"
        min={openedAt}
        value={local}
        onChange={(event) => setLocal(event.target.value)}
        help={at ? words.scheduleZone(at.toISOString().slice(0, 16).replace('T', ' ')) : undefined}
        error={chosen?.kind === 'missing' ? words.scheduleSkipped : undefined}
      />
      {chosen?.kind === 'twice' ? (
        <CheckField
          label={words.scheduleDoubled}
          checked={isLater}
          onChange={(event) => setLater(event.target.checked)}
        />
      ) : null}
      <Actions {...frame}>
        <Button kind="primary" disabled={!at || frame.isWorking} onClick={() => at && onSchedule(at)}>
          {at ? words.scheduleSubmit(dateAndClock(at)) : words.schedule}
        </Button>
      </Actions>
    </Dialog>
  );
}

function instantOf(chosen: ReturnType<typeof fromParisTime>, isLater: boolean): Date | null {
  if (chosen?.kind === 'instant') return chosen.at;
  if (chosen?.kind === 'twice') return isLater ? chosen.second : chosen.first;
  return null;
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

export type CorrectionInput = { type: CorrectionType; text: string; placement: CorrectionPlacement };

export function CorrectDialog({
  onCorrect,
  ...frame
}: Frame & { onCorrect: (correction: CorrectionInput) => void }) {
  const [type, setType] = useState<CorrectionType>('correction');
  const [text, setText] = useState('');
  const [isFirst, setFirst] = useState(true);
  return (
    <Dialog title={words.correctTitle} onClose={frame.onClose}>
      <SelectField
        label={words.correctType}
        value={type}
        onChange={(event) =>
          setType(correctionTypes.find((kind) => kind === event.target.value) ?? 'correction')
        }
      >
        {correctionTypes.map((kind) => (
          <option key={kind} value={kind}>
            {correctionTypeWords[kind]}
          </option>
        ))}
      </SelectField>
      <TextArea
        label={words.correctText}
        value={text}
        rows={4}
        onChange={(event) => setText(event.target.value)}
      />
      <CheckField
        label={words.correctFirst}
        checked={isFirst}
        onChange={(event) => setFirst(event.target.checked)}
      />
      <Actions {...frame}>
        <Button
          kind="primary"
          disabled={frame.isWorking || !text.trim()}
          onClick={() => onCorrect({ type, text, placement: isFirst ? 'before_body' : 'after_body' })}
        >
          {frame.isWorking ? words.working : words.correctSubmit}
        </Button>
      </Actions>
    </Dialog>
  );
}
