import { deleteProofsBefore } from '#features/readers/consent/data/consent-proof.store.ts';
import { getRetention } from '#features/house/retention/data/retention.queries.ts';
import { monthsBefore } from '#features/house/retention/retention.ts';

/** Deletes the proofs of choices that were made longer ago than the settings keep them. */
export async function forgetConsentProofs(now: Date): Promise<number> {
  const { consentMonths } = await getRetention();
  return deleteProofsBefore(monthsBefore(now, consentMonths));
}
