import { listRemarksOf } from '#features/newsroom/review/data/remark.queries.ts';
import { insertRemark } from '#features/newsroom/review/data/remark.store.ts';
import type { Remark } from '#features/newsroom/review/review.ts';
import { addRemarkSchema } from '#features/newsroom/review/review.schema.ts';
import { openReview, speaker } from '#features/newsroom/review/use-cases/open-review.ts';
import { tellOfRemark } from '#features/newsroom/review/use-cases/tell-of-remarks.ts';
import { defineUseCase, done, type Outcome } from '#lib/use-case.ts';
import { transaction } from '#server/transaction/transaction.ts';

/**
 * Says something about a text, or about words of it; answers with everything said so far. Those whom it concerns
 * hear of it by mail.
 */
export const addRemark = defineUseCase({
  name: 'addRemark',
  input: addRemarkSchema,
  run: async ({ actor, input }): Promise<Outcome<Remark[]>> => {
    const { articleId } = input;
    const opened = await openReview(actor, articleId);
    if (!opened.ok) return opened;
    await transaction(actor, async (open) => {
      const { id, createdAt } = await insertRemark(open.sql, { ...input, ...speaker(actor) });
      await tellOfRemark(open, { articleId, since: createdAt });
      await open.journal({
        action: 'review.remark',
        subjectType: 'article',
        subjectId: articleId,
        after: { remark: id },
      });
    });
    return done(await listRemarksOf(articleId));
  },
});
