import { unscheduleWithdrawalSchema } from '#features/newsroom/articles/articles.schema.ts';
import { updateArticle } from '#features/newsroom/articles/data/article.store.ts';
import { noPlannedWithdrawal, removePlanJob } from '#features/newsroom/articles/data/schedule.store.ts';
import { openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { planningMessages } from '#words/newsroom/publishing/planning.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** The story stays: its planned withdrawal is taken back. */
export const unscheduleWithdrawal = defineUseCase({
  name: 'unscheduleWithdrawal',
  input: unscheduleWithdrawalSchema,
  run: ({ actor, input }): Promise<Outcome<{ articleId: string }>> =>
    attempt(actor, async (open) => {
      const { articleId } = input;
      const opened = await openArticle(open.sql, { actor, articleId, verb: 'withdraw' });
      if (!opened.ok) return opened;
      const { article } = opened.value;
      if (article.withdrawalScheduledAt === null) {
        return refused('bad_state', { detail: planningMessages.noWithdrawalPlanned });
      }
      await updateArticle(open.sql, articleId, noPlannedWithdrawal);
      await removePlanJob(open.sql, articleId, 'withdrawal');
      await open.journal({
        action: 'article.unschedule_withdrawal',
        subjectType: 'article',
        subjectId: articleId,
        before: { at: article.withdrawalScheduledAt.toISOString() },
        after: { at: null },
      });
      return done({ articleId });
    }),
});
