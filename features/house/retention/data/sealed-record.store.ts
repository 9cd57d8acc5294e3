import { lockRecord } from '#features/house/retention/data/sealed-lock.ts';
import type { SealedContent, SealedKind } from '#features/house/retention/sealed-records.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** Puts a record under seal: from here on it is only erased. */
export async function insertSealed(sql: Sql, content: SealedContent, occurredAt: Date): Promise<void> {
  const { sealed, handles } = lockRecord(content);
  await sql.$executeRaw`
    INSERT INTO sealed_records (id, kind, handles, sealed, occurred_at)
    VALUES (gen_random_uuid(), ${content.kind}, ${handles}::text[], ${sealed}, ${occurredAt})`;
}

/** Erases the records of a kind that are from before an instant. */
export const deleteSealedBefore = (kind: SealedKind, before: Date): Promise<number> =>
  db().$executeRaw`DELETE FROM sealed_records WHERE kind = ${kind} AND occurred_at < ${before}`;
