import { callbackLimits, type CallOutcome } from '#features/reach/distribution/callbacks.ts';
import {
  giveUpLines,
  noteWebhookLine,
  openWebhookLines,
  reopenWebhookLine,
} from '#features/reach/distribution/data/delivery-line.store.ts';
import { standingSecrets } from '#features/reach/distribution/data/webhook-endpoint.store.ts';
import { trialAct } from '#features/reach/distribution/webhooks.ts';
import type { AnnouncedAct } from '#features/newsroom/publishing/story-announcement.ts';
import { patiently } from '#features/reach/distribution/data/patient-transaction.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** A message that is to be sent now. */
export type OwedMessage = {
  id: string;
  endpointId: string;
  url: string;
  event: string;
  body: string;
  attempts: number;
  /** Its line in the log of deliveries; a trial has none. */
  lineId: string | null;
  /** Those that sign it; none when the newspaper's own key is another one by now. */
  secrets: string[];
};

type Message = { event: string; body: string; now: Date };

/**
 * Owes a message to each endpoint that is told of this act, once for each event, with its line in the log. Returns to
 * how many.
 */
export async function insertMessages(
  sql: Sql,
  { event, act, articleId, body, now }: Message & { act: AnnouncedAct; articleId: string },
): Promise<number> {
  const endpoints = await sql.webhookEndpoint.findMany({
    where: { acts: { has: act } },
    select: { id: true, name: true },
  });
  if (endpoints.length === 0) return 0;
  const names = endpoints.map(({ name }) => name);
  const lines = await openWebhookLines(sql, { event, act, articleId, names });
  await sql.webhookDelivery.createMany({
    data: endpoints.map(({ id, name }) => ({
      endpointId: id,
      lineId: lines.get(name) ?? null,
      ...{ event, act, articleId, body },
      createdAt: now,
      nextAt: now,
    })),
    skipDuplicates: true,
  });
  return endpoints.length;
}

/** Owes a trial to one endpoint, whatever it is told of otherwise. */
export async function insertTrial(
  sql: Sql,
  { endpointId, event, body, now }: Message & { endpointId: string },
): Promise<void> {
  await sql.webhookDelivery.create({
    data: { endpointId, event, act: trialAct, body, createdAt: now, nextAt: now },
  });
}

type Held = Omit<OwedMessage, 'secrets'> & Parameters<typeof standingSecrets>[0];

/**
 * Takes messages that are due, for this caller alone, and counts the try. What happened to one story is told in its
 * order: a message waits for the one before it to be received or given up. `isFailing`: to those whose last message
 * failed, or to the others.
 */
export async function holdMessages({
  isFailing,
  limit,
  now,
}: {
  isFailing: boolean;
  limit: number;
  now: Date;
}): Promise<OwedMessage[]> {
  const rows = await db().$queryRaw<Held[]>`
    WITH due AS (
      SELECT d.id FROM webhook_deliveries d JOIN webhook_endpoints e ON e.id = d.endpoint_id
      WHERE d.next_at <= ${now}::timestamptz AND (d.held_until IS NULL OR d.held_until <= ${now}::timestamptz)
        AND e.paused_at IS NULL AND (e.failures > 0) = ${isFailing}::boolean
        AND NOT EXISTS (SELECT 1 FROM webhook_deliveries o
          WHERE o.endpoint_id = d.endpoint_id AND o.article_id = d.article_id AND o.next_at IS NOT NULL
            AND (o.created_at, o.id) < (d.created_at, d.id))
      ORDER BY d.created_at, d.id LIMIT ${limit}::int FOR UPDATE OF d SKIP LOCKED)
    UPDATE webhook_deliveries d SET attempts = attempts + 1,
      held_until = ${now}::timestamptz + make_interval(secs => ${callbackLimits.holdSeconds}::int)
    FROM due, webhook_endpoints e WHERE d.id = due.id AND e.id = d.endpoint_id
    RETURNING d.id, d.endpoint_id AS "endpointId", d.line_id AS "lineId", e.url, d.event, d.body, d.attempts,
      e.sealed_secret AS "sealedSecret", e.former_secret AS "formerSecret", e.former_until AS "formerUntil"`;
  return rows.map(({ sealedSecret, formerSecret, formerUntil, ...message }) => ({
    ...message,
    secrets: standingSecrets({ sealedSecret, formerSecret, formerUntil }, now),
  }));
}

