import { isGone, isReceived, nextTry } from '#features/reach/distribution/callbacks.ts';
import {
  deleteSubscription,
  type OwedFeed,
  releaseFeedDeliveries,
  settleFeedDeliveries,
} from '#features/reach/distribution/data/websub-delivery.store.ts';
import { postOutside } from '#features/reach/distribution/use-cases/call-outside.ts';
import { denySubscription } from '#features/reach/distribution/use-cases/verify-request.ts';
import { deliveryWaits, hubSignature } from '#features/reach/distribution/websub.ts';
import type { FeedDocument } from '#features/reach/syndication/feed-document.ts';
import { websubDenials } from '#words/reach/distribution/websub.ts';

/**
 * Brings a feed as it is now to one subscriber (WebSub, 7), signed when there is a secret. A feed that is no longer at
 * its address, a secret that can't be read any more and a callback that is gone end the subscription; whoever does not
 * receive is tried again, and keeps the subscription to its term.
 */
export async function deliverFeed(
  owed: OwedFeed,
  {
    feedOf,
    now,
    signal,
  }: { feedOf: (owed: OwedFeed) => Promise<FeedDocument | null>; now: () => Date; signal: AbortSignal },
): Promise<void> {
  const { topic, callback, secret } = owed;
  const feed = await feedOf(owed);
  if (!feed || owed.isSecretLost) {
    await denySubscription({ topic, callback, reason: websubDenials.gone, signal });
    return deleteSubscription(owed, now());
  }
  const outcome = await postOutside({
    url: callback,
    headers: {
      'content-type': feed.contentType,
      link: feed.links,
      ...(secret === null ? {} : { 'x-hub-signature': hubSignature(secret, feed.body) }),
    },
    body: feed.body,
    signal,
  });
  if (signal.aborted && outcome.answered === null) return releaseFeedDeliveries(owed, now());
  if (isGone(outcome)) return deleteSubscription(owed, now());
  const settledAt = now();
  const { retryAfterSeconds } = outcome;
  await settleFeedDeliveries(owed, {
    outcome,
    isDelivered: isReceived(outcome),
    nextAt: (attempts) => nextTry({ attempts, waits: deliveryWaits, retryAfterSeconds }, settledAt),
    now: settledAt,
  });
}
