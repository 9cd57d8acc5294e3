import type { unscheduleArticleSchema } from '#features/articles/articles.schema.ts';
import { updateArticle } from '#features/articles/data/article.store.ts';
import { removePublicationJob } from '#features/articles/data/schedule.store.ts';
import { checkMove, openArticle } from '#features/articles/use-cases/open-article.ts';
import { done, type UseCase } from '#lib/use-case.ts';
import { attempt } from '#server/attempt.ts';
import type { z } from 'zod';

/** Takes a planned publication back; the text stays as it is. */
export const unscheduleArticle: UseCase<z.output<typeof unscheduleArticleSchema>, { articleId: string }> = ({
  actor,
  input,
}) =>
  attempt(actor, async (open) => {
    const { articleId } = input;
    const opened = await openArticle(open.sql, { actor, articleId, verb: 'schedule' });
    if (!opened.ok) return opened;
    const { article, working } = opened.value;
    const move = checkMove(opened.value, 'unschedule');
    if (!move.ok) return move;
    const { sectionId, genre, urgency } = working.fields;
    await updateArticle(open.sql, articleId, {
      publicationState: 'none',
      scheduledAt: null,
      scheduledRevisionId: null,
      sectionId,
      genre,
      urgency,
    });
    await removePublicationJob(open.sql, articleId);
    await open.journal({
      action: 'article.unschedule',
      subjectType: 'article',
      subjectId: articleId,
      before: { state: 'scheduled', at: article.scheduledAt?.toISOString() ?? null },
      after: { state: 'none' },
    });
    return done({ articleId });
  });
