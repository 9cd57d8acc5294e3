import type { z } from 'zod';
import type { raiseThreatSchema } from '#features/readers/reports/comment-reports.schema.ts';
import { mayModerateComments } from '#features/readers/comments/comments.policy.ts';
import { lockComment } from '#features/readers/comments/data/comment.store.ts';
import { insertThreat } from '#features/readers/comments/data/report.store.ts';
import { getHeadline } from '#features/readers/comments/data/posting.store.ts';
import { tellChiefsOfThreat } from '#features/readers/reports/use-cases/tell-newsroom.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { reportRefusals as words } from '#words/readers/comments/comment-reports.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** A moderator reads a threat to somebody's life in a comment: it goes on top, and the editors-in-chief are told. */
export const raiseThreat: UseCase<z.output<typeof raiseThreatSchema>, { commentId: string }> = ({
  actor,
  input: { commentId },
}) =>
  attempt(actor, async (open) => {
    const permission = mayModerateComments(actor);
    if (!permission.allowed) return refused('forbidden', { detail: permission.reason });
    const held = await lockComment(open.sql, commentId);
    if (!held) return refused('not_found', { detail: words.noComment });
    const raisedById = actor.kind === 'person' ? actor.userId : null;
    if (!(await insertThreat(open.sql, { commentId, raisedById })))
      return refused('bad_state', { detail: words.alreadyRaised });
    const headline = await getHeadline(open.sql, held.articleId);
    await tellChiefsOfThreat(open, { commentId, headline, text: held.text });
    await open.journal({ action: 'comment.raise_threat', subjectType: 'comment', subjectId: commentId });
    return done({ commentId });
  });
