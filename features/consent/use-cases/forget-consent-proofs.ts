import { deleteProofsBefore } from '#features/consent/data/consent-proof.store.ts';
import { getRetention } from '#features/retention/data/retention.queries.ts';
import { monthsBefore } from '#features/retention/retention.ts';

/** Deletes the proofs of choices that were made longer ago than the settings keep them. */
export async function forgetConsentProofs(now: Date): Promise<number> {
  const { consentMonths } = await getRetention();
  return deleteProofsBefore(monthsBefore(now, consentMonths));
}
