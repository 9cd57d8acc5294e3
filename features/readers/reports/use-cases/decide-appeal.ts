import { decideAppealSchema } from '#features/readers/reports/comment-reports.schema.ts';
import type { CommentStatus } from '#features/readers/comments/comments.ts';
import { mayDecideAppeal, mayDecideAppeals } from '#features/readers/comments/comments.policy.ts';
import { lockComment, updateHeldComment } from '#features/readers/comments/data/comment.store.ts';
import {
  getCommentContact,
  getHeadline,
  insertDecision,
  undoDecision,
} from '#features/readers/comments/data/posting.store.ts';
import { listModerators } from '#features/readers/reports/data/statement.queries.ts';
import {
  getHeldAppeal,
  liftStatements,
  writeAppealDecision,
} from '#features/readers/comments/data/statement.store.ts';
import { defineUseCase, done, forbidden, type Outcome, refused } from '#lib/use-case.ts';
import { urls } from '#lib/urls.ts';
import { statementNotices } from '#words/readers/comments/comment-report-notices.ts';
import { reportFaults as faults, reportRefusals as words } from '#words/readers/comments/comment-reports.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { noticeEntry } from '#server/http/notice.ts';

/**
 * Somebody else than whoever removed a comment reads what its author answers: it is put back, or the removal stands with
 * a reason. The author is told either way.
 */
export const decideAppeal = defineUseCase({
  name: 'decideAppeal',
  input: decideAppealSchema,
  may: mayDecideAppeals,
  run: ({
    actor,
    input: { appealId, outcome, answer },
  }): Promise<Outcome<{ commentId: string; status: CommentStatus }>> =>
    attempt(actor, async (open) => {
      const found = await getHeldAppeal(open.sql, appealId);
      const held = found?.commentId ? await lockComment(open.sql, found.commentId) : null;
      // Read again under the comment's lock: somebody may just have decided.
      const appeal = held && (await getHeldAppeal(open.sql, appealId));
      if (!held || !appeal) return refused('not_found', { detail: words.noAppeal });
      const permission = mayDecideAppeal(actor, {
        removedById: appeal.removedById,
        moderatorIds: (await listModerators()).map(({ userId }) => userId),
      });
      if (!permission.allowed) return forbidden(permission);
      if (appeal.outcome !== null || held.status !== 'removed')
        return refused('bad_state', { detail: words.appealDecided });
      if (outcome === 'upheld' && answer === '')
        return refused('invalid', { fields: { answer: faults.answer } });
      const now = new Date();
      const userId = actor.kind === 'person' ? actor.userId : null;
      const isRestored = outcome === 'restored';
      let decisionId: string | null = null;
      if (isRestored) {
        await updateHeldComment(open, held, { status: 'published' });
        await liftStatements(open.sql, held.id, now);
        // What was put right is no longer held against its author.
        if (appeal.removalId) await undoDecision(open.sql, appeal.removalId, now);
        decisionId = await insertDecision(open.sql, {
          commentId: held.id,
          kind: 'approve',
          statusBefore: 'removed',
          wasSpam: held.isSpam,
          decidedById: userId,
        });
      }
      await writeAppealDecision(open.sql, appealId, {
        outcome,
        answer: answer || null,
        decisionId,
        decidedById: userId,
        decidedAt: now,
      });
      await open.journal({
        action: isRestored ? 'comment.appeal_restored' : 'comment.appeal_upheld',
        subjectType: 'comment',
        subjectId: held.id,
        after: { answer: answer || null },
      });
      const to = held.authorId && (await getCommentContact(open.sql, held.authorId));
      if (to)
        await open.outbox(
          noticeEntry({
            to: { kind: 'address', ...to },
            words: statementNotices.appealDecided({
              outcome,
              answer: answer || null,
              headline: await getHeadline(open.sql, held.articleId),
            }),
            path: urls.ownComment(held.id),
            dedupeKey: `comment-appeal-decided:${appealId}`,
          }),
        );
      return done({ commentId: held.id, status: isRestored ? 'published' : held.status });
    }),
});
