import type { z } from 'zod';
import type { followQueueSchema } from '#features/readers/comments/comments.schema.ts';
import { mayModerateComments } from '#features/readers/comments/comments.policy.ts';
import { claimComment, releaseComment } from '#features/readers/moderation/data/claim.store.ts';
import {
  countArrived,
  type Departed,
  listClaims,
  listDeparted,
} from '#features/readers/moderation/data/moderation-news.queries.ts';
import type { Actor } from '#lib/actor.ts';
import { done, forbidden, type Outcome, refused } from '#lib/use-case.ts';
import { moderationProblems as problems } from '#words/readers/comments/moderation.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** What a window of the moderation is told every few seconds. */
export type QueueNews = {
  /** Comments that others read at this moment, by whom. */
  claims: { commentId: string; by: string }[];
  /** Shown comments that are in the queue no longer, and why. */
  departed: { commentId: string; sentence: string }[];
  /** How many have come that are not shown. */
  arrived: number;
};

type Call = { actor: Actor; input: z.output<typeof followQueueSchema>; now?: Date };

/**
 * A window says which comment is being read, so that nobody else reads it too, and is told what has changed around those
 * that it shows. Without a word from it, the comment is anybody's after two minutes.
 */
export const followQueue = ({ actor, input, now = new Date() }: Call): Promise<Outcome<QueueNews>> =>
  attempt(actor, async ({ sql }) => {
    const permission = mayModerateComments(actor);
    if (!permission.allowed) return forbidden(permission);
    if (actor.kind !== 'person') return refused('not_signed_in');
    const { queue, readingId, isTaking, isLeaving, since, shownIds } = input;
    const { userId } = actor;
    if (readingId && isLeaving) await releaseComment(sql, readingId, userId);
    if (isLeaving) return done({ claims: [], departed: [], arrived: 0 });
    if (readingId) await claimComment(sql, { commentId: readingId, userId, now, isTaking });
    const claims = await listClaims(sql, { commentIds: shownIds, exceptUserId: userId, now });
    if (queue === null) return done({ claims, departed: [], arrived: 0 });
    const departed = await listDeparted(sql, queue, shownIds);
    return done({
      claims,
      departed: departed.map((one) => ({ commentId: one.commentId, sentence: sentenceOf(one) })),
      arrived: await countArrived(sql, { queue, since, shownIds }),
    });
  });

const sentenceOf = ({ status, kind, by, at }: Departed): string =>
  kind && by && at && status !== 'deleted'
    ? problems.decidedBy(by, kind, new Date(at))
    : problems.decided[status];
