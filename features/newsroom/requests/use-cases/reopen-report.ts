import { settleReport } from '#features/newsroom/requests/data/report.store.ts';
import { reopenReportSchema } from '#features/newsroom/requests/requests.schema.ts';
import { openReport } from '#features/newsroom/requests/use-cases/open-report.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { requestProblems as problems } from '#words/newsroom/requests/requests.ts';
import { attempt } from '#server/transaction/attempt.ts';

/**
 * Takes a dismissal back: the report waits again. One that became a correction stays so while that stands.
 */
export const reopenReport = defineUseCase({
  name: 'reopenReport',
  input: reopenReportSchema,
  run: ({ actor, input }): Promise<Outcome<{ reportId: string }>> =>
    attempt(actor, async (open) => {
      const { reportId } = input;
      const opened = await openReport(open.sql, { actor, reportId });
      if (!opened.ok) return opened;
      const report = opened.value;
      if (report.outcome === null) return refused('conflict', { detail: problems.reportOpen });
      if (report.correctionId !== null) return refused('bad_state', { detail: problems.reportCorrected });
      await settleReport(open.sql, { id: reportId, settled: null });
      await open.journal({
        action: 'report.reopen',
        subjectType: 'article',
        subjectId: report.articleId,
        before: { reportId, outcome: report.outcome },
      });
      return done({ reportId });
    }),
});
