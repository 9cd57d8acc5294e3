'use server';

import {
  changeIndexNowKeySchema,
  resendDeliverySchema,
  resendParkedSchema,
} from '#features/reach/distribution/distribution.schema.ts';
import { changeIndexNowKey as runChangeIndexNowKey } from '#features/reach/distribution/use-cases/keep-index-now-key.ts';
import {
  resendDelivery as runResendDelivery,
  resendParked as runResendParked,
} from '#features/reach/distribution/use-cases/resend-deliveries.ts';
import {
  deleteWebhook,
  pauseWebhook,
  repeatWebhookMessage,
  rotateWebhookSecret,
  tryWebhook,
} from '#features/reach/distribution/use-cases/keep-webhook.ts';
import { addWebhook, saveWebhook } from '#features/reach/distribution/use-cases/save-webhook.ts';
import {
  addWebhookSchema,
  pauseWebhookSchema,
  repeatMessageSchema,
  saveWebhookSchema,
  webhookSchema,
} from '#features/reach/distribution/webhooks.schema.ts';
import { defineAction } from '#server/http/action.ts';

export const resendDelivery = defineAction({ input: resendDeliverySchema, run: runResendDelivery });
export const resendParked = defineAction({ input: resendParkedSchema, run: runResendParked });
export const changeIndexNowKey = defineAction({ input: changeIndexNowKeySchema, run: runChangeIndexNowKey });
export const addWebhookAction = defineAction({ input: addWebhookSchema, run: addWebhook });
export const saveWebhookAction = defineAction({ input: saveWebhookSchema, run: saveWebhook });
export const rotateWebhookSecretAction = defineAction({ input: webhookSchema, run: rotateWebhookSecret });
export const pauseWebhookAction = defineAction({ input: pauseWebhookSchema, run: pauseWebhook });
export const deleteWebhookAction = defineAction({ input: webhookSchema, run: deleteWebhook });
export const tryWebhookAction = defineAction({ input: webhookSchema, run: tryWebhook });
export const repeatWebhookMessageAction = defineAction({
  input: repeatMessageSchema,
  run: repeatWebhookMessage,
});
