import { z } from 'zod';
import { webhookActs } from '#features/reach/distribution/webhooks.ts';
import { webhookRefusals as words } from '#words/reach/distribution/webhooks.ts';

const fields = {
  name: z.string().trim().min(1, words.nameNeeded).max(80, words.nameTooLong),
  url: z
    .string()
    .trim()
    .max(2_000, words.urlTooLong)
    .refine((text) => URL.canParse(text), words.notAnAddress),
  /** A form names one as a text, several as a list. */
  acts: z
    .union([z.enum(webhookActs).transform((act) => [act]), z.array(z.enum(webhookActs))], {
      error: words.actsNeeded,
    })
    .refine((acts) => acts.length > 0, words.actsNeeded),
};

export const addWebhookSchema = z.strictObject(fields);
export const saveWebhookSchema = z.strictObject({ endpointId: z.uuid(), ...fields });
export const webhookSchema = z.strictObject({ endpointId: z.uuid() });
export const pauseWebhookSchema = z.strictObject({ endpointId: z.uuid(), isPaused: z.boolean() });
export const repeatMessageSchema = z.strictObject({ messageId: z.uuid() });
