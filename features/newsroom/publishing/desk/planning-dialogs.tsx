'use client';

import { type ReactNode, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogProblem } from '#components/ui/dialog.tsx';
import { TextArea } from '#components/ui/field.tsx';
import { RadioGroup } from '#components/ui/radio-group.tsx';
import { type Hour, HourField, useHour } from '#features/newsroom/publishing/desk/hour-field.tsx';
import { dayAndClock } from '#lib/dates.ts';
import { planningDesk as words } from '#words/newsroom/publishing/planning-desk.ts';

export type PlanFrame = { isWorking: boolean; problem: string | null; onClose: () => void };

/** The act's own button says what it will do and when; it is off until the hour is settled. */
function Submit({
  frame,
  hour,
  say,
  onSubmit,
  isReady = true,
  kind = 'primary',
}: {
  frame: PlanFrame;
  hour: Hour;
  say: (day: string) => string;
  onSubmit: (at: Date) => void;
  isReady?: boolean;
  kind?: 'primary' | 'danger';
}) {
  const [openedAt] = useState(() => new Date());
  const { at } = hour;
  const label = at ? say(dayAndClock(at, openedAt)) : words.open;
  return (
    <>
      <DialogProblem>{frame.problem}</DialogProblem>
      <div className="dialogue-actions">
        <Button onClick={frame.onClose} disabled={frame.isWorking}>
          {words.cancel}
        </Button>
        <Button kind={kind} disabled={!at || !isReady || frame.isWorking} onClick={() => at && onSubmit(at)}>
          {frame.isWorking ? words.working : label}
        </Button>
      </div>
    </>
  );
}

/** A first publication; said again, it moves. */
export function ScheduleDialog({
  initial,
  onSchedule,
  ...frame
}: PlanFrame & { initial: Date | null; onSchedule: (at: Date) => void }) {
  const hour = useHour(initial);
  return (
    <Dialog title={words.publication.title} onClose={frame.onClose}>
      <HourField hour={hour} />
      <Submit frame={frame} hour={hour} say={words.publication.submit} onSubmit={onSchedule} />
    </Dialog>
  );
}

/** The new text of a live story: whether it counts as an update is asked, never guessed. */
export function ScheduleUpdateDialog({
  initial,
  onSchedule,
  ...frame
}: PlanFrame & {
  initial: { at: Date; isSubstantive: boolean } | null;
  onSchedule: (at: Date, isSubstantive: boolean) => void;
}) {
  const hour = useHour(initial?.at ?? null);
  const [nature, setNature] = useState<'substantive' | 'minor' | null>(() => natureOf(initial));
  return (
    <Dialog title={words.update.title} onClose={frame.onClose}>
      <p className="dialogue-aide">{words.update.help}</p>
      <HourField hour={hour} />
      <RadioGroup
        legend={words.update.kind}
        value={nature}
        onChange={setNature}
        options={[
          { value: 'minor', label: words.update.minor },
          { value: 'substantive', label: words.update.substantive },
        ]}
      />
      <Submit
        frame={frame}
        hour={hour}
        isReady={nature !== null}
        say={words.update.submit}
        onSubmit={(at) => onSchedule(at, nature === 'substantive')}
      />
    </Dialog>
  );
}

function natureOf(initial: { isSubstantive: boolean } | null): 'substantive' | 'minor' | null {
  if (!initial) return null;
  return initial.isSubstantive ? 'substantive' : 'minor';
}

/** When a live story goes away, and what readers are told. */
export function ScheduleWithdrawalDialog({
  initial,
  onSchedule,
  ...frame
}: PlanFrame & {
  initial: { at: Date; notice: string | null } | null;
  onSchedule: (at: Date, notice: string) => void;
}) {
  const hour = useHour(initial?.at ?? null);
  const [notice, setNotice] = useState(initial?.notice ?? '');
  return (
    <Dialog title={words.withdrawal.title} onClose={frame.onClose}>
      <p className="dialogue-aide">{words.withdrawal.help}</p>
      <HourField hour={hour} />
      <TextArea
        label={words.withdrawal.notice}
        value={notice}
        rows={3}
        onChange={(event) => setNotice(event.target.value)}
      />
      <Submit
        frame={frame}
        hour={hour}
        kind="danger"
        say={words.withdrawal.submit}
        onSubmit={(at) => onSchedule(at, notice)}
      />
    </Dialog>
  );
}

/** "Ne pas publier avant": set or moved here, lifted after a question. */
export function EmbargoDialog({
  initial,
  onSet,
  ...frame
}: PlanFrame & { initial: Date | null; onSet: (until: Date) => void }) {
  const hour = useHour(initial);
  return (
    <Dialog title={words.embargo.title} onClose={frame.onClose}>
      <p className="dialogue-aide">{words.embargo.help}</p>
      <HourField hour={hour} />
      <Submit frame={frame} hour={hour} say={words.embargo.submit} onSubmit={onSet} />
    </Dialog>
  );
}

/** Something planned is taken back only after a second press. */
export function ConfirmDialog({
  title,
  submit,
  children,
  onConfirm,
  ...frame
}: PlanFrame & { title: string; submit: string; children: ReactNode; onConfirm: () => void }) {
  return (
    <Dialog title={title} onClose={frame.onClose}>
      {children}
      <DialogProblem>{frame.problem}</DialogProblem>
      <div className="dialogue-actions">
        <Button onClick={frame.onClose} disabled={frame.isWorking}>
          {words.cancel}
        </Button>
        <Button kind="danger" disabled={frame.isWorking} onClick={onConfirm}>
          {frame.isWorking ? words.working : submit}
        </Button>
      </div>
    </Dialog>
  );
}
