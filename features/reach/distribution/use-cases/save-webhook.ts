import {
  insertEndpoint,
  lockEndpoint,
  lockEndpoints,
  updateEndpoint,
} from '#features/reach/distribution/data/webhook-endpoint.store.ts';
import { mayManageDistribution } from '#features/reach/distribution/distribution.policy.ts';
import { addWebhookSchema, saveWebhookSchema } from '#features/reach/distribution/webhooks.schema.ts';
import { journalOfWebhook, mostEndpoints } from '#features/reach/distribution/webhooks.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { webhookRefusals as words } from '#words/reach/distribution/webhooks.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { getConfig } from '#server/config.ts';
import { isAllowedPrivately, toTarget } from '#server/outbound/outbound-target.ts';

/** Why nothing can be sent to an address; null when it can. What a name leads to is judged at each call. */
function faultOf(url: string): string | null {
  const target = toTarget(url);
  if (!target) return words.notPublic;
  if (target.protocol !== 'https:' && !isAllowedPrivately(target)) return words.notHttps;
  if (target.origin === getConfig().siteUrl) return words.ownAddress;
  return target.hash === '' ? null : words.notAnAddress;
}

/** Lets a program be told of stories. Its secret comes out in clear this once. */
export const addWebhook = defineUseCase({
  name: 'addWebhook',
  input: addWebhookSchema,
  may: mayManageDistribution,
  run: ({ actor, input }): Promise<Outcome<{ endpointId: string; secret: string }>> =>
    attempt(actor, async ({ sql, journal }) => {
      const fault = faultOf(input.url);
      if (fault) return refused('invalid', { fields: { url: fault } });
      const others = await lockEndpoints(sql);
      if (others.length >= mostEndpoints) return refused('bad_state', { detail: words.tooMany });
      if (others.some(({ name }) => name === input.name))
        return refused('invalid', { fields: { name: words.nameTaken } });
      const { id, secret } = await insertEndpoint(sql, { ...input, now: new Date() });
      await journal({
        action: 'webhook.create',
        subjectType: 'webhook',
        subjectId: id,
        after: { ...journalOfWebhook(input), acts: input.acts },
      });
      return done({ endpointId: id, secret });
    }),
});

/** Changes the name, the address or the acts of a program that is told; what is still to be sent goes to the new address. */
export const saveWebhook = defineUseCase({
  name: 'saveWebhook',
  input: saveWebhookSchema,
  may: mayManageDistribution,
  run: ({ actor, input: { endpointId, ...changed } }): Promise<Outcome<{ endpointId: string }>> =>
    attempt(actor, async ({ sql, journal }) => {
      const fault = faultOf(changed.url);
      if (fault) return refused('invalid', { fields: { url: fault } });
      const others = await lockEndpoints(sql);
      const known = await lockEndpoint(sql, endpointId);
      if (!known) return refused('not_found', { detail: words.unknown });
      if (others.some(({ id, name }) => id !== endpointId && name === changed.name))
        return refused('invalid', { fields: { name: words.nameTaken } });
      await updateEndpoint(sql, endpointId, changed);
      await journal({
        action: 'webhook.update',
        subjectType: 'webhook',
        subjectId: endpointId,
        before: { ...journalOfWebhook(known), acts: known.acts },
        after: { ...journalOfWebhook(changed), acts: changed.acts },
      });
      return done({ endpointId });
    }),
});
