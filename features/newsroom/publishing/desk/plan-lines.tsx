'use client';

import { type ReactNode, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { ArticleVerb } from '#features/newsroom/articles/articles.policy.ts';
import type { PublicationState } from '#features/newsroom/articles/articles.ts';
import type { PlanActs } from '#features/newsroom/publishing/desk/plan-acts.ts';
import { ConfirmDialog } from '#features/newsroom/publishing/desk/planning-dialogs.tsx';
import { type ActOutcome, useDialogAct } from '#features/newsroom/articles/desk/use-dialog-act.ts';
import { isOverdue, lateMinutes, type PlannedActKind } from '#features/newsroom/articles/planned-acts.ts';
import type { Plans } from '#features/newsroom/articles/plans.ts';
import { dayAndClock } from '#lib/dates.ts';
import type { Permission } from '#lib/use-case.ts';
import { lateWords, plannedActWords } from '#words/newsroom/publishing/planning.ts';
import { planningDesk as words } from '#words/newsroom/publishing/planning-desk.ts';

type Line = {
  key: string;
  text: string;
  isLate?: boolean;
  /** What takes it back, with its question. */
  undo?: { verb: ArticleVerb; label: string; title: string; help: string; act: () => Promise<ActOutcome> };
};

/** What is set for an hour around this story, each with the way to take it back; what came late or is late, in red. */
export function PlanLines({
  state,
  plans,
  openedAt,
  permissions,
  acts,
}: {
  state: PublicationState;
  plans: Plans;
  /** When the page was drawn: server and browser say the same. */
  openedAt: Date;
  permissions: Record<ArticleVerb, Permission>;
  acts: PlanActs;
}) {
  const [asked, setAsked] = useState<Line['undo'] | null>(null);
  const dialog = useDialogAct();
  const lines = linesOf({ state, plans, openedAt, acts });
  const close = () => setAsked(null);
  return (
    <>
      {lines.map((line) => (
        <p key={line.key} className={line.isLate ? 'note programme programme-retard' : 'note programme'}>
          <span>{line.text}</span>
          {line.undo ? <span className="programme-fuseau">{words.zoneName()}</span> : null}
          {line.undo && permissions[line.undo.verb].allowed ? (
            <Button
              kind="quiet"
              onClick={() => {
                dialog.forget();
                setAsked(line.undo);
              }}
            >
              {line.undo.label}
            </Button>
          ) : null}
        </p>
      ))}
      {asked ? (
        <ConfirmDialog
          title={asked.title}
          submit={asked.label}
          isWorking={dialog.isWorking}
          problem={dialog.problem}
          onClose={close}
          onConfirm={() => void dialog.run(asked.act, { close })}
        >
          <Help>{asked.help}</Help>
        </ConfirmDialog>
      ) : null}
    </>
  );
}

const Help = ({ children }: { children: ReactNode }) => <p className="dialogue-aide">{children}</p>;

function linesOf({
  state,
  plans,
  openedAt: now,
  acts,
}: {
  state: PublicationState;
  plans: Plans;
  openedAt: Date;
  acts: PlanActs;
}): Line[] {
  const lines: Line[] = [];
  const { scheduledAt, withdrawalAt, embargoedUntil } = plans;
  const late = lateMinutes(plans.lateMs);
  if (late !== null && state !== 'none' && state !== 'scheduled') {
    const kind = state === 'withdrawn' ? 'withdrawal' : 'publication';
    lines.push({ key: 'late', isLate: true, text: words.late(lateWords[kind](late)) });
  }
  if (scheduledAt) {
    const kind = state === 'published' ? 'update' : 'publication';
    const day = dayAndClock(scheduledAt, now);
    const text =
      kind === 'update' ? words.update.line(day, plans.isSubstantive) : words.publication.line(day);
    const { unschedule } = words[kind];
    lines.push({
      key: 'text',
      ...sayLate(text, { kind, at: scheduledAt, now }),
      undo: {
        verb: 'schedule',
        label: unschedule,
        title: `${unschedule}\u202f?`,
        help: text,
        act: acts.unschedule,
      },
    });
  }
  if (withdrawalAt) {
    const text = words.withdrawal.line(dayAndClock(withdrawalAt, now));
    const { unschedule } = words.withdrawal;
    lines.push({
      key: 'withdrawal',
      ...sayLate(text, { kind: 'withdrawal', at: withdrawalAt, now }),
      undo: {
        verb: 'withdraw',
        label: unschedule,
        title: `${unschedule}\u202f?`,
        help: text,
        act: acts.unscheduleWithdrawal,
      },
    });
  }
  if (embargoedUntil && embargoedUntil > now) {
    const day = dayAndClock(embargoedUntil, now);
    lines.push({
      key: 'embargo',
      text: words.embargo.line(day),
      undo: {
        verb: 'embargo',
        label: words.embargo.lift,
        title: words.embargo.liftTitle,
        help: words.embargo.liftHelp(day),
        act: () => acts.setEmbargo(null),
      },
    });
  }
  return lines;
}

/** An hour that has passed without its act is said as late, in red. */
function sayLate(
  text: string,
  { kind, at, now }: { kind: PlannedActKind; at: Date; now: Date },
): { text: string; isLate: boolean } {
  if (!isOverdue(at, now)) return { text, isLate: false };
  const what = `la ${plannedActWords[kind].toLowerCase()}`.replace('la retrait', 'le retrait');
  return { text: `${words.overdue(what, dayAndClock(at, now))} ${words.overdueHelp}`, isLate: true };
}
