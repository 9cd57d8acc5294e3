import { z } from 'zod';
import {
  boundLease,
  mostCallbackLength,
  mostSecretBytes,
  type SubscriptionRequest,
  subscriptionModes,
} from '#features/reach/distribution/websub.ts';
import { websubRefusals as words } from '#words/reach/distribution/websub.ts';

const callback = z
  .string({ error: words.callback })
  .max(mostCallbackLength, words.callbackTooLong)
  // Printable ASCII, as addresses are written; a fragment is never sent.
  .regex(/^https?:\/\/[\x21-\x7e]+$/i, words.callback)
  .refine((text) => URL.canParse(text) && !text.includes('#'), words.callback);

const secret = z
  .string({ error: words.secret })
  .refine((text) => Buffer.byteLength(text) <= mostSecretBytes, words.secret)
  .optional();

/**
 * The form of WebSub, section 5.1. Parameters that we don't know are ignored, as it wants (a loose object in a pipe: no
 * adapter makes it strict); a lease counts for a subscription alone.
 */
export const subscriptionRequestSchema = z
  .looseObject({
    'hub.mode': z.enum(subscriptionModes, { error: words.mode }),
    'hub.topic': z.string({ error: words.topic }).min(1, words.topic).max(mostCallbackLength, words.topic),
    'hub.callback': callback,
    'hub.secret': secret,
    'hub.lease_seconds': z.unknown().optional(),
  })
  .transform((form, context): SubscriptionRequest => {
    const mode = form['hub.mode'];
    const asked = form['hub.lease_seconds'] ?? '';
    const isLease = typeof asked === 'string' && /^\d{0,12}$/.test(asked) && asked !== '0';
    if (mode === 'subscribe' && !isLease)
      context.addIssue({ code: 'custom', path: ['hub.lease_seconds'], message: words.lease });
    return {
      mode,
      topic: form['hub.topic'],
      callback: form['hub.callback'],
      leaseSeconds: boundLease(isLease && asked !== '' ? Number(asked) : null),
      secret: form['hub.secret'] || null,
    };
  });
