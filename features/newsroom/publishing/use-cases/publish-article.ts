import { publishArticleSchema } from '#features/newsroom/articles/articles.schema.ts';
import { putLive } from '#features/newsroom/publishing/data/publication.store.ts';
import { readClock } from '#features/newsroom/articles/data/schedule.store.ts';
import { letMachineSkipPicture } from '#features/newsroom/articles/use-cases/check-story.ts';
import {
  checkMove,
  checkReadiness,
  checkSection,
  openArticle,
} from '#features/newsroom/articles/use-cases/open-article.ts';
import { tellOfFirstPublication } from '#features/newsroom/publishing/use-cases/tell-of-publication.ts';
import { defineUseCase, done, type Outcome } from '#lib/use-case.ts';
import { attempt, type Step } from '#server/transaction/attempt.ts';
import type { z } from 'zod';

export type Published = { articleId: string; revisionId: string; url: string };

/**
 * Brings the working copy of a story that has not appeared to its readers, at once. One transaction: revision,
 * address, lists, search, journal, purge. Refused with 'bad_state' when it is already public, 'conflict' when the
 * person looked at an older version, 'invalid' with a sentence a field when the text is not ready.
 */
export const publishArticle = defineUseCase({
  name: 'publishArticle',
  input: publishArticleSchema,
  run: (call): Promise<Outcome<Published>> => attempt(call.actor, (open) => publishArticleIn(open, call)),
});

/** The same within a transaction that is already open. */
export const publishArticleIn: Step<z.output<typeof publishArticleSchema>, Published> = async (
  open,
  { actor, input },
) => {
  const { articleId, revisionId } = input;
  const opened = await openArticle(open.sql, { actor, articleId, verb: 'publish', revisionId });
  if (!opened.ok) return opened;
  const held = opened.value;
  const now = await readClock(open.sql);
  const revision = held.working;
  const move = checkMove(held, 'publish');
  if (!move.ok) return move;
  const section = await checkSection(open.sql, { actor, held, fields: revision.fields, verb: 'publish' });
  if (!section.ok) return section;
  await letMachineSkipPicture(open, { actor, articleId, fields: revision.fields });
  const ready = await checkReadiness(open.sql, { held, revision, now });
  if (!ready.ok) return ready;
  const live = await putLive(open, { held, revision, now, modifiedAt: null });
  if (!live.ok) return live;
  await tellOfFirstPublication(open, { actor, held, revision, url: live.value.url });
  await open.journal({
    action: 'article.publish',
    subjectType: 'article',
    subjectId: articleId,
    before: { state: held.article.publicationState },
    after: { state: 'published', revision: revision.number, url: live.value.url },
  });
  return done({ articleId, revisionId: revision.id, url: live.value.url });
};
