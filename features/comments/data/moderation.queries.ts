import { z } from 'zod';
import { type CommentMark, type CommentStatus } from '#features/comments/comments.ts';
import { urls } from '#lib/urls.ts';
import { addressNetwork } from '#server/address-prefix.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

/** The queues that a moderator may open. */
export const moderationQueues = ['waiting', 'published', 'refused', 'removed'] as const;
export type ModerationQueue = (typeof moderationQueues)[number];

/** A comment as a moderator reads it. */
export type ModeratedComment = {
  id: string;
  status: CommentStatus;
  mark: CommentMark | null;
  isPick: boolean;
  text: string;
  createdAt: Date;
  editedAt: Date | null;
  headline: string;
  /** Null while readers don't see the article. */
  articlePath: string | null;
  threadId: string;
  answered: { name: string | null; text: string } | null;
  author: {
    name: string | null;
    since: Date | null;
    published: number;
    waiting: number;
    refused: number;
  };
  /** Where it came from, cut short; null when it is not known. */
  network: string | null;
  reasons: { words: string; outcome: string }[];
};

const reasonsSchema = z.array(z.object({ words: z.string(), outcome: z.string() })).catch([]);

type Row = Omit<ModeratedComment, 'articlePath' | 'answered' | 'author' | 'network' | 'reasons'> & {
  state: string;
  sectionSlug: string;
  slug: string | null;
  answeredText: string | null;
  answeredName: string | null;
  authorName: string | null;
  authorSince: Date | null;
  published: number;
  waiting: number;
  refused: number;
  addressPrefix: string | null;
  reasons: unknown;
};

const pageSize = 30;

/** One page of a queue, each comment with its article, what it answers, its author's record and why it is there. */
export async function listModerated(asked: {
  queue: ModerationQueue;
  isNewestFirst: boolean;
  page: number;
}): Promise<{ comments: ModeratedComment[]; hasNext: boolean }> {
  const { queue, isNewestFirst, page } = asked;
  const order = isNewestFirst ? Prisma.sql`created_at DESC, id DESC` : Prisma.sql`created_at, id`;
  const rows = await db().$queryRaw<Row[]>`
    SELECT c.id, c.status::text AS status, c.mark::text AS mark, c.picked_at IS NOT NULL AS "isPick", c.text,
      c.created_at AS "createdAt", c.edited_at AS "editedAt", r.headline, a.publication_state::text AS state,
      s.slug AS "sectionSlug", h.slug, coalesce(c.parent_id, c.id) AS "threadId",
      t.text AS "answeredText", tu.name AS "answeredName", u.name AS "authorName", u.created_at AS "authorSince",
      record.published, record.waiting, record.refused, o.address_prefix AS "addressPrefix",
      (SELECT v.reasons FROM comment_verdicts v WHERE v.comment_id = c.id
        ORDER BY v.created_at DESC, v.id DESC LIMIT 1) AS reasons
    FROM (SELECT * FROM comments WHERE status = ${queue}::"CommentStatus" AND NOT awaits_confirmation
      ORDER BY ${order} LIMIT ${pageSize + 1} OFFSET ${(page - 1) * pageSize}) c
    JOIN articles a ON a.id = c.article_id
    JOIN revisions r ON r.id = coalesce(a.live_revision_id, a.working_revision_id)
    JOIN sections s ON s.id = a.section_id LEFT JOIN article_slugs h ON h.article_id = a.id AND h.is_current
    LEFT JOIN users u ON u.id = c.author_id LEFT JOIN comment_origins o ON o.comment_id = c.id
    LEFT JOIN comments t ON t.id = coalesce(c.replies_to_id, c.parent_id) LEFT JOIN users tu ON tu.id = t.author_id
    CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE status = 'published')::int AS published,
        count(*) FILTER (WHERE status = 'waiting')::int AS waiting,
        count(*) FILTER (WHERE status IN ('refused', 'removed'))::int AS refused
      FROM comments WHERE author_id = c.author_id) record
    ORDER BY ${isNewestFirst ? Prisma.sql`c.created_at DESC, c.id DESC` : Prisma.sql`c.created_at, c.id`}`;
  return { comments: rows.slice(0, pageSize).map(toModerated), hasNext: rows.length > pageSize };
}

function toModerated(row: Row): ModeratedComment {
  const { state, sectionSlug, slug, answeredText, answeredName, authorName, authorSince } = row;
  const { published, waiting, refused, addressPrefix, reasons, ...comment } = row;
  return {
    id: comment.id,
    status: comment.status,
    mark: comment.mark,
    isPick: comment.isPick,
    text: comment.text,
    createdAt: comment.createdAt,
    editedAt: comment.editedAt,
    headline: comment.headline,
    threadId: comment.threadId,
    articlePath: slug && state === 'published' ? urls.article(sectionSlug, slug) : null,
    answered: answeredText === null ? null : { name: answeredName, text: answeredText },
    author: { name: authorName, since: authorSince, published, waiting, refused },
    network: networkOf(addressPrefix),
    reasons: reasonsSchema.parse(reasons ?? []),
  };
}

/** A whole address is nobody's to read here: its network alone. */
const networkOf = (prefix: string | null): string | null =>
  prefix === null ? null : addressNetwork(prefix.replace(/::\/64$/, '::'));

/** How many there are in each queue. */
export async function countQueues(): Promise<Record<ModerationQueue, number>> {
  const rows = await db().$queryRaw<{ status: ModerationQueue; count: number }[]>`
    SELECT status::text AS status, count(*)::int AS count FROM comments
    WHERE NOT awaits_confirmation AND status <> 'deleted' GROUP BY status`;
  const counts = Object.fromEntries(moderationQueues.map((queue) => [queue, 0]));
  for (const { status, count } of rows) counts[status] = count;
  return counts as Record<ModerationQueue, number>;
}
