import { settleReport } from '#features/newsroom/requests/data/report.store.ts';
import { dismissReportSchema } from '#features/newsroom/requests/requests.schema.ts';
import { openReport } from '#features/newsroom/requests/use-cases/open-report.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { requestProblems as problems } from '#words/newsroom/requests/requests.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Sets a reported error aside; the reason, if one is given, stays in the journal. */
export const dismissReport = defineUseCase({
  name: 'dismissReport',
  input: dismissReportSchema,
  run: ({ actor, input }): Promise<Outcome<{ reportId: string }>> =>
    attempt(actor, async (open) => {
      const { reportId, reason } = input;
      const opened = await openReport(open.sql, { actor, reportId });
      if (!opened.ok) return opened;
      const report = opened.value;
      if (report.outcome) return refused('conflict', { detail: problems.reportSettled });
      const userId = actor.kind === 'person' ? actor.userId : null;
      await settleReport(open.sql, {
        id: reportId,
        settled: { outcome: 'dismissed', correctionId: null, at: new Date(), userId },
      });
      await open.journal({
        action: 'report.dismiss',
        subjectType: 'article',
        subjectId: report.articleId,
        after: { reportId, reason },
      });
      return done({ reportId });
    }),
});
