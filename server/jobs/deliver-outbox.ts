import { z } from 'zod';
import { db } from '#server/db/client.ts';
import type { Prisma } from '#server/db/generated/client.ts';
import type { Job, OutboxHandler } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';
import { mostDeliveryAttempts, writeOutbox } from '#server/transaction/outbox.ts';

const payloadSchema = z.object({ id: z.uuid() });
/** A handler that takes longer than this has failed. */
export const deliveryTimeoutMs = 60_000;
const longestError = 2_000;
/** As long as an invitation's link lives. */
const parkedBodyHours = 72;

type Row = { id: string; kind: string; payload: unknown; attempts: number };
/** What one try came to: `parked` gives up with the reason kept, `failed` comes back later. */
export type Delivery = 'delivered' | 'nothing to do' | 'parked' | 'failed';

/** The job behind `writeOutbox`: one message, one try. */
export const deliverOutboxJob = (handlers: readonly OutboxHandler[]): Job => ({
  name: 'deliver-outbox-message',
  run: async ({ payload }) => {
    const { id } = payloadSchema.parse(payload);
    if ((await deliverMessage(handlers, id)) === 'failed')
      throw new Error(`outbox message ${id} not delivered`);
  },
});

/**
 * Delivers one message while holding its row: a second worker that was given the same message finds it held and
 * leaves it, or finds it delivered. The mark and what follows commit together.
 */
export async function deliverMessage(handlers: readonly OutboxHandler[], id: string): Promise<Delivery> {
  try {
    return await db().$transaction(
      async (sql) => {
        const [row] = await sql.$queryRaw<Row[]>`
          SELECT id, kind, payload, attempts FROM outbox_messages
          WHERE id = ${id}::uuid AND delivered_at IS NULL AND parked_at IS NULL
          FOR UPDATE SKIP LOCKED`;
        if (!row) return 'nothing to do';
        const handler = handlers.find(({ kind }) => kind === row.kind);
        if (!handler) {
          await sql.outboxMessage.update({
            where: { id },
            data: { parkedAt: new Date(), lastError: `No handler for "${row.kind}".` },
          });
          return 'parked';
        }
        const following = await handler.deliver({ id, payload: row.payload });
        for (const entry of following ?? []) await writeOutbox(sql, entry);
        await sql.outboxMessage.update({
          where: { id },
          data: { deliveredAt: new Date(), attempts: { increment: 1 }, lastError: null },
        });
        if (handler.keeps) await keepFields(sql, id, handler.keeps);
        return 'delivered';
      },
      { timeout: deliveryTimeoutMs, maxWait: 10_000 },
    );
  } catch (error) {
    return countFailure(id, error);
  }
}

/** The rest of the payload is forgotten with the delivery, or not at all. */
async function keepFields(
  sql: Prisma.TransactionClient,
  id: string,
  fields: readonly string[],
): Promise<void> {
  await sql.$executeRaw`
    UPDATE outbox_messages
    SET payload = (SELECT coalesce(jsonb_object_agg(key, value), '{}') FROM jsonb_each(payload)
                   WHERE key = ANY(${[...fields]}::text[]))
    WHERE id = ${id}::uuid`;
}

/** What could never be delivered is forgotten likewise, once the links in it are dead. */
export async function forgetParked(handlers: readonly OutboxHandler[]): Promise<void> {
  for (const { kind, keeps } of handlers) {
    if (!keeps) continue;
    await db().$executeRaw`
      UPDATE outbox_messages
      SET payload = (SELECT coalesce(jsonb_object_agg(key, value), '{}') FROM jsonb_each(payload)
                     WHERE key = ANY(${[...keeps]}::text[]))
      WHERE kind = ${kind} AND parked_at < now() - make_interval(hours => ${parkedBodyHours}::int)
        AND payload - ${[...keeps]}::text[] <> '{}'`;
  }
}

async function countFailure(id: string, error: unknown): Promise<Delivery> {
  const reason = (error instanceof Error ? error.message : String(error)).slice(0, longestError);
  const [row] = await db().$queryRaw<{ attempts: number; parked: boolean; kind: string }[]>`
    UPDATE outbox_messages
    SET attempts = attempts + 1, last_error = ${reason},
        parked_at = CASE WHEN attempts + 1 >= ${mostDeliveryAttempts}::int THEN now() END
    WHERE id = ${id}::uuid AND delivered_at IS NULL AND parked_at IS NULL
    RETURNING attempts, parked_at IS NOT NULL AS parked, kind`;
  if (!row) return 'nothing to do';
  log().warn({ outboxId: id, kind: row.kind, attempts: row.attempts, reason }, 'outbox delivery failed');
  return row.parked ? 'parked' : 'failed';
}
