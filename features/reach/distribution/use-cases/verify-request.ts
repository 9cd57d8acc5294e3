import { randomBytes } from 'node:crypto';
import { nextTry } from '#features/reach/distribution/callbacks.ts';
import { isTopicAlive } from '#features/reach/distribution/data/topic-feed.queries.ts';
import {
  deleteRequest,
  findFullness,
  type PendingRequest,
  postponeRequest,
  settleRequest,
} from '#features/reach/distribution/data/websub-request.store.ts';
import { verdictOf, verificationWaits, withParameters } from '#features/reach/distribution/websub.ts';
import { absoluteUrl } from '#lib/urls.ts';
import { websubDenials } from '#words/reach/distribution/websub.ts';
import { getConfig } from '#server/config.ts';
import { sendRequest } from '#server/outbound/send-request.ts';

type Round = { now: () => Date; signal: AbortSignal };

/**
 * Asks a callback whether it wanted what was asked for in its name (WebSub, 5.3): it must say the challenge again, which
 * is drawn anew at each try. A passing fault is tried a few times more; nothing changes before it has confirmed.
 */
export async function verifyRequest(request: PendingRequest, { now, signal }: Round): Promise<void> {
  const { id, mode, topic, callback, leaseSeconds, attempts } = request;
  if (mode === 'subscribe') {
    const reason = await findDenial(request);
    if (reason !== null) {
      await denySubscription({ topic, callback, reason, signal });
      return deleteRequest(id);
    }
  }
  const challenge = randomBytes(24).toString('base64url');
  const askedAt = now();
  const question = withParameters(callback, {
    'hub.mode': mode,
    'hub.topic': absoluteUrl(getConfig().siteUrl, topic),
    'hub.challenge': challenge,
    ...(mode === 'subscribe' ? { 'hub.lease_seconds': String(leaseSeconds) } : {}),
  });
  const answer = await sendRequest(question, { method: 'GET', signal });
  if (signal.aborted) return postponeRequest(id, askedAt);
  switch (verdictOf(answer, challenge)) {
    case 'confirmed':
      // The term runs from the question (5.3).
      return settleRequest({ id, now: askedAt });
    case 'refused':
      return deleteRequest(id);
    case 'later': {
      const nextAt = nextTry({ attempts, waits: verificationWaits, retryAfterSeconds: null }, now());
      return nextAt ? postponeRequest(id, nextAt) : deleteRequest(id);
    }
  }
}

/** Why a subscription can't be had; null when it can. */
async function findDenial({ topic, callback }: PendingRequest): Promise<string | null> {
  if (!(await isTopicAlive(topic))) return websubDenials.gone;
  return (await findFullness({ topic, callback })) ? websubDenials.full : null;
}

/** Tells a subscriber that there is no subscription, or no longer (5.2). Once: who does not hear it hears nothing else. */
export async function denySubscription({
  topic,
  callback,
  reason,
  signal,
}: {
  topic: string;
  callback: string;
  reason: string;
  signal: AbortSignal;
}): Promise<void> {
  const notice = withParameters(callback, {
    'hub.mode': 'denied',
    'hub.topic': absoluteUrl(getConfig().siteUrl, topic),
    'hub.reason': reason,
  });
  await sendRequest(notice, { method: 'GET', isStatusEnough: true, signal });
}
