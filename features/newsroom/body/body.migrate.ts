import { bodyVersion } from './body.ts';

/** What a stored document looked like before its version was checked. */
export type VersionedDocument = { version: number; blocks: unknown };

/** From a version to the next one. When the shape changes: raise `bodyVersion`, add the step from the old one here. */
const steps: Record<number, (document: VersionedDocument) => VersionedDocument> = {};

/** Lifts a document to today's version, step by step; null when no way leads there. */
export function migrateBody(document: VersionedDocument): VersionedDocument | null {
  let lifted = document;
  while (lifted.version !== bodyVersion) {
    const step = steps[lifted.version];
    if (!step) return null;
    const next = step(lifted);
    if (next.version <= lifted.version) return null;
    lifted = next;
  }
  return lifted;
}
