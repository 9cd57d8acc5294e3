import { type HeldComment, updateHeldComment } from '#features/readers/comments/data/comment.store.ts';
import { getStandingBar } from '#features/readers/comments/data/sanction.queries.ts';
import { isRefusedAsSpam } from '#features/readers/spam-filter/judging-steps.ts';
import type { Verdict } from '#features/readers/spam-filter/verdict.ts';
import { announceComment } from '#features/readers/comments/use-cases/announce-comment.ts';
import type { Transaction } from '#server/transaction/transaction.ts';

/**
 * Does to a comment that waited what the checks say now that they have all answered. One whose author has not confirmed
 * their mail goes on waiting for that.
 */
export async function settleHeld(
  open: Transaction,
  held: HeldComment,
  { outcome, reasons }: Pick<Verdict, 'outcome' | 'reasons'>,
): Promise<void> {
  if (outcome === 'waiting' || held.awaitsConfirmation) return;
  // What somebody wrote before they were kept from writing is a moderator's to read.
  if (outcome === 'published' && held.authorId && (await getStandingBar(held.authorId, new Date(), open.sql)))
    return;
  await updateHeldComment(open, held, { status: outcome, isSpam: isRefusedAsSpam(reasons) });
  if (outcome === 'published') await announceComment(open, held.id);
  await open.journal({
    action: outcome === 'published' ? 'comment.approve' : 'comment.refuse',
    subjectType: 'comment',
    subjectId: held.id,
    before: { status: held.status },
    after: { status: outcome },
  });
}
