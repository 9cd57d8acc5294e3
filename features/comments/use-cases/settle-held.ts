import { type HeldComment, updateHeldComment } from '#features/comments/data/comment.store.ts';
import type { VerdictOutcome } from '#features/comments/moderation/verdict.ts';
import { announceComment } from '#features/comments/use-cases/announce-comment.ts';
import type { Transaction } from '#server/transaction.ts';

/**
 * Does to a comment that waited what the checks say now that they have all answered. One whose author has not confirmed
 * their mail goes on waiting for that.
 */
export async function settleHeld(
  open: Transaction,
  held: HeldComment,
  outcome: VerdictOutcome,
): Promise<void> {
  if (outcome === 'waiting' || held.awaitsConfirmation) return;
  await updateHeldComment(open, held, { status: outcome });
  if (outcome === 'published') await announceComment(open, held.id);
  await open.journal({
    action: outcome === 'published' ? 'comment.approve' : 'comment.refuse',
    subjectType: 'comment',
    subjectId: held.id,
    before: { status: held.status },
    after: { status: outcome },
  });
}
