import type { CommentAuthor } from '#features/readers/comments/data/posting.queries.ts';
import type { ModerationFigures } from '#features/readers/spam-filter/moderation-settings.ts';
import type { Candidate } from '#features/readers/spam-filter/verdict.ts';
import type { Connection } from '#features/house/retention/sealed-records.ts';
import { type Actor, isStaff } from '#lib/actor.ts';

/** From where a comment is sent. */
export type Sender = {
  addressPrefix: string;
  userAgent: string | null;
  referrer: string | null;
  /** A plain form: what it typed is kept when it can't be posted, and shown again. */
  isForm: boolean;
  /** The same, whole: kept under seal (décret 2021-1362). */
  connection?: Connection;
};

type Sending = {
  actor: Actor;
  author: CommentAuthor;
  articleId: string;
  text: string;
  sender: Sender;
  replyToId: string | null;
  honeypot: string;
  formToken: Candidate['formToken'];
  now: Date;
};

/** What somebody sends, as the checks want to see it. */
export function toCandidate({ actor, author, sender, now, ...sent }: Sending): Candidate {
  const { isConfirmed: _confirmed, isSigning: _signing, ...known } = author;
  const { addressPrefix, userAgent, referrer } = sender;
  return {
    ...sent,
    author: { ...known, isStaff: isStaff(actor) },
    addressPrefix,
    userAgent,
    referrer,
    submittedAt: now,
  };
}

/** What stands for a form's token where no form could have carried one: shown neither too soon nor too long ago. */
export const seenBefore = (
  now: Date,
  { leastSeconds, mostSeconds }: ModerationFigures['token'],
): NonNullable<Candidate['formToken']> => ({
  issuedAt: new Date(now.getTime() - ((leastSeconds + mostSeconds) * 1_000) / 2),
  isUsed: false,
});
