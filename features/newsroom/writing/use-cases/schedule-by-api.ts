import type { z } from 'zod';
import { type PlannedByApi, scheduleByApiSchema } from '#features/newsroom/writing/articles-api.schema.ts';
import { inApiWords } from '#features/newsroom/writing/api-words.ts';
import { scheduleArticle } from '#features/newsroom/publishing/use-cases/schedule-article.ts';
import { scheduleUpdate } from '#features/newsroom/publishing/use-cases/schedule-update.ts';
import { scheduleWithdrawal } from '#features/newsroom/publishing/use-cases/schedule-withdrawal.ts';
import { setEmbargo } from '#features/newsroom/publishing/use-cases/set-embargo.ts';
import { unscheduleArticle } from '#features/newsroom/publishing/use-cases/unschedule-article.ts';
import { unscheduleWithdrawal } from '#features/newsroom/publishing/use-cases/unschedule-withdrawal.ts';
import type { Actor } from '#lib/actor.ts';
import { defineUseCase, done, type Outcome } from '#lib/use-case.ts';

type Input = z.output<typeof scheduleByApiSchema>;
type Scheduled = {
  id: string;
  act: PlannedByApi;
  /** In UTC; null when the plan was taken back. */
  at: string | null;
  /** The text that goes out then; null when none does. */
  revision: string | null;
};

/** The desk's plans under the API's names: the same use cases, so the same rights, checks and lines in the journal. */
export const scheduleByApi = defineUseCase({
  name: 'scheduleByApi',
  input: scheduleByApiSchema,
  run: async ({ actor, input }): Promise<Outcome<Scheduled>> => {
    const outcome = input.at === null ? await takeBack(actor, input) : await plan(actor, input, input.at);
    if (!outcome.ok) return inPlanWords(inApiWords(outcome));
    const { at = null, until = null, revisionId = null } = outcome.value;
    return done({ id: input.id, act: input.act, at: at ?? until, revision: revisionId });
  },
});

/** What the desk's plans answer, each its part of it. */
type Planned = { articleId: string; at?: string; until?: string | null; revisionId?: string };

function plan(actor: Actor, input: Input, at: string): Promise<Outcome<Planned>> {
  const { id: articleId, act, revision: revisionId, notice } = input;
  switch (act) {
    case 'publication':
      return scheduleArticle({ actor, input: { articleId, at, revisionId } });
    case 'update':
      return scheduleUpdate({
        actor,
        input: { articleId, at, revisionId, isSubstantive: input.substantive ?? false },
      });
    case 'withdrawal':
      return scheduleWithdrawal({ actor, input: { articleId, at, notice: notice?.trim() || null } });
    case 'embargo':
      return setEmbargo({ actor, input: { articleId, until: at } });
  }
}

function takeBack(actor: Actor, { id: articleId, act }: Input): Promise<Outcome<Planned>> {
  switch (act) {
    case 'publication':
    case 'update':
      return unscheduleArticle({ actor, input: { articleId, act } });
    case 'withdrawal':
      return unscheduleWithdrawal({ actor, input: { articleId } });
    case 'embargo':
      return setEmbargo({ actor, input: { articleId, until: null } });
  }
}

/** The end of an embargo is `at` here. */
function inPlanWords<Value>(outcome: Outcome<Value>): Outcome<Value> {
  if (outcome.ok || !outcome.error.fields?.['until']) return outcome;
  const { until, ...fields } = outcome.error.fields;
  return { ok: false, error: { ...outcome.error, fields: { ...fields, at: until } } };
}
