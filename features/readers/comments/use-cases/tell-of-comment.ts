import { z } from 'zod';
import { commentAnchor } from '#features/readers/comments/comments.ts';
import { mentionedIn, usualFrequency } from '#features/readers/comments/comment-notices.ts';
import { getToldComment, type ToldComment } from '#features/readers/comments/data/notice.queries.ts';
import { insertDailyNotices } from '#features/readers/comments/data/notice.store.ts';
import { commentPublishedKind } from '#features/readers/comments/use-cases/announce-comment.ts';
import { unsubscribeToken } from '#features/readers/comments/use-cases/unsubscribe-token.ts';
import { urls } from '#lib/urls.ts';
import { commentNotices } from '#words/readers/comments/comment-notices.ts';
import type { OutboxHandler } from '#server/jobs/job.ts';
import { noticeEntry } from '#server/http/notice.ts';

const payloadSchema = z.object({ commentId: z.uuid() });

/**
 * Delivers `comment.published`: a mail at once to whoever is answered or named and wants it so, a place in tomorrow's for
 * who wants one a day. A comment that is gone by now is told to nobody. A second delivery finds the same keys.
 */
export const tellOfCommentHandler: OutboxHandler = {
  kind: commentPublishedKind,
  deliver: async ({ payload }) => {
    const comment = await getToldComment(payloadSchema.parse(payload).commentId);
    if (!comment) return undefined;
    const told = toldPeople(comment);
    const wanting = (frequency: string) =>
      told.filter((person) => (person.frequency ?? usualFrequency) === frequency).map(({ userId }) => userId);
    await insertDailyNotices(comment.id, wanting('daily'));
    return wanting('at_once').map((userId) => mailTo(userId, comment));
  },
};

/** Who is answered, and who is named, among those of the thread; whoever wrote it is not among them. */
function toldPeople({ answeredId, text, people }: ToldComment): ToldComment['people'] {
  const named = new Set(mentionedIn(text, people));
  return people.filter(({ userId }) => userId === answeredId || named.has(userId));
}

const mailTo = (
  userId: string,
  { id, threadId, articlePath, answeredId, authorName, headline, text }: ToldComment,
) =>
  noticeEntry({
    to: { kind: 'people', userIds: [userId] },
    words: (userId === answeredId ? commentNotices.answered : commentNotices.named)({
      person: authorName,
      headline,
      text,
    }),
    path: `${urls.articleComments(articlePath, { fil: threadId })}#${commentAnchor(id)}`,
    unsubscribePath: urls.apiNoticesOff(unsubscribeToken(userId)),
    dedupeKey: `comment-notice:${id}:${userId}`,
  });
