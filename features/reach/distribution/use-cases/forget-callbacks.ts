import { forgetOldMessages } from '#features/reach/distribution/data/webhook-delivery.store.ts';
import { forgetOldFeeds } from '#features/reach/distribution/data/websub-delivery.store.ts';

/** Forgets what the hub and the webhooks no longer need: terms that are over, deliveries of long ago. */
export async function forgetCallbacks(now: Date): Promise<void> {
  await forgetOldFeeds(now);
  await forgetOldMessages(now);
}
