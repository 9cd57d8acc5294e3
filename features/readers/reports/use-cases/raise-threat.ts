import { raiseThreatSchema } from '#features/readers/reports/comment-reports.schema.ts';
import { mayModerateComments } from '#features/readers/comments/comments.policy.ts';
import { lockComment } from '#features/readers/comments/data/comment.store.ts';
import { insertThreat } from '#features/readers/comments/data/report.store.ts';
import { getHeadline } from '#features/readers/comments/data/posting.store.ts';
import { tellChiefsOfThreat } from '#features/readers/reports/use-cases/tell-newsroom.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { reportRefusals as words } from '#words/readers/comments/comment-reports.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** A moderator reads a threat to somebody's life in a comment: it goes on top, and the editors-in-chief are told. */
export const raiseThreat = defineUseCase({
  name: 'raiseThreat',
  input: raiseThreatSchema,
  may: mayModerateComments,
  run: ({ actor, input: { commentId } }): Promise<Outcome<{ commentId: string }>> =>
    attempt(actor, async (open) => {
      const held = await lockComment(open.sql, commentId);
      if (!held) return refused('not_found', { detail: words.noComment });
      const raisedById = actor.kind === 'person' ? actor.userId : null;
      if (!(await insertThreat(open.sql, { commentId, raisedById })))
        return refused('bad_state', { detail: words.alreadyRaised });
      const headline = await getHeadline(open.sql, held.articleId);
      await tellChiefsOfThreat(open, { commentId, headline, text: held.text });
      await open.journal({ action: 'comment.raise_threat', subjectType: 'comment', subjectId: commentId });
      return done({ commentId });
    }),
});
