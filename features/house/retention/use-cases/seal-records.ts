import { insertSealed } from '#features/house/retention/data/sealed-record.store.ts';
import type { Connection, SealedOperation } from '#features/house/retention/sealed-records.ts';
import type { Transaction } from '#server/transaction/transaction.ts';

/** Notes where somebody published from, in the transaction of what they did. Nothing without a connection: a machine's own work. */
export async function sealConnection(
  { sql }: Transaction,
  {
    connection,
    at,
    ...done
  }: {
    operation: SealedOperation;
    userId: string;
    commentId: string | null;
    connection: Connection | undefined;
    at: Date;
  },
): Promise<void> {
  if (!connection) return;
  const { address, port } = connection;
  const userAgent = connection.userAgent?.slice(0, 300) ?? null;
  await insertSealed(sql, { kind: 'connection', ...done, address, port, userAgent }, at);
}

/** Keeps who an account was, in the transaction that erases it. */
export async function sealClosedAccount(
  { sql }: Transaction,
  {
    userId,
    email,
    names,
    openedAt,
    confirmedAt,
    closedAt,
  }: {
    userId: string;
    email: string;
    names: string[];
    openedAt: Date;
    confirmedAt: Date | null;
    closedAt: Date;
  },
): Promise<void> {
  await insertSealed(sql, { kind: 'identity', userId, email }, closedAt);
  const dates = {
    openedAt: openedAt.toISOString(),
    confirmedAt: confirmedAt?.toISOString() ?? null,
    closedAt: closedAt.toISOString(),
  };
  await insertSealed(sql, { kind: 'account', userId, names, ...dates }, closedAt);
}
