import { storyAnnouncementSchema } from '#features/reach/distribution/distribution.schema.ts';
import { channels } from '#features/reach/distribution/use-cases/channels.ts';
import { storyAnnouncedKind } from '#features/newsroom/publishing/story-announcement.ts';
import type { OutboxHandler } from '#server/jobs/job.ts';

/**
 * Hands what happened to a story to every channel. Each has outbox entries of its own, written with this delivery or
 * not at all: the trouble of one repeats nothing of another. An article that is gone for good by now is told of no more.
 */
export const announceStoryHandler: OutboxHandler = {
  kind: storyAnnouncedKind,
  deliver: async ({ payload }) => {
    const announcement = storyAnnouncementSchema.parse(payload);
    const entries = await Promise.all(channels.map((channel) => channel.follow(announcement)));
    return entries.flat();
  },
};
