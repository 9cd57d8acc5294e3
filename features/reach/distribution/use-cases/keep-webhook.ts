import { randomUUID } from 'node:crypto';
import { wakeCallbacks } from '#features/reach/distribution/data/callback-wake.store.ts';
import { insertTrial, repeatMessage } from '#features/reach/distribution/data/webhook-delivery.store.ts';
import {
  deleteEndpoint,
  lockEndpoint,
  rotateSecret,
  setPaused,
  type StoredEndpoint,
} from '#features/reach/distribution/data/webhook-endpoint.store.ts';
import { mayManageDistribution } from '#features/reach/distribution/distribution.policy.ts';
import {
  pauseWebhookSchema,
  repeatMessageSchema,
  webhookSchema,
} from '#features/reach/distribution/webhooks.schema.ts';
import { journalOfWebhook, trialAct, webhookBody } from '#features/reach/distribution/webhooks.ts';
import type { Actor } from '#lib/actor.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { webhookRefusals as words } from '#words/reach/distribution/webhooks.ts';
import { attempt } from '#server/transaction/attempt.ts';
import type { Transaction } from '#server/transaction/transaction.ts';

/** What administrators do with a program that is told of stories: each act under the endpoint's lock, in the journal. */
const withEndpoint = <Value>(
  { actor, endpointId }: { actor: Actor; endpointId: string },
  work: (open: Transaction, endpoint: StoredEndpoint) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> =>
  attempt(actor, async (open) => {
    const endpoint = await lockEndpoint(open.sql, endpointId);
    return endpoint ? work(open, endpoint) : refused('not_found', { detail: words.unknown });
  });

const lineOf = (endpoint: StoredEndpoint, action: string) => ({
  action,
  subjectType: 'webhook',
  subjectId: endpoint.id,
  after: journalOfWebhook(endpoint),
});

/** Another secret, in clear this once; for a day the one before signs beside it, so that nothing in flight is lost. */
export const rotateWebhookSecret = defineUseCase({
  name: 'rotateWebhookSecret',
  input: webhookSchema,
  may: mayManageDistribution,
  run: ({ actor, input: { endpointId } }): Promise<Outcome<{ secret: string }>> =>
    withEndpoint({ actor, endpointId }, async ({ sql, journal }, endpoint) => {
      const secret = await rotateSecret(sql, endpointId, new Date());
      await journal(lineOf(endpoint, 'webhook.rotate'));
      return done({ secret });
    }),
});

/** Holds back what is to be sent, or lets it go: what happened meanwhile is told then. */
export const pauseWebhook = defineUseCase({
  name: 'pauseWebhook',
  input: pauseWebhookSchema,
  may: mayManageDistribution,
  run: ({ actor, input: { endpointId, isPaused } }): Promise<Outcome<{ isPaused: boolean }>> =>
    withEndpoint({ actor, endpointId }, async ({ sql, journal }, endpoint) => {
      if (isPaused === (endpoint.pausedAt !== null)) return done({ isPaused });
      await setPaused(sql, endpointId, isPaused ? new Date() : null);
      if (!isPaused) await wakeCallbacks(sql);
      await journal(lineOf(endpoint, isPaused ? 'webhook.pause' : 'webhook.resume'));
      return done({ isPaused });
    }),
});

/** Ends it, with everything that was to be sent. */
export const deleteWebhook = defineUseCase({
  name: 'deleteWebhook',
  input: webhookSchema,
  may: mayManageDistribution,
  run: ({ actor, input: { endpointId } }): Promise<Outcome<{ name: string }>> =>
    withEndpoint({ actor, endpointId }, async ({ sql, journal }, endpoint) => {
      await deleteEndpoint(sql, endpointId, new Date());
      await journal({
        action: 'webhook.delete',
        subjectType: 'webhook',
        subjectId: endpointId,
        before: journalOfWebhook(endpoint),
      });
      return done({ name: endpoint.name });
    }),
});

/** Sends a message that tells of nothing, to see whether it is received. */
export const tryWebhook = defineUseCase({
  name: 'tryWebhook',
  input: webhookSchema,
  may: mayManageDistribution,
  run: ({ actor, input: { endpointId } }): Promise<Outcome<{ event: string }>> =>
    withEndpoint({ actor, endpointId }, async ({ sql, journal }, endpoint) => {
      if (endpoint.pausedAt) return refused('bad_state', { detail: words.paused });
      const now = new Date();
      const event = `${trialAct}:${randomUUID()}`;
      const body = webhookBody({ event, act: trialAct, at: now.toISOString(), story: null });
      await insertTrial(sql, { endpointId, event, body, now });
      await wakeCallbacks(sql);
      await journal(lineOf(endpoint, 'webhook.try'));
      return done({ event });
    }),
});

/** Sends a message again, under the same id: whoever received it knows it by that. */
export const repeatWebhookMessage = defineUseCase({
  name: 'repeatWebhookMessage',
  input: repeatMessageSchema,
  may: mayManageDistribution,
  run: ({ actor, input: { messageId } }): Promise<Outcome<{ event: string }>> =>
    attempt(actor, async ({ sql, journal }) => {
      const repeated = await repeatMessage(sql, messageId, new Date());
      if (!repeated) return refused('not_found', { detail: words.unknownMessage });
      await wakeCallbacks(sql);
      const { endpointId, event } = repeated;
      await journal({
        action: 'webhook.repeat',
        subjectType: 'webhook',
        subjectId: endpointId,
        after: { event },
      });
      return done({ event });
    }),
});
