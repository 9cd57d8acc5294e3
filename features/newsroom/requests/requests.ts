import { type Tag, tags } from '#lib/tags.ts';

/** Droit de réponse: received, then published or refused. */
export const replyStatuses = ['received', 'published', 'refused'] as const;
export type ReplyStatus = (typeof replyStatuses)[number];

export const replyPlacements = ['under_article', 'linked'] as const;
export type ReplyPlacement = (typeof replyPlacements)[number];

/** What became of an error that a reader told of. */
export const reportOutcomes = ['corrected', 'dismissed'] as const;
export type ReportOutcome = (typeof reportOutcomes)[number];

const hourMs = 3_600_000;

/** An online publisher answers within three days of receiving the request (LCEN, article 1-1). */
const replyDueHours = 72;

/** The instant by which a right of reply is to be published or refused. */
export const replyDueAt = (receivedAt: Date): Date => new Date(receivedAt.getTime() + replyDueHours * hourMs);

/** How much time is left, in whole units that people count in. Under a day, or late, it is urgent. */
export type TimeLeft = { isLate: boolean; isUrgent: boolean; unit: 'day' | 'hour' | 'minute'; count: number };

export function timeLeft(dueAt: Date, now: Date): TimeLeft {
  const left = dueAt.getTime() - now.getTime();
  const isLate = left < 0;
  const distance = Math.abs(left);
  const isUrgent = isLate || distance < 24 * hourMs;
  if (distance >= 48 * hourMs)
    return { isLate, isUrgent, unit: 'day', count: Math.floor(distance / (24 * hourMs)) };
  if (distance >= hourMs) return { isLate, isUrgent, unit: 'hour', count: Math.floor(distance / hourMs) };
  return { isLate, isUrgent, unit: 'minute', count: Math.floor(distance / 60_000) };
}

/** A published reply as readers see it under its article. */
export type PublishedReply = {
  id: string;
  requesterName: string;
  publishedAt: Date;
} & (
  | { placement: 'under_article'; text: string }
  /** Without a link while that article is not public. */
  | {
      placement: 'linked';
      link: { id: string; headline: string; path: string } | null;
      linkedArticleId: string | null;
    }
);

/** How long the name and address of whoever told of an error are kept once it is settled, and at the longest, in days. */
export const reporterKeptDays = { settled: 90, longest: 365 } as const;

/** Articles that carry somebody's reply: their headlines and addresses stand under the story that they answer. */
export const linkedReplies = (replies: readonly PublishedReply[]): string[] =>
  replies.flatMap((reply) =>
    reply.placement === 'linked' && reply.linkedArticleId ? [reply.linkedArticleId] : [],
  );

export const replyTags = (replies: readonly PublishedReply[]): Tag[] =>
  linkedReplies(replies).map(tags.article);
