import type { ConsentProof } from '#features/readers/consent/consent.schema.ts';
import { db } from '#server/db/client.ts';

/** One row a choice. The hour is the server's: a browser's clock proves nothing. */
export async function insertConsentProof({ version, choices, place }: ConsentProof): Promise<void> {
  await db().consentProof.create({ data: { textVersion: version, choices, place } });
}

/** Deletes the proofs of choices made before an instant. Answers how many. */
export const deleteProofsBefore = (before: Date): Promise<number> =>
  db().$executeRaw`DELETE FROM consent_proofs WHERE at < ${before}`;
