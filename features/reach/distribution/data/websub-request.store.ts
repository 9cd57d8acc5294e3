import { randomUUID } from 'node:crypto';
import { callbackLimits } from '#features/reach/distribution/callbacks.ts';
import { sealSecret } from '#features/reach/distribution/data/callback-secret.ts';
import {
  mostSubscriptions,
  type SubscriptionMode,
  type SubscriptionRequest,
} from '#features/reach/distribution/websub.ts';
import { patiently } from '#features/reach/distribution/data/patient-transaction.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

export type PendingRequest = {
  id: string;
  topic: string;
  callback: string;
  mode: SubscriptionMode;
  leaseSeconds: number;
  attempts: number;
};

const hostOf = (callback: string): string => new URL(callback).host;

/**
 * Keeps a request until its callback has confirmed it. A newer one for the same feed and callback takes the place of the
 * one that waits, under another id: what a worker still does about that one comes to nothing.
 */
export async function putRequest(
  sql: Sql,
  { topic, request, now }: { topic: string; request: SubscriptionRequest; now: Date },
): Promise<void> {
  const { mode, callback, leaseSeconds, secret } = request;
  const row = {
    id: randomUUID(),
    mode,
    leaseSeconds,
    sealedSecret: secret === null ? null : sealSecret('websub', secret),
    attempts: 0,
    nextAt: now,
    heldUntil: null,
  };
  await sql.websubRequest.upsert({
    where: { topic_callback: { topic, callback } },
    create: { topic, callback, ...row },
    update: row,
  });
}

/** Takes requests that are due, for this caller alone, and counts the try. */
export const holdRequests = ({ limit, now }: { limit: number; now: Date }): Promise<PendingRequest[]> =>
  db().$queryRaw<PendingRequest[]>`
    UPDATE websub_requests SET attempts = attempts + 1,
      held_until = ${now}::timestamptz + make_interval(secs => ${callbackLimits.holdSeconds}::int)
    WHERE id IN (
      SELECT id FROM websub_requests
      WHERE next_at <= ${now}::timestamptz AND (held_until IS NULL OR held_until <= ${now}::timestamptz)
      ORDER BY next_at LIMIT ${limit}::int FOR UPDATE SKIP LOCKED)
    RETURNING id, topic, callback, mode, lease_seconds AS "leaseSeconds", attempts`;

/** The request is answered: nothing comes of it. */
export async function deleteRequest(id: string): Promise<void> {
  await db().websubRequest.deleteMany({ where: { id } });
}

/** It is tried again then. */
export async function postponeRequest(id: string, nextAt: Date): Promise<void> {
  await db().websubRequest.updateMany({ where: { id }, data: { nextAt, heldUntil: null } });
}

/**
 * The callback has confirmed: the subscription begins, begins anew with another secret and term, or ends. Nothing when a
 * newer request took this one's place.
 */
export async function settleRequest({ id, now }: { id: string; now: Date }): Promise<void> {
  await patiently(async (sql) => {
    const rows = await sql.$queryRaw<(PendingRequest & { sealedSecret: string | null })[]>`
      DELETE FROM websub_requests WHERE id = ${id}::uuid
      RETURNING topic, callback, mode, lease_seconds AS "leaseSeconds", sealed_secret AS "sealedSecret"`;
    const request = rows[0];
    if (!request) return;
    const { topic, callback, leaseSeconds, sealedSecret } = request;
    if (request.mode === 'unsubscribe') {
      await sql.websubSubscription.deleteMany({ where: { topic, callback } });
      return;
    }
    const expiresAt = new Date(now.getTime() + leaseSeconds * 1_000);
    const standing = { sealedSecret, expiresAt, verifiedAt: now, failures: 0 };
    await sql.websubSubscription.upsert({
      where: { topic_callback: { topic, callback } },
      create: { topic, callback, host: hostOf(callback), createdAt: now, ...standing },
      update: standing,
    });
  });
}

/** Which bound keeps another subscription out; null when there is room, or when this one stands already. */
export async function findFullness({
  topic,
  callback,
}: {
  topic: string;
  callback: string;
}): Promise<'host' | 'all' | null> {
  const rows = await db().$queryRaw<{ isKnown: boolean; ofHost: number; ofAll: number }[]>`
    SELECT EXISTS (SELECT 1 FROM websub_subscriptions WHERE topic = ${topic} AND callback = ${callback}) AS "isKnown",
      (SELECT count(*) FROM websub_subscriptions WHERE host = ${hostOf(callback)})::int AS "ofHost",
      (SELECT count(*) FROM websub_subscriptions)::int AS "ofAll"`;
  const held = rows[0];
  if (!held || held.isKnown) return null;
  if (held.ofHost >= mostSubscriptions.ofHost) return 'host';
  return held.ofAll >= mostSubscriptions.ofAll ? 'all' : null;
}
