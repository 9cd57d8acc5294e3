import { countWaiting } from '#features/reach/distribution/data/delivery.queries.ts';
import { deleteOldDeliveries } from '#features/reach/distribution/data/delivery.store.ts';
import { wakeIndexNow } from '#features/reach/distribution/use-cases/send-index-now.ts';
import { systemActor } from '#lib/actor.ts';
import { transaction } from '#server/transaction/transaction.ts';

/**
 * The net under the channels: what waits is asked for again, though whoever should have asked was lost (a restored
 * backup, a queue that was emptied), and the log forgets what is old.
 */
export async function keepDistribution(): Promise<void> {
  if ((await countWaiting('indexnow')) > 0) {
    const entry = wakeIndexNow(`sweep:${Math.floor(Date.now() / 60_000)}`);
    await transaction(systemActor('diffusion'), ({ outbox }) => outbox(entry));
  }
  await deleteOldDeliveries();
}
