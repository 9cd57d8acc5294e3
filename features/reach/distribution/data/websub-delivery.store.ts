import { callbackLimits, type CallOutcome } from '#features/reach/distribution/callbacks.ts';
import {
  closeHubLines,
  noteHubLines,
  reopenHubLine,
} from '#features/reach/distribution/data/delivery-line.store.ts';
import { openSecret } from '#features/reach/distribution/data/callback-secret.ts';
import { patiently } from '#features/reach/distribution/data/patient-transaction.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

const dayMs = 24 * 60 * 60 * 1_000;

/** What is owed to one subscription: every event that waits, told of by one delivery of the feed as it is now. */
export type OwedFeed = {
  subscriptionId: string;
  topic: string;
  callback: string;
  secret: string | null;
  /** There is a secret, and it can no longer be read. */
  isSecretLost: boolean;
  owed: { id: string; event: string; attempts: number }[];
};

/** Owes one delivery to each living subscription of these feeds, once for each event. Returns to how many. */
export async function insertFeedDeliveries(
  sql: Sql,
  {
    event,
    articleId,
    topics,
    now,
  }: { event: string; articleId: string; topics: readonly string[]; now: Date },
): Promise<number> {
  const subscriptions = await sql.websubSubscription.findMany({
    where: { topic: { in: [...topics] }, expiresAt: { gt: now } },
    select: { id: true },
  });
  await sql.websubDelivery.createMany({
    data: subscriptions.map(({ id }) => ({
      subscriptionId: id,
      event,
      articleId,
      createdAt: now,
      nextAt: now,
    })),
    skipDuplicates: true,
  });
  return subscriptions.length;
}

type Held = Omit<OwedFeed, 'owed' | 'secret' | 'isSecretLost'> & {
  sealedSecret: string | null;
  id: string;
  event: string;
  attempts: number;
};

/**
 * Takes what is owed to some subscriptions, for this caller alone, and counts the try. `isFailing`: to those whose last
 * delivery failed, or to the others.
 */
export async function holdFeedDeliveries({
  isFailing,
  limit,
  now,
}: {
  isFailing: boolean;
  limit: number;
  now: Date;
}): Promise<OwedFeed[]> {
  const rows = await db().$queryRaw<Held[]>`
    WITH due AS (
      SELECT s.id, s.topic, s.callback, s.sealed_secret FROM websub_subscriptions s
      WHERE s.expires_at > ${now}::timestamptz AND (s.failures > 0) = ${isFailing}::boolean
        AND s.id IN (SELECT subscription_id FROM websub_deliveries WHERE next_at <= ${now}::timestamptz)
        AND NOT EXISTS (SELECT 1 FROM websub_deliveries h
          WHERE h.subscription_id = s.id AND h.held_until > ${now}::timestamptz)
      ORDER BY s.id LIMIT ${limit}::int FOR UPDATE SKIP LOCKED)
    UPDATE websub_deliveries d SET attempts = attempts + 1,
      held_until = ${now}::timestamptz + make_interval(secs => ${callbackLimits.holdSeconds}::int)
    FROM due WHERE d.subscription_id = due.id AND d.next_at IS NOT NULL
      AND (d.held_until IS NULL OR d.held_until <= ${now}::timestamptz)
    RETURNING due.id AS "subscriptionId", due.topic, due.callback, due.sealed_secret AS "sealedSecret",
      d.id, d.event, d.attempts`;
  const feeds = new Map<string, OwedFeed>();
  for (const { subscriptionId, topic, callback, sealedSecret, ...one } of rows) {
    const secret = sealedSecret === null ? null : openSecret('websub', sealedSecret);
    const isSecretLost = sealedSecret !== null && secret === null;
    const known = feeds.get(subscriptionId);
    const feed = known ?? { subscriptionId, topic, callback, secret, isSecretLost, owed: [] };
    feed.owed.push(one);
    feeds.set(subscriptionId, feed);
  }
  return [...feeds.values()];
}

/** What was owed is delivered, tried again (`nextAt`) or given up (null), each at its own hour. */
export async function settleFeedDeliveries(
  { subscriptionId, owed }: OwedFeed,
  {
    outcome,
    isDelivered,
    nextAt,
    now,
  }: { outcome: CallOutcome; isDelivered: boolean; nextAt: (attempts: number) => Date | null; now: Date },
): Promise<void> {
  await patiently(async (sql) => {
    await sql.$executeRaw`
      UPDATE websub_deliveries d SET held_until = NULL, answered = ${outcome.answered}::int,
        failure = ${outcome.failure}, next_at = settled.next_at, delivered_at = ${isDelivered ? now : null}::timestamptz
      FROM unnest(${owed.map(({ id }) => id)}::uuid[],
        ${owed.map(({ attempts }) => (isDelivered ? null : nextAt(attempts)))}::timestamptz[]) AS settled(id, next_at)
      WHERE d.id = settled.id`;
    await noteHubLines(sql, { events: owed.map(({ event }) => event), isServed: isDelivered, outcome, now });
    await sql.$executeRaw`
      UPDATE websub_subscriptions SET failures = ${isDelivered ? 0 : 1}::int * (failures + 1)
      WHERE id = ${subscriptionId}::uuid`;
  });
}

/** Hands back what was held and not tried to its end. */
export async function releaseFeedDeliveries({ owed }: OwedFeed, now: Date): Promise<void> {
  await db().websubDelivery.updateMany({
    where: { id: { in: owed.map(({ id }) => id) } },
    data: { heldUntil: null, nextAt: now, attempts: { decrement: 1 } },
  });
}

/** The subscription is over before its term, its callback being gone or the feed: nothing is owed to it any more. */
export async function deleteSubscription({ subscriptionId, owed }: OwedFeed, now: Date): Promise<void> {
  await patiently(async (sql) => {
    await sql.websubSubscription.deleteMany({ where: { id: subscriptionId } });
    await closeHubLines(
      sql,
      owed.map(({ event }) => event),
      now,
    );
  });
}

/** What an event owed to subscribers who still are is owed again, from the first try. */
export async function repeatFeedDeliveries(sql: Sql, event: string, now: Date): Promise<void> {
  const { count } = await sql.websubDelivery.updateMany({
    where: { event, nextAt: null },
    data: { nextAt: now, attempts: 0, deliveredAt: null },
  });
  await reopenHubLine(sql, { event, owed: count, now });
}

/** Forgets subscriptions whose term is over, and deliveries of long ago; lines that waited for them close. */
export async function forgetOldFeeds(now: Date): Promise<void> {
  const keptFrom = new Date(now.getTime() - callbackLimits.keptDays * dayMs);
  await patiently(async (sql) => {
    const waiting = await sql.websubDelivery.findMany({
      where: { nextAt: { not: null }, subscription: { expiresAt: { lte: now } } },
      distinct: ['event'],
      select: { event: true },
    });
    await sql.websubSubscription.deleteMany({ where: { expiresAt: { lte: now } } });
    await sql.websubDelivery.deleteMany({ where: { createdAt: { lt: keptFrom } } });
    await closeHubLines(
      sql,
      waiting.map(({ event }) => event),
      now,
    );
  });
}
