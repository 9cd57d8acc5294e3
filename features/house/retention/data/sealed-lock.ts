import { sealedContentSchema } from '#features/house/retention/sealed-records.schema.ts';
import { handlesOf, type SealedContent } from '#features/house/retention/sealed-records.ts';
import { lock, seal, unlock } from '#server/auth/secret.ts';
import { getConfig } from '#server/config.ts';

const key = () => ({ purpose: 'sealed-records', key: getConfig().authSecret });

/** A record as it stands in the database: locked, with keyed hashes of what it is found by. */
export const lockRecord = (content: SealedContent): { sealed: string; handles: string[] } => ({
  sealed: lock(JSON.stringify(content), key()),
  handles: handlesOf(content).map(hashHandle),
});

/** The record again; null when it was locked with another secret than the process has. */
export function unlockRecord(sealed: string): SealedContent | null {
  const text = unlock(sealed, key());
  const parsed = text === null ? null : sealedContentSchema.safeParse(JSON.parse(text));
  return parsed?.success ? parsed.data : null;
}

export const hashHandle = (handle: string): string =>
  seal(`sealed-records ${handle}`, getConfig().authSecret);
