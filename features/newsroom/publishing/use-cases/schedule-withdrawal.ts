import { scheduleWithdrawalSchema } from '#features/newsroom/articles/articles.schema.ts';
import { updateArticle } from '#features/newsroom/articles/data/article.store.ts';
import { addPlanJob } from '#features/newsroom/articles/data/schedule.store.ts';
import { openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import { checkHour } from '#features/newsroom/publishing/use-cases/plan-text.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { planningMessages } from '#words/newsroom/publishing/planning.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Sets the instant (UTC) at which a live story is withdrawn, with the notice for readers; again moves both. */
export const scheduleWithdrawal = defineUseCase({
  name: 'scheduleWithdrawal',
  input: scheduleWithdrawalSchema,
  run: ({ actor, input }): Promise<Outcome<{ articleId: string; at: string }>> =>
    attempt(actor, async (open) => {
      const { articleId, notice } = input;
      const at = new Date(input.at);
      const opened = await openArticle(open.sql, { actor, articleId, verb: 'withdraw' });
      if (!opened.ok) return opened;
      const { article } = opened.value;
      if (article.publicationState !== 'published') {
        return refused('bad_state', { detail: planningMessages.onlyLiveWithdrawals });
      }
      const time = await checkHour(open.sql, { at, embargoedUntil: null });
      if (!time.ok) return time;
      await updateArticle(open.sql, articleId, {
        withdrawalScheduledAt: at,
        scheduledWithdrawalNotice: notice,
      });
      await addPlanJob(open.sql, { articleId, slot: 'withdrawal', at });
      await open.journal({
        action: 'article.schedule_withdrawal',
        subjectType: 'article',
        subjectId: articleId,
        before: { at: article.withdrawalScheduledAt?.toISOString() ?? null },
        after: { at: at.toISOString(), notice },
      });
      return done({ articleId, at: at.toISOString() });
    }),
});
