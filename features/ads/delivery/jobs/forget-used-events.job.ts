import { forgetUsedEvents } from '#features/ads/delivery/use-cases/forget-used-events.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/** Each hour: the marks by which events of advertisements count once, past the life of their tokens. */
export const forgetUsedEventsJob: Job = {
  name: 'forget-used-events',
  cron: '29 * * * *',
  run: async () => {
    const events = await forgetUsedEvents(new Date());
    if (events > 0) log().info({ events }, 'used events forgotten');
  },
};
