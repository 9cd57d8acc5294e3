import { withdrawCorrectionSchema } from '#features/newsroom/articles/articles.schema.ts';
import { openCorrection } from '#features/newsroom/publishing/use-cases/open-correction.ts';
import { deleteCorrection } from '#features/newsroom/publishing/data/correction.store.ts';
import { iso } from '#lib/dates.ts';
import { defineUseCase, done, type Outcome } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** `reopened`: how many reported errors wait for an answer again. */
type WithdrawnCorrection = { correctionId: string; reopened: number };

/**
 * Takes away a correction that should not have been made. The text that went out with it stays; so does the journal.
 * A reported error that it had settled waits again: nobody has answered it.
 */
export const withdrawCorrection = defineUseCase({
  name: 'withdrawCorrection',
  input: withdrawCorrectionSchema,
  run: ({ actor, input }): Promise<Outcome<WithdrawnCorrection>> =>
    attempt(actor, async (open) => {
      const { correctionId } = input;
      const opened = await openCorrection(open.sql, { actor, correctionId });
      if (!opened.ok) return opened;
      const { correction, sectionIds } = opened.value;
      const reportIds = await deleteCorrection(open, { correction, sectionIds });
      const { articleId, publishedAt, ...before } = correction;
      await open.journal({
        action: 'correction.withdraw',
        subjectType: 'article',
        subjectId: articleId,
        before: { ...before, publishedAt: iso(publishedAt) },
      });
      for (const reportId of reportIds) {
        await open.journal({
          action: 'report.reopen',
          subjectType: 'article',
          subjectId: articleId,
          before: { reportId, outcome: 'corrected', correctionId },
        });
      }
      return done({ correctionId, reopened: reportIds.length });
    }),
});
