import { lockExportOf, replaceExport } from '#features/office/personal-data/data/export.store.ts';
import { exportStateOf } from '#features/office/personal-data/personal-data.ts';
import type { Actor } from '#lib/actor.ts';
import { dateAndClock } from '#lib/dates.ts';
import { done, type Outcome, refused } from '#lib/use-case.ts';
import { ownDataRefusals } from '#words/office/personal-data/personal-data.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** The outbox kind by which the worker makes a copy. */
export const exportKind = 'personal-data.export';

/** Asks the worker for a copy of everything that is kept of oneself: one at a time, the last in the place of the one before. */
export async function requestExport({
  actor,
  now = new Date(),
}: {
  actor: Actor;
  now?: Date;
}): Promise<Outcome<{ id: string }>> {
  if (actor.kind !== 'person' || !actor.sessionId) return refused('not_signed_in');
  const { userId } = actor;
  return attempt(actor, async ({ sql, outbox, journal }) => {
    const state = exportStateOf(await lockExportOf(sql, userId), now);
    if (state.kind === 'underway')
      return refused('bad_state', { detail: ownDataRefusals.underway(dateAndClock(state.askedAt)) });
    if (state.kind === 'ready' && state.againAt > now)
      return refused('bad_state', { detail: ownDataRefusals.tooSoon(dateAndClock(state.againAt)) });
    const id = await replaceExport(sql, userId, now);
    await outbox({ kind: exportKind, payload: { exportId: id } });
    await journal({ action: 'person.export_asked', subjectType: 'user', subjectId: userId });
    return done({ id });
  });
}
