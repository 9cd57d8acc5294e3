import { getRetention } from '#features/house/retention/data/retention.queries.ts';
import { deleteSealedBefore } from '#features/house/retention/data/sealed-record.store.ts';
import { monthsBefore } from '#features/house/retention/retention.ts';
import type { SealedKind } from '#features/house/retention/sealed-records.ts';

/** Erases the sealed records whose term is over, by the durations in force. Returns how many of each kind. */
export async function eraseSealed(now: Date): Promise<Record<SealedKind, number>> {
  const { identityMonths, accountMonths, connectionMonths } = await getRetention();
  return {
    identity: await deleteSealedBefore('identity', monthsBefore(now, identityMonths)),
    account: await deleteSealedBefore('account', monthsBefore(now, accountMonths)),
    connection: await deleteSealedBefore('connection', monthsBefore(now, connectionMonths)),
  };
}
