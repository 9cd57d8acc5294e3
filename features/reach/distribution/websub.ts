import { createHmac } from 'node:crypto';

/**
 * The rules of our hub (WebSub, W3C Recommendation of 23 January 2018; section numbers are its own). The contract:
 * docs/contracts/websub.md.
 */

/** How long a subscription lives, in seconds: what was asked for, within these bounds. Ten days are the usual (8.2). */
export const leaseSeconds = { least: 60 * 60, usual: 10 * 24 * 60 * 60, most: 30 * 24 * 60 * 60 } as const;

/** A secret's longest form, in bytes (5.1). */
export const mostSecretBytes = 200;
/** What an address may count: it stands in an index. */
export const mostCallbackLength = 2_000;
/** Subscriptions of one host, and of all: a stranger can't fill the table. */
export const mostSubscriptions = { ofHost: 500, ofAll: 20_000 } as const;

export const subscriptionModes = ['subscribe', 'unsubscribe'] as const;
export type SubscriptionMode = (typeof subscriptionModes)[number];

/** What somebody asks of the hub; nothing changes before their callback has confirmed it. */
export type SubscriptionRequest = {
  mode: SubscriptionMode;
  topic: string;
  callback: string;
  leaseSeconds: number;
  secret: string | null;
};

/** What was asked for, within the bounds; the usual when nothing was. */
export const boundLease = (asked: number | null): number =>
  Math.min(leaseSeconds.most, Math.max(leaseSeconds.least, asked ?? leaseSeconds.usual));

/** The callback with our parameters after its own, which stay as they are (5.1.1). */
export function withParameters(callback: string, parameters: Record<string, string>): string {
  const join = !callback.includes('?') ? '?' : /[?&]$/.test(callback) ? '' : '&';
  return `${callback}${join}${new URLSearchParams(parameters)}`;
}

/** The header that proves who sends (7.1): of the body's bytes, with the subscriber's own secret. */
export const hubSignature = (secret: string, body: string): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

/** What an answer to the verification of intent comes to (5.3.1): `later` for what may be a passing fault. */
export function verdictOf(
  answer: { ok: true; status: number; body: string } | { ok: false; failure: string },
  challenge: string,
): 'confirmed' | 'refused' | 'later' {
  if (!answer.ok) return answer.failure === 'not_allowed' ? 'refused' : 'later';
  if (answer.status >= 200 && answer.status < 300) return answer.body === challenge ? 'confirmed' : 'refused';
  return answer.status >= 500 || answer.status === 429 || answer.status === 408 ? 'later' : 'refused';
}

/** Seconds before each next try of a verification; after the last one the request is forgotten. */
export const verificationWaits: readonly number[] = [10, 60, 300];

/** Seconds before each next try of a delivery: a whole day in all. The subscription outlives a delivery given up (7). */
export const deliveryWaits: readonly number[] = [10, 60, 300, 1_800, 3_600, 7_200, 14_400, 21_600, 37_430];
