import { editCorrectionSchema } from '#features/newsroom/articles/articles.schema.ts';
import { openCorrection } from '#features/newsroom/publishing/use-cases/open-correction.ts';
import { updateCorrection } from '#features/newsroom/publishing/data/correction.store.ts';
import { defineUseCase, done, type Outcome } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Puts a correction right that was itself wrong: its nature, its words, its place. The journal keeps both. */
export const editCorrection = defineUseCase({
  name: 'editCorrection',
  input: editCorrectionSchema,
  run: ({ actor, input }): Promise<Outcome<{ correctionId: string }>> =>
    attempt(actor, async (open) => {
      const { correctionId, type, placement, text } = input;
      const opened = await openCorrection(open.sql, { actor, correctionId });
      if (!opened.ok) return opened;
      const { correction, sectionIds } = opened.value;
      await updateCorrection(open, { correction, sectionIds, changes: { type, placement, text } });
      const { articleId, ...before } = correction;
      await open.journal({
        action: 'correction.edit',
        subjectType: 'article',
        subjectId: articleId,
        before: { correctionId, type: before.type, placement: before.placement, text: before.text },
        after: { correctionId, type, placement, text },
      });
      return done({ correctionId });
    }),
});
