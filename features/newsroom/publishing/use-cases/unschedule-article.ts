import { unscheduleArticleSchema } from '#features/newsroom/articles/articles.schema.ts';
import { type LockedArticle, updateArticle } from '#features/newsroom/articles/data/article.store.ts';
import { noPlannedText, removePlanJob } from '#features/newsroom/articles/data/schedule.store.ts';
import { checkMove, openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { planningMessages } from '#words/newsroom/publishing/planning.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Takes a planned publication, or the planned update of a live story, back; the texts stay as they are. */
export const unscheduleArticle = defineUseCase({
  name: 'unscheduleArticle',
  input: unscheduleArticleSchema,
  run: ({ actor, input }): Promise<Outcome<{ articleId: string }>> =>
    attempt(actor, async (open) => {
      const { articleId, act } = input;
      const opened = await openArticle(open.sql, { actor, articleId, verb: 'schedule' });
      if (!opened.ok) return opened;
      const held = opened.value;
      const { article } = held;
      const isUpdate = article.publicationState === 'published';
      if (act && act !== (isUpdate ? 'update' : 'publication')) {
        const { noUpdatePlanned, noPublicationPlanned } = planningMessages;
        return refused('bad_state', { detail: isUpdate ? noPublicationPlanned : noUpdatePlanned });
      }
      if (isUpdate && article.scheduledAt === null) {
        return refused('bad_state', { detail: planningMessages.noUpdatePlanned });
      }
      const move = isUpdate ? done(null) : checkMove(held, 'unschedule');
      if (!move.ok) return move;
      await updateArticle(open.sql, articleId, {
        ...noPlannedText,
        ...(isUpdate ? {} : unpublished(held)),
      });
      await removePlanJob(open.sql, articleId, 'text');
      await open.journal({
        action: isUpdate ? 'article.unschedule_update' : 'article.unschedule',
        subjectType: 'article',
        subjectId: articleId,
        before: { state: article.publicationState, at: article.scheduledAt?.toISOString() ?? null },
        after: { state: isUpdate ? 'published' : 'none', at: null },
      });
      return done({ articleId });
    }),
});

/** A story that is no longer promised follows its working copy again. */
function unpublished({ working }: LockedArticle) {
  const { sectionId, genre, urgency } = working.fields;
  return { publicationState: 'none', sectionId, genre, urgency } as const;
}
