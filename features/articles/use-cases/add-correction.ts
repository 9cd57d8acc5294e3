import type { addCorrectionSchema } from '#features/articles/articles.schema.ts';
import { insertCorrection } from '#features/articles/data/correction.store.ts';
import { openArticle } from '#features/articles/use-cases/open-article.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { articleMessages as messages } from '#messages/fr/articles.ts';
import { attempt } from '#server/attempt.ts';
import type { z } from 'zod';

/** Tells readers what was wrong, on the article's page and on the page of corrections. */
export const addCorrection: UseCase<z.output<typeof addCorrectionSchema>, { correctionId: string }> = ({
  actor,
  input,
}) =>
  attempt(actor, async (open) => {
    const { articleId, type, placement, text } = input;
    const opened = await openArticle(open.sql, { actor, articleId, verb: 'correct' });
    if (!opened.ok) return opened;
    const { article, facts } = opened.value;
    if (article.publicationState !== 'published' || !article.liveRevisionId) {
      return refused('bad_state', { detail: messages.correctionNeedsPublic });
    }
    const correctionId = await insertCorrection(open, {
      articleId,
      revisionId: article.liveRevisionId,
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
      after: { correctionId, type, text },
    });
    return done({ correctionId });
  });
