import { isGone, isReceived, nextTry } from '#features/reach/distribution/callbacks.ts';
import {
  type OwedMessage,
  releaseMessage,
  settleMessage,
} from '#features/reach/distribution/data/webhook-delivery.store.ts';
import { postOutside } from '#features/reach/distribution/use-cases/call-outside.ts';
import { webhookHeaders, webhookWaits } from '#features/reach/distribution/webhooks.ts';

/** Sends one message to a webhook, signed at this moment; what is not received is tried again for a day. */
export async function deliverMessage(
  message: OwedMessage,
  { now, signal }: { now: () => Date; signal: AbortSignal },
): Promise<void> {
  const { id, url, event, body, secrets, attempts } = message;
  const outcome =
    secrets.length === 0
      ? { answered: null, failure: 'secret_lost', retryAfterSeconds: null }
      : await postOutside({
          url,
          headers: {
            'content-type': 'application/json; charset=utf-8',
            ...webhookHeaders({ event, body, secrets }, now()),
          },
          body,
          signal,
        });
  if (signal.aborted && outcome.answered === null) return releaseMessage(id, now());
  const settledAt = now();
  const isDelivered = isReceived(outcome);
  const { retryAfterSeconds } = outcome;
  const isOver = isDelivered || isGone(outcome) || secrets.length === 0;
  await settleMessage(message, {
    outcome,
    isDelivered,
    isGone: isGone(outcome),
    nextAt: isOver ? null : nextTry({ attempts, waits: webhookWaits, retryAfterSeconds }, settledAt),
    now: settledAt,
  });
}
