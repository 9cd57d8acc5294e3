import type { withdrawCorrectionSchema } from '#features/articles/articles.schema.ts';
import { openCorrection } from '#features/articles/use-cases/open-correction.ts';
import { deleteCorrection } from '#features/articles/data/correction.store.ts';
import { iso } from '#lib/dates.ts';
import { done, type UseCase } from '#lib/use-case.ts';
import { attempt } from '#server/attempt.ts';
import type { z } from 'zod';

/** Takes away a correction that should not have been made. The text that went out with it stays; so does the journal. */
export const withdrawCorrection: UseCase<
  z.output<typeof withdrawCorrectionSchema>,
  { correctionId: string }
> = ({ actor, input }) =>
  attempt(actor, async (open) => {
    const { correctionId } = input;
    const opened = await openCorrection(open.sql, { actor, correctionId });
    if (!opened.ok) return opened;
    const { correction, sectionIds } = opened.value;
    await deleteCorrection(open, { correction, sectionIds });
    const { articleId, publishedAt, ...before } = correction;
    await open.journal({
      action: 'correction.withdraw',
      subjectType: 'article',
      subjectId: articleId,
      before: { ...before, publishedAt: iso(publishedAt) },
    });
    return done({ correctionId });
  });
