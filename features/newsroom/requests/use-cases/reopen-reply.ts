import { decideReply } from '#features/newsroom/requests/data/reply.store.ts';
import type { reopenReplySchema } from '#features/newsroom/requests/requests.schema.ts';
import { openReply } from '#features/newsroom/requests/use-cases/open-reply.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { requestProblems as problems } from '#words/newsroom/requests/requests.ts';
import { attempt } from '#server/transaction/attempt.ts';
import type { z } from 'zod';

/** Takes a published reply down, or goes back on a refusal: the request waits for a decision again. */
export const reopenReply: UseCase<z.output<typeof reopenReplySchema>, { replyId: string }> = ({
  actor,
  input,
}) =>
  attempt(actor, async (open) => {
    const { replyId } = input;
    const opened = await openReply(open.sql, { actor, replyId });
    if (!opened.ok) return opened;
    const { reply } = opened.value;
    if (reply.status === 'received') return refused('conflict', { detail: problems.replyUndecided });
    await decideReply(open, { reply, decision: { status: 'received' }, now: new Date(), userId: null });
    const { status, placement, linkedArticleId, refusalReason } = reply;
    await open.journal({
      action: 'reply.reopen',
      subjectType: 'article',
      subjectId: reply.articleId,
      before: { replyId, status, placement, linkedArticleId, refusalReason },
      after: { replyId, status: 'received' },
    });
    return done({ replyId });
  });
