import { getExport } from '#features/office/personal-data/data/export.queries.ts';
import { exportStateOf } from '#features/office/personal-data/personal-data.ts';
import { exportFileKey } from '#features/office/personal-data/use-cases/export-file.ts';
import type { Actor } from '#lib/actor.ts';
import { done, type Outcome, refused } from '#lib/use-case.ts';
import { exportFileWords, ownDataRefusals } from '#words/office/personal-data/personal-data.ts';
import { transaction } from '#server/transaction/transaction.ts';

/** One's own copy, while its term lasts. Somebody else's is nobody's: its id tells nothing. Each taking is in the journal. */
export async function takeExport({
  actor,
  input: { exportId },
  now = new Date(),
}: {
  actor: Actor;
  input: { exportId: string };
  now?: Date;
}): Promise<Outcome<{ key: string; name: string }>> {
  if (actor.kind !== 'person' || !actor.sessionId) return refused('not_signed_in');
  const { userId } = actor;
  const kept = await getExport(exportId);
  const state = kept?.userId === userId ? exportStateOf(kept, now) : null;
  if (state?.kind !== 'ready') return refused('not_found', { detail: ownDataRefusals.noExport });
  await transaction(actor, ({ journal }) =>
    journal({ action: 'person.export_taken', subjectType: 'user', subjectId: userId }),
  );
  const name = exportFileWords.archive(state.readyAt.toISOString().slice(0, 10));
  return done({ key: exportFileKey(exportId), name });
}
