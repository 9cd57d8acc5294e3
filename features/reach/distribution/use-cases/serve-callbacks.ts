import { setTimeout as pause } from 'node:timers/promises';
import { callbackLimits, freePlaces } from '#features/reach/distribution/callbacks.ts';
import {
  wakeCallbacksAgain,
  wakeCallbacksWhenDue,
} from '#features/reach/distribution/data/callback-wake.store.ts';
import { getTopicFeed } from '#features/reach/distribution/data/topic-feed.queries.ts';
import { holdMessages } from '#features/reach/distribution/data/webhook-delivery.store.ts';
import {
  holdFeedDeliveries,
  type OwedFeed,
} from '#features/reach/distribution/data/websub-delivery.store.ts';
import { holdRequests } from '#features/reach/distribution/data/websub-request.store.ts';
import { deliverFeed } from '#features/reach/distribution/use-cases/deliver-feed.ts';
import { deliverMessage } from '#features/reach/distribution/use-cases/deliver-message.ts';
import { verifyRequest } from '#features/reach/distribution/use-cases/verify-request.ts';
import type { FeedDocument } from '#features/reach/syndication/feed-document.ts';
import { log } from '#server/log/log.ts';

/** How often what became due meanwhile is looked for while calls are under way. */
const lookEveryMs = 250;
/** A job that ran this long takes no more: the next one goes on. */
const longestRoundMs = 40_000;

/** One kind of calls with a bound of its own. */
type Lane = {
  atOnce: number;
  take: (limit: number) => Promise<(() => Promise<void>)[]>;
};

/**
 * Calls everybody who is to be called now: verifications, feeds, messages. Each kind has a number of calls at once, and
 * those who did not answer last time wait for each other alone. Safe beside another that does the same: what one holds
 * the other leaves.
 */
export async function serveCallbacks({
  signal,
  now = () => new Date(),
}: {
  signal: AbortSignal;
  now?: () => Date;
}): Promise<void> {
  const feedOf = rememberFeeds();
  const round = { now, signal };
  const { well, failing, verifying } = callbackLimits.atOnce;
  const feeds = (isFailing: boolean, atOnce: number): Lane => ({
    atOnce,
    take: async (limit) => {
      const owed = await holdFeedDeliveries({ isFailing, limit, now: now() });
      return owed.map((one) => () => deliverFeed(one, { ...round, feedOf }));
    },
  });
  const messages = (isFailing: boolean, atOnce: number): Lane => ({
    atOnce,
    take: async (limit) => {
      const owed = await holdMessages({ isFailing, limit, now: now() });
      return owed.map((one) => () => deliverMessage(one, round));
    },
  });
  const requests: Lane = {
    atOnce: verifying,
    take: async (limit) => {
      const pending = await holdRequests({ limit, now: now() });
      return pending.map((one) => () => verifyRequest(one, round));
    },
  };
  const { isCut } = await runLanes(
    [requests, messages(false, well), feeds(false, well), messages(true, failing), feeds(true, failing)],
    signal,
  );
  if (isCut) await wakeCallbacksAgain();
  await wakeCallbacksWhenDue(now());
}

/**
 * Calls until nobody is left: until a whole look at every lane, begun while no call was under way, finds nobody. The end
 * of a call makes others due. `isCut` when it was time to stop before that.
 */
async function runLanes(lanes: readonly Lane[], signal: AbortSignal): Promise<{ isCut: boolean }> {
  /** Every call under way, with its lane and when it began. */
  const under = new Map<Promise<void>, { lane: Lane; since: number }>();
  const startedAt = performance.now();
  for (;;) {
    const isOpen = !signal.aborted && performance.now() - startedAt < longestRoundMs;
    // A call may begin and end within the look that found it, and its end makes others due.
    let hasFoundNobody = under.size === 0;
    for (const lane of isOpen ? lanes : []) {
      const calls = [...under.values()];
      const begun = calls.filter((call) => call.lane === lane).map(({ since }) => since);
      const free = freePlaces({ atOnce: lane.atOnce, begun, all: calls.length, now: performance.now() });
      for (const call of free > 0 ? await lane.take(free) : []) {
        hasFoundNobody = false;
        const running: Promise<void> = call()
          .catch((error: unknown) => log().error({ err: error }, 'a callback could not be served'))
          .finally(() => under.delete(running));
        under.set(running, { lane, since: performance.now() });
      }
    }
    if (under.size === 0 && (hasFoundNobody || !isOpen)) return { isCut: !isOpen };
    if (under.size > 0) await Promise.race([...under.keys(), pause(lookEveryMs)]);
  }
}

/** A feed is drawn once for all to whom the same event is owed, and never before the event that it is to tell of. */
function rememberFeeds(): (owed: OwedFeed) => Promise<FeedDocument | null> {
  const drawn = new Map<string, { newest: string; feed: Promise<FeedDocument | null> }>();
  return ({ topic, owed }) => {
    const newest =
      owed
        .map(({ id }) => id)
        .sort()
        .at(-1) ?? '';
    const known = drawn.get(topic);
    if (known && known.newest >= newest) return known.feed;
    const feed = getTopicFeed(topic);
    drawn.set(topic, { newest, feed });
    feed.catch(() => drawn.delete(topic));
    return feed;
  };
}
