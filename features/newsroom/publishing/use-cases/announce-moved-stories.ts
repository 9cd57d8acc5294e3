import { z } from 'zod';
import {
  listNewestOfSection,
  type MovedStory,
} from '#features/newsroom/publishing/data/moved-stories.queries.ts';
import { sectionMovedKind } from '#features/newsroom/taxonomy/section-move.ts';
import {
  announcedEvent,
  announcementKey,
  type StoryAnnouncement,
  storyAnnouncedKind,
} from '#features/newsroom/publishing/story-announcement.ts';
import { urls } from '#lib/urls.ts';
import type { OutboxHandler } from '#server/jobs/job.ts';
import type { OutboxEntry } from '#server/transaction/outbox.ts';

/**
 * So many stories are told of when their section moves, old and new addresses in one request to IndexNow: what people
 * still look for. The others have their 301 and the sitemap.
 */
const mostTold = 1_000;

const moveSchema = z.object({ sectionId: z.uuid(), slugBefore: z.string(), at: z.iso.datetime() });

/**
 * A section has another address: tells of its newest stories that they moved, and with the newest of the section's own
 * page. A section that is back where it was by now, and a story that left it or readers, is told of no more.
 */
export const announceMovedStoriesHandler: OutboxHandler = {
  kind: sectionMovedKind,
  deliver: async ({ payload }) => {
    const { sectionId, slugBefore, at } = moveSchema.parse(payload);
    const stories = await listNewestOfSection(sectionId, mostTold);
    return stories
      .filter(({ sectionSlug }) => sectionSlug !== slugBefore)
      .map((story, place) => {
        const sections = [story.sectionSlug, slugBefore].map((slug) => urls.section(slug));
        return toEntry(toAnnouncement(story, { slugBefore, at, formerPaths: place === 0 ? sections : [] }));
      });
  },
};

/** No feed holds another entry for it: the section's own has a new address, of which its subscribers are told. */
function toAnnouncement(
  { articleId, sectionSlug, slug }: MovedStory,
  { slugBefore, at, formerPaths }: { slugBefore: string; at: string; formerPaths: string[] },
): StoryAnnouncement {
  return {
    event: announcedEvent('moved', articleId, new Date(at)),
    act: 'moved',
    articleId,
    at,
    pathBefore: urls.article(slugBefore, slug),
    pathAfter: urls.article(sectionSlug, slug),
    formerPaths,
    topics: [],
  };
}

const toEntry = (announcement: StoryAnnouncement): OutboxEntry => ({
  kind: storyAnnouncedKind,
  payload: announcement,
  dedupeKey: announcementKey(announcement.event),
});
