import { z } from 'zod';
import { wakeCallbacks } from '#features/reach/distribution/data/callback-wake.store.ts';
import { openHubLine } from '#features/reach/distribution/data/delivery-line.store.ts';
import { getToldStory } from '#features/reach/distribution/data/told-story.queries.ts';
import {
  insertFeedDeliveries,
  repeatFeedDeliveries,
} from '#features/reach/distribution/data/websub-delivery.store.ts';
import { systemActor } from '#lib/actor.ts';
import type { StoryAnnouncement } from '#features/newsroom/publishing/story-announcement.ts';
import type { OutboxHandler } from '#server/jobs/job.ts';
import type { OutboxEntry } from '#server/transaction/outbox.ts';
import { transaction } from '#server/transaction/transaction.ts';

const kind = 'distribution.websub.again';
const againSchema = z.object({ event: z.string() });

/** Owes the feeds that changed to whoever subscribes to them; each is called as soon as the worker is free. */
export async function followOnHub(announcement: StoryAnnouncement): Promise<OutboxEntry[]> {
  if (!(await getToldStory(announcement.articleId))) return [];
  await transaction(systemActor('diffusion'), async ({ sql }) => {
    const owed = await insertFeedDeliveries(sql, { ...announcement, now: new Date() });
    if (owed === 0) return;
    await openHubLine(sql, { ...announcement, owed });
    await wakeCallbacks(sql);
  });
  return [];
}

/** « Renvoyer » in the log: whoever is told of this event is told again. */
export const repeatOnHub = ({ event }: { event: string }, reason: string): OutboxEntry => ({
  kind,
  payload: { event },
  dedupeKey: `${kind}:${reason}`,
});

export const hubRepeatHandler: OutboxHandler = {
  kind,
  deliver: async ({ payload }) => {
    const { event } = againSchema.parse(payload);
    await transaction(systemActor('diffusion'), async ({ sql }) => {
      await repeatFeedDeliveries(sql, event, new Date());
      await wakeCallbacks(sql);
    });
    return undefined;
  },
};