/**
 * The message is received, tried again (`nextAt`) or given up (null). Who receives again after failures is sent what
 * waits at once; who is gone (410) is sent nothing more until somebody of the desk says so.
 */
export async function settleMessage(
  { id, endpointId, lineId }: OwedMessage,
  {
    outcome,
    isDelivered,
    isGone,
    nextAt,
    now,
  }: { outcome: CallOutcome; isDelivered: boolean; isGone: boolean; nextAt: Date | null; now: Date },
): Promise<void> {
  await patiently(async (sql) => {
    const endpoint = await sql.webhookEndpoint.findUnique({
      where: { id: endpointId },
      select: { failures: true, pausedAt: true },
    });
    if (!endpoint) return;
    await sql.webhookDelivery.updateMany({
      where: { id },
      data: {
        heldUntil: null,
        nextAt,
        triedAt: now,
        deliveredAt: isDelivered ? now : null,
        answered: outcome.answered,
        failure: outcome.failure,
      },
    });
    const status = isDelivered ? 'delivered' : nextAt ? 'waiting' : 'parked';
    await noteWebhookLine(sql, lineId, { outcome, status, now });
    await sql.webhookEndpoint.updateMany({
      where: { id: endpointId },
      data: {
        failures: isDelivered ? 0 : { increment: 1 },
        ...(isGone && !endpoint.pausedAt ? { pausedAt: now } : {}),
      },
    });
    if (!isDelivered || endpoint.failures === 0) return;
    await sql.webhookDelivery.updateMany({
      where: { endpointId, nextAt: { gt: now } },
      data: { nextAt: now },
    });
  });
}

/** Hands back what was held and not tried to its end. */
export async function releaseMessage(id: string, now: Date): Promise<void> {
  await db().webhookDelivery.updateMany({
    where: { id },
    data: { heldUntil: null, nextAt: now, attempts: { decrement: 1 } },
  });
}

/**
 * Sends a message once more from its first try, under its own event's name, and its line waits with it; null when it is
 * no longer kept.
 */
export async function repeatMessage(
  sql: Sql,
  id: string,
  now: Date,
): Promise<{ endpointId: string; event: string } | null> {
  const rows = await sql.$queryRaw<{ endpointId: string; event: string; lineId: string | null }[]>`
    UPDATE webhook_deliveries SET attempts = 0, next_at = ${now}::timestamptz, delivered_at = NULL
    WHERE id = ${id}::uuid RETURNING endpoint_id AS "endpointId", event, line_id AS "lineId"`;
  const message = rows[0];
  if (!message) return null;
  await reopenWebhookLine(sql, message.lineId, now);
  return message;
}

/** The same, asked for in the log, whose line waits already: given up at once when the message is no longer kept. */
export async function repeatMessageOfLine(sql: Sql, lineId: string, now: Date): Promise<void> {
  const { count } = await sql.webhookDelivery.updateMany({
    where: { lineId },
    data: { attempts: 0, nextAt: now, deliveredAt: null },
  });
  if (count === 0) await giveUpLines(sql, [lineId], now);
}

/** Forgets messages that were over long ago. */
export const forgetOldMessages = (now: Date): Promise<number> => {
  const keptFrom = new Date(now.getTime() - callbackLimits.keptDays * 24 * 60 * 60 * 1_000);
  return db().$executeRaw`DELETE FROM webhook_deliveries WHERE created_at < ${keptFrom}::timestamptz`;
};
