import { hashHandle, unlockRecord } from '#features/house/retention/data/sealed-lock.ts';
import type { SealedContent } from '#features/house/retention/sealed-records.ts';
import type { Sql } from '#server/transaction/transaction.ts';

export type SealedRecord = {
  occurredAt: Date;
  /** Null when the secret that locked it is no longer the newspaper's. */
  content: SealedContent | null;
};

/** More than a requisition of one person ever needs. */
const mostRecords = 2_000;

/**
 * Opens the records that are found by a handle, the newest first. `open-sealed.ts` alone may come here, with its line in
 * the journal (the rule `sealed-stays-sealed`).
 */
export async function listSealed(sql: Sql, handle: string): Promise<SealedRecord[]> {
  const rows = await sql.$queryRaw<{ sealed: string; occurredAt: Date }[]>`
    SELECT sealed, occurred_at AS "occurredAt" FROM sealed_records
    WHERE handles @> ARRAY[${hashHandle(handle)}]::text[]
    ORDER BY occurred_at DESC, id LIMIT ${mostRecords}`;
  return rows.map(({ sealed, occurredAt }) => ({ occurredAt, content: unlockRecord(sealed) }));
}
