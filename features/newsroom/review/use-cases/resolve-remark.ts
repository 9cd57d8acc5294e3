import { listRemarksOf } from '#features/newsroom/review/data/remark.queries.ts';
import { lockRemark, updateResolution } from '#features/newsroom/review/data/remark.store.ts';
import type { Remark } from '#features/newsroom/review/review.ts';
import { resolveRemarkSchema } from '#features/newsroom/review/review.schema.ts';
import { openReview } from '#features/newsroom/review/use-cases/open-review.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { reviewProblems as problems } from '#words/newsroom/writing/review.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** « Résolu », or opened again. Whoever may speak may close: the writer answers by doing it. */
export const resolveRemark = defineUseCase({
  name: 'resolveRemark',
  input: resolveRemarkSchema,
  run: async ({ actor, input }): Promise<Outcome<Remark[]>> => {
    const { articleId, remarkId, isResolved } = input;
    const opened = await openReview(actor, articleId);
    if (!opened.ok) return opened;
    const closed = await attempt(actor, async ({ sql, journal }) => {
      const remark = await lockRemark(sql, { articleId, remarkId });
      if (!remark) return refused('not_found', { detail: problems.unknown });
      if ((remark.resolvedAt !== null) === isResolved) return done(null);
      await updateResolution(sql, remark.id, {
        resolvedAt: isResolved ? new Date() : null,
        resolvedById: isResolved && actor.kind === 'person' ? actor.userId : null,
      });
      await journal({
        action: isResolved ? 'review.resolve' : 'review.reopen',
        subjectType: 'article',
        subjectId: articleId,
        after: { remark: remark.id },
      });
      return done(null);
    });
    return closed.ok ? done(await listRemarksOf(articleId)) : closed;
  },
});
