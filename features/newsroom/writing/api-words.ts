import type { Outcome } from '#lib/use-case.ts';

/** Where the API calls a field otherwise than the newsroom does. */
const apiNames: Readonly<Record<string, string>> = {
  sectionId: 'section',
  bylines: 'authors',
  subjectIds: 'subjects',
  baseRevisionId: 'baseRevision',
  revisionId: 'revision',
};

/** A refusal of the desk's own use cases, its fields under the names that the machine sent. */
export function inApiWords<Value>(outcome: Outcome<Value>): Outcome<Value> {
  if (outcome.ok || !outcome.error.fields) return outcome;
  const fields = Object.fromEntries(
    Object.entries(outcome.error.fields).map(([name, sentence]) => [
      Object.hasOwn(apiNames, name) ? apiNames[name] : name,
      sentence,
    ]),
  );
  return { ok: false, error: { ...outcome.error, fields } };
}
