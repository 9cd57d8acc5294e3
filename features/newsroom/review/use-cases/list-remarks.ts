import { listRemarksOf } from '#features/newsroom/review/data/remark.queries.ts';
import type { Remark } from '#features/newsroom/review/review.ts';
import { listRemarksSchema } from '#features/newsroom/review/review.schema.ts';
import { openReview } from '#features/newsroom/review/use-cases/open-review.ts';
import { defineUseCase, done, type Outcome } from '#lib/use-case.ts';

/** What was said about a story so far: the panel asks again while it is open. */
export const listRemarks = defineUseCase({
  name: 'listRemarks',
  input: listRemarksSchema,
  run: async ({ actor, input }): Promise<Outcome<Remark[]>> => {
    const opened = await openReview(actor, input.articleId);
    return opened.ok ? done(await listRemarksOf(input.articleId)) : opened;
  },
});
