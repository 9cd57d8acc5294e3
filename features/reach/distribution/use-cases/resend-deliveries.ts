import { releaseChannel } from '#features/reach/distribution/data/channel-state.store.ts';
import {
  type HeldDelivery,
  lockDelivery,
  lockParked,
  queueAgain,
} from '#features/reach/distribution/data/delivery.store.ts';
import { mayFollowDistribution } from '#features/reach/distribution/distribution.policy.ts';
import {
  resendDeliverySchema,
  resendParkedSchema,
} from '#features/reach/distribution/distribution.schema.ts';
import { channels } from '#features/reach/distribution/use-cases/channels.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { distributionRefusals as refusals } from '#words/reach/distribution/distribution.ts';
import { attempt } from '#server/transaction/attempt.ts';
import type { Transaction } from '#server/transaction/transaction.ts';

/** So many lines are sent again by one press. */
const mostAtOnce = 500;

/**
 * « Renvoyer »: one line of the log goes out again. Refused with 'bad_state' while it is on its way, 'conflict' when
 * somebody (or a second press) sent it again since it was seen: nothing is told twice by mistake.
 */
export const resendDelivery = defineUseCase({
  name: 'resendDelivery',
  input: resendDeliverySchema,
  may: mayFollowDistribution,
  run: ({ actor, input: { deliveryId, round } }): Promise<Outcome<{ deliveryId: string }>> =>
    attempt(actor, async (open) => {
      const held = await lockDelivery(open.sql, deliveryId);
      if (!held) return refused('not_found', { detail: refusals.unknown });
      if (held.status === 'waiting') return refused('bad_state', { detail: refusals.onItsWay });
      if (held.round !== round) return refused('conflict', { detail: refusals.sentMeanwhile });
      await sendAgain(open, held);
      return done({ deliveryId });
    }),
});

/** Everything that was given up goes out again, the oldest first. */
export const resendParked = defineUseCase({
  name: 'resendParked',
  input: resendParkedSchema,
  may: mayFollowDistribution,
  run: ({ actor, input }): Promise<Outcome<{ count: number }>> =>
    attempt(actor, async (open) => {
      const parked = await lockParked(open.sql, { channel: input.channel ?? null, most: mostAtOnce });
      for (const held of parked) await sendAgain(open, held);
      return done({ count: parked.length });
    }),
});

async function sendAgain(open: Transaction, held: HeldDelivery): Promise<void> {
  const channel = channels.find(({ name }) => name === held.channel);
  if (!channel) throw new Error(`No channel is called "${held.channel}"`);
  await queueAgain(open.sql, held.id);
  await releaseChannel(open.sql, held.channel);
  await open.outbox(channel.sendAgain(held, `again:${held.id}:${held.round + 1}`));
  await open.journal({
    action: 'delivery.resend',
    subjectType: 'article',
    subjectId: held.articleId,
    after: { channel: held.channel, event: held.event },
  });
}
