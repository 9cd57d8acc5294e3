import { listRemarksOf } from '#features/newsroom/review/data/remark.queries.ts';
import { insertReply, lockRemark } from '#features/newsroom/review/data/remark.store.ts';
import type { Remark } from '#features/newsroom/review/review.ts';
import { replyToRemarkSchema } from '#features/newsroom/review/review.schema.ts';
import { openReview, speaker } from '#features/newsroom/review/use-cases/open-review.ts';
import { tellOfRemark } from '#features/newsroom/review/use-cases/tell-of-remarks.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { reviewProblems as problems } from '#words/newsroom/writing/review.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Answers a remark; one that was resolved stays so. Those whom it concerns hear of it by mail. */
export const replyToRemark = defineUseCase({
  name: 'replyToRemark',
  input: replyToRemarkSchema,
  run: async ({ actor, input }): Promise<Outcome<Remark[]>> => {
    const { articleId, remarkId, text } = input;
    const opened = await openReview(actor, articleId);
    if (!opened.ok) return opened;
    const said = await attempt(actor, async (open) => {
      const { sql } = open;
      const remark = await lockRemark(sql, { articleId, remarkId });
      if (!remark) return refused('not_found', { detail: problems.unknown });
      const reply = await insertReply(sql, { articleId, parentId: remark.id, text, ...speaker(actor) });
      await tellOfRemark(open, { articleId, since: reply.createdAt });
      await open.journal({
        action: 'review.reply',
        subjectType: 'article',
        subjectId: articleId,
        after: { remark: remark.id, reply: reply.id },
      });
      return done(null);
    });
    return said.ok ? done(await listRemarksOf(articleId)) : said;
  },
});
