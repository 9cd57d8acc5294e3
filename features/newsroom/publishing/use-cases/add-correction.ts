import { addCorrectionSchema } from '#features/newsroom/articles/articles.schema.ts';
import { markRevision } from '#features/newsroom/articles/data/article.store.ts';
import { getPublishedBefore, insertCorrection } from '#features/newsroom/publishing/data/correction.store.ts';
import { openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import { updateArticleIn } from '#features/newsroom/publishing/use-cases/update-article.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';
import { attempt, type Step } from '#server/transaction/attempt.ts';
import type { z } from 'zod';

type Input = z.output<typeof addCorrectionSchema>;

/**
 * Tells readers what was wrong, on the article's page and on the page of corrections. With a revision, that
 * corrected text goes out in the same change, and readers can see what it changed.
 */
export const addCorrection = defineUseCase({
  name: 'addCorrection',
  input: addCorrectionSchema,
  run: (call): Promise<Outcome<{ correctionId: string }>> =>
    attempt(call.actor, (open) => addCorrectionIn(open, call)),
});

/** The same within a transaction that is already open. */
export const addCorrectionIn: Step<Input, { correctionId: string }> = async (open, { actor, input }) => {
  const { articleId, type, placement, text, revisionId, isSubstantive = false, showsLastChange } = input;
  const opened = await openArticle(open.sql, { actor, articleId, verb: 'correct' });
  if (!opened.ok) return opened;
  const { article, facts } = opened.value;
  const before = article.liveRevisionId;
  if (article.publicationState !== 'published' || !before) {
    return refused('bad_state', { detail: messages.correctionNeedsPublic });
  }
  const corrected = revisionId !== undefined && revisionId !== before ? revisionId : null;
  if (corrected) {
    const input = { articleId, revisionId: corrected, isSubstantive };
    const updated = await updateArticleIn(open, { actor, input });
    if (!updated.ok) return updated;
    await markRevision(open.sql, corrected, { kind: 'corrected' });
  }
  const lastChange = showsLastChange && !corrected;
  const correctionId = await insertCorrection(open, {
    articleId,
    revisionId: corrected ?? before,
    previousRevisionId: corrected
      ? before
      : lastChange
        ? await getPublishedBefore(open.sql, { articleId, revisionId: before })
        : null,
    type,
    placement,
    text,
    createdById: actor.kind === 'person' ? actor.userId : null,
    sectionIds: [...facts.sectionPath],
  });
  await open.journal({
    action: 'article.correct',
    subjectType: 'article',
    subjectId: articleId,
    ...(corrected ? { before: { revisionId: before } } : {}),
    after: { correctionId, type, text, ...(corrected ? { revisionId: corrected } : {}) },
  });
  return done({ correctionId });
};
