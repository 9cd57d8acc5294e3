import type { ConsentProof } from '#features/readers/consent/consent.schema.ts';
import { insertConsentProof } from '#features/readers/consent/data/consent-proof.store.ts';
import { done, type UseCase } from '#lib/use-case.ts';

/**
 * Keeps the proof that somebody was asked and what they said (RGPD, art. 7(1)). Anybody may give one, and nobody is
 * named in it: it stands in no journal, which would say who.
 */
export const keepConsentProof: UseCase<ConsentProof, null> = async ({ input }) => {
  await insertConsentProof(input);
  return done(null);
};
