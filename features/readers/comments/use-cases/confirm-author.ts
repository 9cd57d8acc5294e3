import { z } from 'zod';
import { lockComment, updateHeldComment } from '#features/readers/comments/data/comment.store.ts';
import { getLastOutcome, lockAwaitingOf } from '#features/readers/comments/data/posting.store.ts';
import { getStandingBar } from '#features/readers/comments/data/sanction.queries.ts';
import { announceComment } from '#features/readers/comments/use-cases/announce-comment.ts';
import { renewBar } from '#features/readers/comments/use-cases/renew-bar.ts';
import { systemActor } from '#lib/actor.ts';
import type { OutboxHandler } from '#server/jobs/job.ts';
import { transaction } from '#server/transaction/transaction.ts';

const payloadSchema = z.object({ userId: z.uuid() });
const actor = systemActor('commentaires');

/**
 * Delivers `account-confirmed`: a bar that an account of the same address left behind holds again, and what somebody
 * wrote before their mail was confirmed goes where the checks sent it, to readers or to moderators. A second delivery finds nothing left to do.
 */
export const confirmedAuthorHandler: OutboxHandler = {
  kind: 'account-confirmed',
  deliver: async ({ payload }) => {
    const { userId } = payloadSchema.parse(payload);
    await confirmAuthor(userId);
    return undefined;
  },
};

/** The comments of a person whose mail is confirmed. Returns how many there were. */
export const confirmAuthor = (userId: string): Promise<number> =>
  transaction(actor, async (open) => {
    await renewBar(open, userId, new Date());
    // What somebody wrote before they were kept from writing is a moderator's to read.
    const isBarred = (await getStandingBar(userId, new Date(), open.sql)) !== null;
    const ids = await lockAwaitingOf(open.sql, userId);
    for (const commentId of ids) {
      const held = await lockComment(open.sql, commentId);
      if (!held?.awaitsConfirmation) continue;
      const isPublished = !isBarred && (await getLastOutcome(open.sql, commentId)) === 'published';
      if (isPublished) await announceComment(open, commentId);
      await updateHeldComment(open, held, {
        awaitsConfirmation: false,
        status: isPublished ? 'published' : 'waiting',
      });
    }
    return ids.length;
  });
