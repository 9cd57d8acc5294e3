import {
  type CommentRow,
  type Thread,
  type ThreadOrder,
  toThreads,
} from '#features/readers/comments/comments.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

/** A place in an order of threads: what stands there, or what follows it. */
type ThreadPosition = { usefulCount: number; createdAt: Date; id: string };

type ThreadsAsked = {
  articleId: string;
  order: ThreadOrder;
  size: number;
  /** How many replies come with each thread. */
  replies: number;
  /** Threads that are passed over, or the last one that was read. */
  from: { skip: number } | { after: ThreadPosition };
};

/** What readers see of a row `c` with its author `u`; what stands for a kept place has no words. */
const columns = Prisma.sql`c.id, c.parent_id AS "parentId", c.status::text AS status, c.mark::text AS mark,
  CASE WHEN c.status = 'published' THEN c.text ELSE '' END AS text,
  CASE WHEN c.status = 'published' THEN u.name END AS "authorName",
  c.picked_at IS NOT NULL AS "isPick", c.useful_count AS "usefulCount", c.reply_count AS "replyCount",
  c.created_at AS "createdAt", c.edited_at AS "editedAt"`;

/** Must stay the condition of the partial indexes: they are what a page of threads is read from. */
const isThread = Prisma.sql`c.parent_id IS NULL AND (c.status = 'published' OR c.reply_count > 0)`;

const orders: Record<ThreadOrder, Prisma.Sql> = {
  newest: Prisma.sql`c.created_at DESC, c.id DESC`,
  oldest: Prisma.sql`c.created_at, c.id`,
  useful: Prisma.sql`c.useful_count DESC, c.created_at DESC, c.id DESC`,
};

const follows = (order: ThreadOrder, { usefulCount, createdAt, id }: ThreadPosition): Prisma.Sql => {
  const after = {
    newest: Prisma.sql`(c.created_at, c.id) < (${createdAt}::timestamptz, ${id}::uuid)`,
    oldest: Prisma.sql`(c.created_at, c.id) > (${createdAt}::timestamptz, ${id}::uuid)`,
    useful: Prisma.sql`(c.useful_count, c.created_at, c.id) < (${usefulCount}, ${createdAt}::timestamptz, ${id}::uuid)`,
  } as const satisfies Record<ThreadOrder, Prisma.Sql>;
  return Prisma.sql`AND ${after[order]}`;
};

/** Threads of one article in an order, each with its first replies; the last one's place, and whether others follow it. */
export async function listThreads(
  asked: ThreadsAsked,
): Promise<{ threads: Thread[]; last: ThreadPosition | null; hasNext: boolean }> {
  const { articleId, order, size, replies, from } = asked;
  const openings = await db().$queryRaw<CommentRow[]>`
    SELECT ${columns}, NULL AS "answersName" FROM (
      SELECT * FROM comments c WHERE c.article_id = ${articleId}::uuid AND ${isThread}
        ${'after' in from ? follows(order, from.after) : Prisma.empty}
      ORDER BY ${orders[order]} LIMIT ${size + 1} OFFSET ${'skip' in from ? from.skip : 0}) c
    LEFT JOIN users u ON u.id = c.author_id
    ORDER BY ${orders[order]}`;
  const shown = openings.slice(0, size);
  const ids = shown.filter(({ replyCount }) => replyCount > 0).map(({ id }) => id);
  const answers = await listReplies(ids, { size: replies, skip: 0 });
  const last = shown.at(-1);
  return {
    threads: toThreads(shown, answers),
    last: last ? { usefulCount: last.usefulCount, createdAt: last.createdAt, id: last.id } : null,
    hasNext: openings.length > size,
  };
}

/** One thread with a page of its replies; null when readers see nothing under this id in this article. */
export async function getThread({
  articleId,
  threadId,
  size,
  skip,
}: {
  articleId: string;
  threadId: string;
  size: number;
  skip: number;
}): Promise<{ thread: Thread; hasNext: boolean } | null> {
  const openings = await db().$queryRaw<CommentRow[]>`
    SELECT ${columns}, NULL AS "answersName" FROM comments c LEFT JOIN users u ON u.id = c.author_id
    WHERE c.id = ${threadId}::uuid AND c.article_id = ${articleId}::uuid AND ${isThread}`;
  const answers = openings.length > 0 ? await listReplies([threadId], { size: size + 1, skip }) : [];
  const [thread] = toThreads(openings, answers.slice(0, size));
  return thread ? { thread, hasNext: answers.length > size } : null;
}

async function listReplies(
  openingIds: readonly string[],
  { size, skip }: { size: number; skip: number },
): Promise<CommentRow[]> {
  if (openingIds.length === 0) return [];
  return db().$queryRaw<CommentRow[]>`
    SELECT ${columns}, CASE WHEN a.status = 'published' THEN answered.name END AS "answersName"
    FROM unnest(${[...openingIds]}::uuid[]) AS given(id) CROSS JOIN LATERAL (
      SELECT * FROM comments WHERE parent_id = given.id AND parent_id IS NOT NULL AND status = 'published'
      ORDER BY created_at, id LIMIT ${size} OFFSET ${skip}) c
    LEFT JOIN users u ON u.id = c.author_id
    LEFT JOIN comments a ON a.id = c.replies_to_id LEFT JOIN users answered ON answered.id = a.author_id
    ORDER BY c.created_at, c.id`;
}
