import { addCorrectionIn } from '#features/newsroom/publishing/use-cases/add-correction.ts';
import { settleReport } from '#features/newsroom/requests/data/report.store.ts';
import { correctReportSchema } from '#features/newsroom/requests/requests.schema.ts';
import { openReport } from '#features/newsroom/requests/use-cases/open-report.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { requestProblems as problems } from '#words/newsroom/requests/requests.ts';
import { attempt } from '#server/transaction/attempt.ts';

type Corrected = { correctionId: string; reportId: string };

/** A reported error becomes a correction: published, and the report closed with it, in one change. */
export const correctReport = defineUseCase({
  name: 'correctReport',
  input: correctReportSchema,
  run: ({ actor, input }): Promise<Outcome<Corrected>> =>
    attempt(actor, async (open) => {
      const { reportId, ...correction } = input;
      const opened = await openReport(open.sql, { actor, reportId });
      if (!opened.ok) return opened;
      const report = opened.value;
      if (report.outcome) return refused('conflict', { detail: problems.reportSettled });
      const { articleId } = report;
      const corrected = await addCorrectionIn(open, { actor, input: { articleId, ...correction } });
      if (!corrected.ok) return corrected;
      const { correctionId } = corrected.value;
      const userId = actor.kind === 'person' ? actor.userId : null;
      await settleReport(open.sql, {
        id: reportId,
        settled: { outcome: 'corrected', correctionId, at: new Date(), userId },
      });
      await open.journal({
        action: 'report.correct',
        subjectType: 'article',
        subjectId: articleId,
        after: { reportId, correctionId },
      });
      return done({ correctionId, reportId });
    }),
});
