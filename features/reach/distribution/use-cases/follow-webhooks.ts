import { z } from 'zod';
import { wakeCallbacks } from '#features/reach/distribution/data/callback-wake.store.ts';
import { getToldStory } from '#features/reach/distribution/data/told-story.queries.ts';
import {
  insertMessages,
  repeatMessageOfLine,
} from '#features/reach/distribution/data/webhook-delivery.store.ts';
import { webhookBody } from '#features/reach/distribution/webhooks.ts';
import { systemActor } from '#lib/actor.ts';
import { iso } from '#lib/dates.ts';
import type { StoryAnnouncement } from '#features/newsroom/publishing/story-announcement.ts';
import { absoluteUrl } from '#lib/urls.ts';
import { getConfig } from '#server/config.ts';
import type { OutboxHandler } from '#server/jobs/job.ts';
import type { OutboxEntry } from '#server/transaction/outbox.ts';
import { transaction } from '#server/transaction/transaction.ts';

const kind = 'distribution.webhook.again';
const againSchema = z.object({ lineId: z.uuid() });

/** Owes a message to every program that is told of such acts; its words are those of this moment, at every try. */
export async function followOnWebhooks(announcement: StoryAnnouncement): Promise<OutboxEntry[]> {
  const { event, act, at, articleId, pathBefore, pathAfter } = announcement;
  const story = await getToldStory(articleId);
  if (!story) return [];
  const { siteUrl } = getConfig();
  const urlOf = (path: string | null): string | null => (path === null ? null : absoluteUrl(siteUrl, path));
  const body = webhookBody({
    event,
    act,
    at,
    story: {
      articleId,
      url: urlOf(pathAfter),
      previousUrl: pathBefore === pathAfter ? null : urlOf(pathBefore),
      headline: story.headline,
      firstPublishedAt: story.firstPublishedAt && iso(story.firstPublishedAt),
      modifiedAt: story.modifiedAt && iso(story.modifiedAt),
    },
  });
  await transaction(systemActor('diffusion'), async ({ sql }) => {
    const owed = await insertMessages(sql, { event, act, articleId, body, now: new Date() });
    if (owed > 0) await wakeCallbacks(sql);
  });
  return [];
}

/** « Renvoyer » in the log: the message of this line goes out again, under the same id. */
export const repeatOnWebhook = ({ id }: { id: string }, reason: string): OutboxEntry => ({
  kind,
  payload: { lineId: id },
  dedupeKey: `${kind}:${reason}`,
});

export const webhookRepeatHandler: OutboxHandler = {
  kind,
  deliver: async ({ payload }) => {
    const { lineId } = againSchema.parse(payload);
    await transaction(systemActor('diffusion'), async ({ sql }) => {
      await repeatMessageOfLine(sql, lineId, new Date());
      await wakeCallbacks(sql);
    });
    return undefined;
  },
};
