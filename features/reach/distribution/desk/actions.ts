'use server';

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
import { defineAction } from '#server/http/action.ts';

export const resendDelivery = defineAction(runResendDelivery);
export const resendParked = defineAction(runResendParked);
export const changeIndexNowKey = defineAction(runChangeIndexNowKey);
export const addWebhookAction = defineAction(addWebhook);
export const saveWebhookAction = defineAction(saveWebhook);
export const rotateWebhookSecretAction = defineAction(rotateWebhookSecret);
export const pauseWebhookAction = defineAction(pauseWebhook);
export const deleteWebhookAction = defineAction(deleteWebhook);
export const tryWebhookAction = defineAction(tryWebhook);
export const repeatWebhookMessageAction = defineAction(repeatWebhookMessage);
