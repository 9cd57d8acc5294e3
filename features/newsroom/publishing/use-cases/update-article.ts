import { nextModifiedAt } from '#features/newsroom/articles/articles.ts';
import { updateArticleSchema } from '#features/newsroom/articles/articles.schema.ts';
import { putLive } from '#features/newsroom/publishing/data/publication.store.ts';
import { readClock } from '#features/newsroom/articles/data/schedule.store.ts';
import { letMachineSkipPicture } from '#features/newsroom/articles/use-cases/check-story.ts';
import {
  checkMove,
  checkReadiness,
  checkSection,
  openArticle,
} from '#features/newsroom/articles/use-cases/open-article.ts';
import type { Published } from '#features/newsroom/publishing/use-cases/publish-article.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';
import { attempt, type Step } from '#server/transaction/attempt.ts';
import type { z } from 'zod';

/** Replaces what readers see of a live story by its working copy. "Mis à jour" moves on a substantive change alone. */
export const updateArticle = defineUseCase({
  name: 'updateArticle',
  input: updateArticleSchema,
  run: (call): Promise<Outcome<Published>> => attempt(call.actor, (open) => updateArticleIn(open, call)),
});

/** The same within a transaction that is already open. */
export const updateArticleIn: Step<z.output<typeof updateArticleSchema>, Published> = async (
  open,
  { actor, input },
) => {
  const { articleId, revisionId, isSubstantive } = input;
  const opened = await openArticle(open.sql, { actor, articleId, verb: 'update', revisionId });
  if (!opened.ok) return opened;
  const held = opened.value;
  const now = await readClock(open.sql);
  const revision = held.working;
  const move = checkMove(held, 'update');
  if (!move.ok) return move;
  if (revision.id === held.article.liveRevisionId) {
    return refused('bad_state', { detail: messages.nothingToUpdate });
  }
  const section = await checkSection(open.sql, { actor, held, fields: revision.fields, verb: 'update' });
  if (!section.ok) return section;
  await letMachineSkipPicture(open, { actor, articleId, fields: revision.fields });
  const ready = await checkReadiness(open.sql, { held, revision, now });
  if (!ready.ok) return ready;
  const modifiedAt = nextModifiedAt({ isSubstantive, previous: held.article.modifiedAt, now });
  const live = await putLive(open, { held, revision, now, modifiedAt });
  if (!live.ok) return live;
  await open.journal({
    action: 'article.update',
    subjectType: 'article',
    subjectId: articleId,
    before: { revisionId: held.article.liveRevisionId },
    after: { revisionId: revision.id, isSubstantive, url: live.value.url },
  });
  return done({ articleId, revisionId: revision.id, url: live.value.url });
};
