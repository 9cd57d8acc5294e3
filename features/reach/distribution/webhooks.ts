import { createHmac } from 'node:crypto';
import { type AnnouncedAct, announcedActs } from '#features/newsroom/publishing/story-announcement.ts';

/**
 * Webhooks for others' programs, as the Standard Webhooks specification 1.0.0 has them (headers, signature, secret). The
 * contract: docs/contracts/webhooks.md.
 */

/** What can be told of: the acts on a story. */
export const webhookActs = announcedActs;
/** A trial from the desk; told to nobody but the one who is tried. */
export const trialAct = 'trial';
export type WebhookAct = AnnouncedAct | typeof trialAct;

/** Seconds before each of the fifteen tries that follow the first: twenty-four hours in all. */
export const webhookWaits: readonly number[] = [
  10, 30, 60, 120, 300, 600, 1_200, 2_400, 3_600, 5_400, 7_200, 10_800, 14_400, 18_000, 22_280,
];

/** How long the secret before a change goes on signing beside the new one. */
export const formerSecretHours = 24;

/** How many programs may be told: each act is told to each of them. */
export const mostEndpoints = 50;

/** What the journal says of a webhook: the rest of its address may be a key, as those of many services are. */
export const journalOfWebhook = ({ name, url }: { name: string; url: string }) => ({
  name,
  url: new URL(url).origin,
});

const prefix = 'whsec_';
const secretBytes = 32;

/** A secret as its receiver keeps it, of random bytes. */
export const toWebhookSecret = (bytes: Uint8Array): string => {
  if (bytes.byteLength !== secretBytes) throw new Error(`A webhook's secret has ${secretBytes} bytes`);
  return `${prefix}${Buffer.from(bytes).toString('base64')}`;
};

/** The three headers that prove who sends what, and when: one signature for each secret that stands. */
export function webhookHeaders(
  { event, body, secrets }: { event: string; body: string; secrets: readonly string[] },
  now: Date,
): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1_000));
  const signed = `${event}.${timestamp}.${body}`;
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(prefix.length), 'base64');
    return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
  });
  return {
    'webhook-id': event,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}

/** A story as a receiver is told of it; addresses are absolute. */
export type WebhookStory = {
  articleId: string;
  /** Where readers find it now; null when it is withdrawn. */
  url: string | null;
  /** Where they found it before, if elsewhere or no longer. */
  previousUrl: string | null;
  headline: string;
  firstPublishedAt: string | null;
  modifiedAt: string | null;
};

/** The body of version 1. A field may be added to it; none is ever taken away or given another meaning. */
export const webhookBody = ({
  event,
  act,
  at,
  story,
}: {
  event: string;
  act: WebhookAct;
  /** When it happened: ISO 8601. */
  at: string;
  story: WebhookStory | null;
}): string =>
  JSON.stringify({
    version: 1,
    id: event,
    type: act === trialAct ? 'webhook.trial' : `article.${act}`,
    timestamp: at,
    data: story,
  });
