import type { ReplyPlacement, ReplyStatus } from '#features/newsroom/requests/requests.ts';
import { articleAlone } from '#lib/tags.ts';
import type { Sql, Transaction } from '#server/transaction/transaction.ts';

/** A right of reply in a transaction's hands. */
export type HeldReply = {
  id: string;
  articleId: string;
  requesterName: string;
  text: string;
  status: ReplyStatus;
  placement: ReplyPlacement;
  linkedArticleId: string | null;
  refusalReason: string | null;
};

/** One request, or null. Its article's lock is what keeps two people from deciding it at once. */
export const getHeldReply = (sql: Sql, id: string): Promise<HeldReply | null> =>
  sql.replyRequest.findUnique({
    where: { id },
    select: {
      id: true,
      articleId: true,
      requesterName: true,
      text: true,
      status: true,
      placement: true,
      linkedArticleId: true,
      refusalReason: true,
    },
  });

/** Writes down a request that came in. */
export async function insertReply(
  sql: Sql,
  reply: {
    articleId: string;
    requesterName: string;
    requesterContact: string | null;
    receivedAt: Date;
    dueAt: Date;
    text: string;
    createdById: string | null;
  },
): Promise<string> {
  const { id } = await sql.replyRequest.create({ data: reply, select: { id: true } });
  return id;
}

export type Decision =
  | { status: 'published'; placement: ReplyPlacement; linkedArticleId: string | null }
  | { status: 'refused'; refusalReason: string }
  | { status: 'received' };

/** Decides a request, or takes the decision back; the article's page is dropped when readers see the difference. */
export async function decideReply(
  open: Transaction,
  {
    reply,
    decision,
    now,
    userId,
  }: { reply: HeldReply; decision: Decision; now: Date; userId: string | null },
): Promise<void> {
  const isDecided = decision.status !== 'received';
  await open.sql.replyRequest.update({
    where: { id: reply.id },
    data: {
      refusalReason: null,
      linkedArticleId: null,
      ...decision,
      decidedAt: isDecided ? now : null,
      decidedById: isDecided ? userId : null,
    },
    select: { id: true },
  });
  if (decision.status !== 'published' && reply.status !== 'published') return;
  open.purge(
    articleAlone(reply.articleId),
    // What was taken back for good reasons must not come out again on a bad day.
    { isHard: decision.status !== 'published' },
  );
}
