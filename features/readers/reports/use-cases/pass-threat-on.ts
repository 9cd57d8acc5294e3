import { passThreatOnSchema } from '#features/readers/reports/comment-reports.schema.ts';
import { mayModerateComments } from '#features/readers/comments/comments.policy.ts';
import { writeThreatPassedOn } from '#features/readers/comments/data/report.store.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { reportRefusals as words } from '#words/readers/comments/comment-reports.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Records that a threat was passed on to the authorities: to whom, by whom and when (article 18). */
export const passThreatOn = defineUseCase({
  name: 'passThreatOn',
  input: passThreatOnSchema,
  may: mayModerateComments,
  run: ({ actor, input: { commentId, authority } }): Promise<Outcome<{ commentId: string }>> =>
    attempt(actor, async (open) => {
      const passedOnById = actor.kind === 'person' ? actor.userId : null;
      const passed = { commentId, authority, passedOnAt: new Date(), passedOnById };
      if (!(await writeThreatPassedOn(open.sql, passed)))
        return refused('not_found', { detail: words.notRaised });
      await open.journal({
        action: 'comment.pass_threat_on',
        subjectType: 'comment',
        subjectId: commentId,
        after: { authority },
      });
      return done({ commentId });
    }),
});
