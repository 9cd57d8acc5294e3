import { consentProofSchema } from '#features/readers/consent/consent.schema.ts';
import { insertConsentProof } from '#features/readers/consent/data/consent-proof.store.ts';
import { defineUseCase, done, type Outcome } from '#lib/use-case.ts';

/**
 * Keeps the proof that somebody was asked and what they said (RGPD, art. 7(1)). Anybody may give one, and nobody is
 * named in it: it stands in no journal, which would say who.
 */
export const keepConsentProof = defineUseCase({
  name: 'keepConsentProof',
  input: consentProofSchema,
  run: async ({ input }): Promise<Outcome<null>> => {
    await insertConsentProof(input);
    return done(null);
  },
});
