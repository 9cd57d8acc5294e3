import type { ChannelName } from '#features/reach/distribution/distribution.ts';
import {
  followOnHub,
  hubRepeatHandler,
  repeatOnHub,
} from '#features/reach/distribution/use-cases/follow-hub.ts';
import {
  followOnWebhooks,
  repeatOnWebhook,
  webhookRepeatHandler,
} from '#features/reach/distribution/use-cases/follow-webhooks.ts';
import {
  followOnIndexNow,
  indexNowHandler,
  wakeIndexNow,
} from '#features/reach/distribution/use-cases/send-index-now.ts';
import type { StoryAnnouncement } from '#features/newsroom/publishing/story-announcement.ts';
import type { OutboxHandler } from '#server/jobs/job.ts';
import type { OutboxEntry } from '#server/transaction/outbox.ts';

/** A way in which the world is told. */
export type Channel = {
  name: ChannelName;
  /**
   * Notes an announcement for this channel and says which outbox entries carry it outside. Called at least once for
   * each: its lines in the log and its entries are keyed by the event. It asks nobody outside.
   */
  follow: (announcement: StoryAnnouncement) => Promise<readonly OutboxEntry[]>;
  /** The entry that sends one line of the log again; `reason` names the request, so that one request sends once. */
  sendAgain: (delivery: { id: string; event: string; target: string }, reason: string) => OutboxEntry;
  /** Who brings its entries outside. */
  handlers: readonly OutboxHandler[];
};

/** Every channel. A new one is a line here; the worker takes its handlers from it. */
export const channels: readonly Channel[] = [
  {
    name: 'indexnow',
    follow: followOnIndexNow,
    sendAgain: (_delivery, reason) => wakeIndexNow(reason),
    handlers: [indexNowHandler],
  },
  { name: 'websub', follow: followOnHub, sendAgain: repeatOnHub, handlers: [hubRepeatHandler] },
  { name: 'webhook', follow: followOnWebhooks, sendAgain: repeatOnWebhook, handlers: [webhookRepeatHandler] },
];
