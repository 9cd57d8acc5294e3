import {
  scheduleArticle,
  scheduleUpdate,
  scheduleWithdrawal,
  setEmbargo,
  unscheduleArticle,
  unscheduleWithdrawal,
} from '#features/newsroom/publishing/desk/actions.ts';
import type { PublicationState, WorkflowState } from '#features/newsroom/articles/articles.ts';
import type { ActOutcome } from '#features/newsroom/articles/desk/use-dialog-act.ts';
import type { Plans } from '#features/newsroom/articles/plans.ts';
import { dayAndClock } from '#lib/dates.ts';
import type { Outcome } from '#lib/use-case.ts';
import { planningDesk as words } from '#words/newsroom/publishing/planning-desk.ts';

/** What may be planned and taken back. Instants are Dates; nothing here throws. */
export type PlanActs = {
  schedule: (at: Date) => Promise<ActOutcome>;
  scheduleUpdate: (at: Date, isSubstantive: boolean) => Promise<ActOutcome>;
  unschedule: () => Promise<ActOutcome>;
  scheduleWithdrawal: (at: Date, notice: string) => Promise<ActOutcome>;
  unscheduleWithdrawal: () => Promise<ActOutcome>;
  setEmbargo: (until: Date | null) => Promise<ActOutcome>;
};

type After = { plans: Plans; state?: PublicationState; workflowState?: WorkflowState; sentence: string };
/** Saves what is typed, acts on that revision and shows what came of it. */
type Act = <Value>(
  call: (revisionId: string) => Promise<Outcome<Value>>,
  after: (value: Value) => After,
) => Promise<ActOutcome>;

const said = (at: Date): string => dayAndClock(at, new Date());

/** The acts of planning on one article, as the bar and the lines under it call them. */
export function planActs({
  articleId,
  state,
  plans,
  act,
}: {
  articleId: string;
  state: PublicationState;
  plans: Plans;
  act: Act;
}): PlanActs {
  return {
    schedule: (at) =>
      act(
        (revisionId) => scheduleArticle({ articleId, revisionId, at: at.toISOString() }),
        () => ({
          state: 'scheduled',
          workflowState: 'approved',
          plans: { ...plans, scheduledAt: at },
          sentence: words.publication.done(said(at)),
        }),
      ),
    scheduleUpdate: (at, isSubstantive) =>
      act(
        (revisionId) => scheduleUpdate({ articleId, revisionId, at: at.toISOString(), isSubstantive }),
        () => ({
          workflowState: 'approved',
          plans: { ...plans, scheduledAt: at, isSubstantive },
          sentence: words.update.done(said(at)),
        }),
      ),
    unschedule: () =>
      act(
        () => unscheduleArticle({ articleId }),
        () => ({
          ...(state === 'scheduled' ? { state: 'none' as const } : {}),
          plans: { ...plans, scheduledAt: null, isSubstantive: false },
          sentence: state === 'scheduled' ? words.publication.undone : words.update.undone,
        }),
      ),
    scheduleWithdrawal: (at, notice) =>
      act(
        () => scheduleWithdrawal({ articleId, at: at.toISOString(), notice }),
        () => ({
          plans: { ...plans, withdrawalAt: at, withdrawalNotice: notice.trim() || null },
          sentence: words.withdrawal.done(said(at)),
        }),
      ),
    unscheduleWithdrawal: () =>
      act(
        () => unscheduleWithdrawal({ articleId }),
        () => ({
          plans: { ...plans, withdrawalAt: null, withdrawalNotice: null },
          sentence: words.withdrawal.undone,
        }),
      ),
    setEmbargo: (until) =>
      act(
        () => setEmbargo({ articleId, until: until?.toISOString() ?? null }),
        () => ({
          plans: { ...plans, embargoedUntil: until },
          sentence: until ? words.embargo.done(said(until)) : words.embargo.lifted,
        }),
      ),
  };
}
