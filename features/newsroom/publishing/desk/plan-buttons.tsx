'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { ArticleVerb } from '#features/newsroom/articles/articles.policy.ts';
import type { PublicationState } from '#features/newsroom/articles/articles.ts';
import type { PlanActs } from '#features/newsroom/publishing/desk/plan-acts.ts';
import {
  EmbargoDialog,
  ScheduleDialog,
  ScheduleUpdateDialog,
  ScheduleWithdrawalDialog,
} from '#features/newsroom/publishing/desk/planning-dialogs.tsx';
import { type ActOutcome, useDialogAct } from '#features/newsroom/articles/desk/use-dialog-act.ts';
import type { Plans } from '#features/newsroom/articles/plans.ts';
import type { Permission } from '#lib/use-case.ts';
import { planningDesk as words } from '#words/newsroom/publishing/planning-desk.ts';

type Open = 'publication' | 'update' | 'withdrawal' | 'embargo' | null;

/** What may be planned now, in the bar. A right that is missing is said on its button. */
export function PlanButtons({
  state,
  hasChanges,
  plans,
  permissions,
  acts,
  isWorking,
}: {
  state: PublicationState;
  hasChanges: boolean;
  plans: Plans;
  permissions: Record<ArticleVerb, Permission>;
  acts: PlanActs;
  /** Another act of the bar is on its way. */
  isWorking: boolean;
}) {
  const [open, setOpen] = useState<Open>(null);
  const dialog = useDialogAct();
  const ask = (name: Open) => {
    dialog.forget();
    setOpen(name);
  };
  const close = () => setOpen(null);
  const frame = { isWorking: dialog.isWorking, problem: dialog.problem, onClose: close };
  const perform = (act: () => Promise<ActOutcome>) => void dialog.run(act, { close });
  const button = (name: Open, verb: ArticleVerb, label: string) => {
    const permission = permissions[verb];
    return (
      <Button
        disabled={!permission.allowed || isWorking}
        title={permission.allowed ? undefined : permission.reason}
        data-champ={name}
        onClick={() => ask(name)}
      >
        {label}
      </Button>
    );
  };
  const isUnpublished = state === 'none' || state === 'scheduled';
  const { scheduledAt, isSubstantive, withdrawalAt, withdrawalNotice } = plans;
  return (
    <>
      {isUnpublished && permissions.publish.allowed ? button('publication', 'schedule', words.open) : null}
      {state === 'published' && (hasChanges || scheduledAt)
        ? button('update', 'schedule', words.openUpdate)
        : null}
      {state === 'published' ? button('withdrawal', 'withdraw', words.openWithdrawal) : null}
      {state !== 'withdrawn' && permissions.embargo.allowed
        ? button('embargo', 'embargo', words.openEmbargo)
        : null}
      {open === 'publication' ? (
        <ScheduleDialog
          {...frame}
          initial={scheduledAt}
          onSchedule={(at) => perform(() => acts.schedule(at))}
        />
      ) : null}
      {open === 'update' ? (
        <ScheduleUpdateDialog
          {...frame}
          initial={scheduledAt ? { at: scheduledAt, isSubstantive } : null}
          onSchedule={(at, isOfSubstance) => perform(() => acts.scheduleUpdate(at, isOfSubstance))}
        />
      ) : null}
      {open === 'withdrawal' ? (
        <ScheduleWithdrawalDialog
          {...frame}
          initial={withdrawalAt ? { at: withdrawalAt, notice: withdrawalNotice } : null}
          onSchedule={(at, notice) => perform(() => acts.scheduleWithdrawal(at, notice))}
        />
      ) : null}
      {open === 'embargo' ? (
        <EmbargoDialog
          {...frame}
          initial={plans.embargoedUntil}
          onSet={(until) => perform(() => acts.setEmbargo(until))}
        />
      ) : null}
    </>
  );
}
