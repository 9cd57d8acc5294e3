import type { scheduleArticleSchema } from '#features/articles/articles.schema.ts';
import { markRevision, updateArticle } from '#features/articles/data/article.store.ts';
import { addPublicationJob } from '#features/articles/data/schedule.store.ts';
import {
  checkMove,
  checkReadiness,
  checkSection,
  openArticle,
} from '#features/articles/use-cases/open-article.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { articleMessages as messages } from '#messages/fr/articles.ts';
import { attempt } from '#server/attempt.ts';
import type { z } from 'zod';

const farthestMs = 2 * 366 * 24 * 3_600_000;

/**
 * Pins the working copy to an instant (UTC) at which the worker publishes it; calling it again moves hour and text.
 * Everything that would stop it then is said now. Later saves leave the pinned text alone.
 */
export const scheduleArticle: UseCase<
  z.output<typeof scheduleArticleSchema>,
  { articleId: string; revisionId: string; at: string }
> = ({ actor, input }) =>
  attempt(actor, async (open) => {
    const { articleId, revisionId } = input;
    const at = new Date(input.at);
    const opened = await openArticle(open.sql, { actor, articleId, verb: 'schedule', revisionId });
    if (!opened.ok) return opened;
    const held = opened.value;
    const move = checkMove(held, 'schedule');
    if (!move.ok) return move;
    const time = checkTime(at, held.article.embargoedUntil);
    if (time) return refused('invalid', { fields: { at: time } });
    const revision = held.working;
    const section = await checkSection(open.sql, { actor, held, fields: revision.fields, verb: 'schedule' });
    if (!section.ok) return section;
    const ready = await checkReadiness(open.sql, { held, revision, now: at });
    if (!ready.ok) return ready;
    await markRevision(open.sql, revision.id, {
      workflowState: 'approved',
      ...(revision.kind === 'autosave' ? { kind: 'approved' } : {}),
    });
    const { sectionId, genre, urgency } = revision.fields;
    await updateArticle(open.sql, articleId, {
      publicationState: 'scheduled',
      scheduledAt: at,
      scheduledRevisionId: revision.id,
      sectionId,
      genre,
      urgency,
    });
    await addPublicationJob(open.sql, { articleId, at });
    await open.journal({
      action: 'article.schedule',
      subjectType: 'article',
      subjectId: articleId,
      before: { state: held.article.publicationState, at: held.article.scheduledAt?.toISOString() ?? null },
      after: { state: 'scheduled', at: at.toISOString(), revision: revision.number },
    });
    return done({ articleId, revisionId: revision.id, at: at.toISOString() });
  });

function checkTime(at: Date, embargoedUntil: Date | null): string | null {
  const inMs = at.getTime() - Date.now();
  if (inMs <= 0) return messages.scheduleInPast;
  if (inMs > farthestMs) return messages.scheduleTooFar;
  return embargoedUntil && at < embargoedUntil ? messages.scheduleBeforeEmbargo : null;
}
