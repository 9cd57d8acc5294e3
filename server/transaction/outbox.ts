import type { Prisma } from '#server/db/generated/client.ts';

/**
 * What must follow a change. Kinds are named by the room that handles them ("mail.send", "edge.purge");
 * the worker's registry maps each to its handler.
 */
export type OutboxEntry = {
  kind: string;
  payload: Prisma.InputJsonValue;
  /** Two entries with one key are one: the second is left out. */
  dedupeKey?: string;
  /** Not before this instant (UTC). */
  availableAt?: Date;
};

/**
 * What a row keeps of a mail that has left: to whom and about what. The link in an invitation opens a door to
 * whoever reads it, so that a copy of the database must not hold it.
 */
export const envelopeOfMail: readonly string[] = ['to', 'subject'];

/** After this many failed deliveries a message is parked and shown, and no longer tried. */
export const mostDeliveryAttempts = 15;

/**
 * Writes the message and its job in the caller's transaction. The row is the log that the desk shows;
 * graphile-worker's job, keyed by the row's id, wakes the worker when the transaction commits.
 */
export async function writeOutbox(sql: Prisma.TransactionClient, entry: OutboxEntry): Promise<void> {
  const availableAt = entry.availableAt ?? new Date();
  const data = { kind: entry.kind, payload: entry.payload, dedupeKey: entry.dedupeKey ?? null, availableAt };
  const rows = await sql.outboxMessage.createManyAndReturn({
    data,
    skipDuplicates: true,
    select: { id: true },
  });
  const id = rows[0]?.id;
  if (!id) return;
  await sql.$executeRaw`
    SELECT graphile_worker.add_job(
      'deliver-outbox-message', json_build_object('id', ${id}::text),
      run_at := ${availableAt}::timestamptz, job_key := ${`outbox:${id}`}::text, max_attempts := ${mostDeliveryAttempts}::int)`;
}
