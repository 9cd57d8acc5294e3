import { forgetKeptTexts } from '#features/readers/comments/use-cases/forget-kept-texts.ts';
import { systemActor } from '#lib/actor.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/** Each hour: what was typed and never posted is forgotten when its time is over. */
export const forgetKeptTextsJob: Job = {
  name: 'forget-kept-texts',
  cron: '29 * * * *',
  run: async () => {
    const outcome = await forgetKeptTexts({
      actor: systemActor('données personnelles'),
      input: { now: new Date() },
    });
    if (!outcome.ok) throw new Error(`Kept texts were not forgotten: ${outcome.error.code}`);
    const { texts, tokens } = outcome.value;
    if (texts + tokens > 0) log().info(outcome.value, 'kept texts forgotten');
  },
};
