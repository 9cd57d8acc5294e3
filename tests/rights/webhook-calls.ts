import { distributionRights } from '#features/reach/distribution/distribution.policy.ts';
import {
  deleteWebhook,
  pauseWebhook,
  repeatWebhookMessage,
  rotateWebhookSecret,
  tryWebhook,
} from '#features/reach/distribution/use-cases/keep-webhook.ts';
import { addWebhook, saveWebhook } from '#features/reach/distribution/use-cases/save-webhook.ts';
import { nobody, type RoleCall } from '#tests/rights/role-call.ts';

const right = distributionRights.manageDistribution;
const one = { endpointId: nobody };
/** An address to which nothing may be sent: whoever may is stopped there. */
const fields = { name: 'Volé', url: 'http://10.0.0.1/', acts: ['published' as const] };

/** Who may name the programs that are told of stories. */
export const webhookCalls: readonly RoleCall[] = [
  { useCase: 'save-webhook', right, call: (actor) => addWebhook({ actor, input: fields }) },
  { useCase: 'save-webhook', right, call: (actor) => saveWebhook({ actor, input: { ...one, ...fields } }) },
  { useCase: 'keep-webhook', right, call: (actor) => rotateWebhookSecret({ actor, input: one }) },
  {
    useCase: 'keep-webhook',
    right,
    call: (actor) => pauseWebhook({ actor, input: { ...one, isPaused: true } }),
  },
  { useCase: 'keep-webhook', right, call: (actor) => deleteWebhook({ actor, input: one }) },
  { useCase: 'keep-webhook', right, call: (actor) => tryWebhook({ actor, input: one }) },
  {
    useCase: 'keep-webhook',
    right,
    call: (actor) => repeatWebhookMessage({ actor, input: { messageId: nobody } }),
  },
];
