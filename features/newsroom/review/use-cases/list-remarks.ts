import type { z } from 'zod';
import { listRemarksOf } from '#features/newsroom/review/data/remark.queries.ts';
import type { Remark } from '#features/newsroom/review/review.ts';
import type { listRemarksSchema } from '#features/newsroom/review/review.schema.ts';
import { openReview } from '#features/newsroom/review/use-cases/open-review.ts';
import { done, type UseCase } from '#lib/use-case.ts';

/** What was said about a story so far: the panel asks again while it is open. */
export const listRemarks: UseCase<z.output<typeof listRemarksSchema>, Remark[]> = async ({
  actor,
  input,
}) => {
  const opened = await openReview(actor, input.articleId);
  return opened.ok ? done(await listRemarksOf(input.articleId)) : opened;
};
