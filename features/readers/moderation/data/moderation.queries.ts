import { z } from 'zod';
import type {
  CommentDecision,
  CommentMark,
  CommentStatus,
  ModerationQueue,
} from '#features/readers/comments/comments.ts';
import { type AuthorRecord, listRecords } from '#features/readers/moderation/data/author-record.queries.ts';
import { listNeighbours, type Neighbour } from '#features/readers/moderation/data/thread-around.queries.ts';
import { urls } from '#lib/urls.ts';
import { addressNetwork } from '#server/http/address-prefix.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

/** A comment as a moderator reads it. */
export type ModeratedComment = {
  id: string;
  status: CommentStatus;
  isSpam: boolean;
  mark: CommentMark | null;
  isPick: boolean;
  text: string;
  createdAt: Date;
  editedAt: Date | null;
  headline: string;
  /** Null while readers don't see the article. */
  articlePath: string | null;
  threadId: string;
  /** Whose comment it answers. */
  answersId: string | null;
  /** What stands around it in its thread. */
  around: Neighbour[];
  /** Null once the account was erased. */
  author: AuthorRecord | null;
  /** Where it came from, cut short; null when it is not known. */
  network: string | null;
  reasons: { words: string; outcome: string }[];
  /** What was decided last of it and stands. */
  decided: { kind: CommentDecision; by: string | null; at: string } | null;
};

const reasonsSchema = z.array(z.object({ words: z.string(), outcome: z.string() })).catch([]);

type Row = Omit<ModeratedComment, 'articlePath' | 'around' | 'author' | 'network' | 'reasons'> & {
  state: string;
  sectionSlug: string;
  slug: string | null;
  authorId: string | null;
  addressPrefix: string | null;
  reasons: unknown;
};

const pageSize = 30;

/** What stands in each queue; what awaits its author's confirmation stands in none. */
export const inQueue: Record<ModerationQueue, Prisma.Sql> = {
  waiting: Prisma.sql`c.status = 'waiting'`,
  spam: Prisma.sql`c.is_spam`,
  published: Prisma.sql`c.status = 'published'`,
  refused: Prisma.sql`c.status = 'refused' AND NOT c.is_spam`,
  removed: Prisma.sql`c.status = 'removed' AND NOT c.is_spam`,
};

export type ModeratedPage = { comments: ModeratedComment[]; hasNext: boolean };

/** One page of a queue, each comment with its article, its thread, its author's record and why it is there. */
export const listModerated = ({
  queue,
  isNewestFirst,
  page,
}: {
  queue: ModerationQueue;
  isNewestFirst: boolean;
  page: number;
}): Promise<ModeratedPage> =>
  list(Prisma.sql`c.status <> 'deleted' AND ${inQueue[queue]}`, { isNewestFirst, page });

/** Everything that somebody wrote and did not delete, the last first. */
export const listModeratedOf = (userId: string, page: number): Promise<ModeratedPage> =>
  list(Prisma.sql`c.author_id = ${userId}::uuid AND c.status <> 'deleted'`, { isNewestFirst: true, page });

async function list(
  which: Prisma.Sql,
  { isNewestFirst, page }: { isNewestFirst: boolean; page: number },
): Promise<ModeratedPage> {
  const order = isNewestFirst ? Prisma.sql`c.created_at DESC, c.id DESC` : Prisma.sql`c.created_at, c.id`;
  const rows = await db().$queryRaw<Row[]>`
    SELECT c.id, c.status::text AS status, c.is_spam AS "isSpam", c.mark::text AS mark,
      c.picked_at IS NOT NULL AS "isPick", c.text, c.created_at AS "createdAt", c.edited_at AS "editedAt",
      r.headline, a.publication_state::text AS state, s.slug AS "sectionSlug", h.slug,
      coalesce(c.parent_id, c.id) AS "threadId", coalesce(c.replies_to_id, c.parent_id) AS "answersId",
      c.author_id AS "authorId", o.address_prefix AS "addressPrefix",
      (SELECT v.reasons FROM comment_verdicts v WHERE v.comment_id = c.id
        ORDER BY v.created_at DESC, v.id DESC LIMIT 1) AS reasons,
      (SELECT jsonb_build_object('kind', d.kind, 'by', b.name, 'at', d.decided_at)
        FROM comment_decisions d LEFT JOIN users b ON b.id = d.decided_by_id
        WHERE d.comment_id = c.id AND d.undone_at IS NULL
        ORDER BY d.decided_at DESC, d.id DESC LIMIT 1) AS decided
    FROM (SELECT c.* FROM comments c WHERE NOT c.awaits_confirmation AND ${which}
      ORDER BY ${order} LIMIT ${pageSize + 1} OFFSET ${(page - 1) * pageSize}) c
    JOIN articles a ON a.id = c.article_id
    JOIN revisions r ON r.id = coalesce(a.live_revision_id, a.working_revision_id)
    JOIN sections s ON s.id = a.section_id LEFT JOIN article_slugs h ON h.article_id = a.id AND h.is_current
    LEFT JOIN comment_origins o ON o.comment_id = c.id
    ORDER BY ${order}`;
  const shown = rows.slice(0, pageSize);
  const authorIds = new Set(shown.flatMap(({ authorId }) => authorId ?? []));
  const [around, records] = await Promise.all([
    listNeighbours(shown.map(({ id }) => id)),
    listRecords([...authorIds], new Date()),
  ]);
  const comments = shown.map((row) =>
    toModerated(row, {
      around: around.get(row.id) ?? [],
      author: (row.authorId && records.get(row.authorId)) || null,
    }),
  );
  return { comments, hasNext: rows.length > pageSize };
}

function toModerated(row: Row, context: Pick<ModeratedComment, 'around' | 'author'>): ModeratedComment {
  const { state, sectionSlug, slug, authorId: _author, addressPrefix, reasons, ...comment } = row;
  return {
    ...comment,
    ...context,
    articlePath: slug && state === 'published' ? urls.article(sectionSlug, slug) : null,
    network: networkOf(addressPrefix),
    reasons: reasonsSchema.parse(reasons ?? []),
  };
}

/** A whole address is nobody's to read here: its network alone. */
const networkOf = (prefix: string | null): string | null =>
  prefix === null ? null : addressNetwork(prefix.replace(/::\/64$/, '::'));

/** How many there are in each queue. */
export async function countQueues(): Promise<Record<ModerationQueue, number>> {
  const [counts] = await db().$queryRaw<[Record<ModerationQueue, number>]>`
    SELECT count(*) FILTER (WHERE ${inQueue.waiting})::int AS waiting,
      count(*) FILTER (WHERE ${inQueue.spam})::int AS spam,
      count(*) FILTER (WHERE ${inQueue.published})::int AS published,
      count(*) FILTER (WHERE ${inQueue.refused})::int AS refused,
      count(*) FILTER (WHERE ${inQueue.removed})::int AS removed
    FROM comments c WHERE NOT c.awaits_confirmation`;
  return counts;
}
