import {
  type CommentMark,
  type CommentStatus,
  forgottenAddress,
} from '#features/readers/comments/comments.ts';
import {
  opennessOf,
  type Openness,
  postingSettingsSchema,
  type PostingSettings,
} from '#features/readers/comments/posting-settings.ts';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';
import { readSetting } from '#server/settings/setting-rows.ts';

/** The row of the settings table that says how conversations are led. */
export const postingSettingsKey = 'comments.posting';

/** What the newspaper says of its conversations. */
export async function getPostingSettings(): Promise<PostingSettings> {
  return postingSettingsSchema.parse((await readSetting(postingSettingsKey)) ?? {});
}

/** A public article that people comment. */
export type CommentedArticle = {
  id: string;
  path: string;
  headline: string;
  openness: Openness;
  /** Seconds until the conversation closes by itself; null when it is closed or never closes. */
  secondsLeft: number | null;
};

type ArticleRow = {
  id: string;
  headline: string;
  sectionSlug: string;
  slug: string;
  mode: 'open' | 'closed';
  until: Date | null;
  firstPublishedAt: Date;
  settings: unknown;
  now: Date;
};

/** An article that readers see, and whether they may write under it at this moment; null for any other. */
export async function getCommentedArticle(articleId: string): Promise<CommentedArticle | null> {
  const [row] = await db().$queryRaw<ArticleRow[]>`
    SELECT a.id, r.headline, s.slug AS "sectionSlug", h.slug, r.comments_mode::text AS mode,
      r.comments_until AS until, a.first_published_at AS "firstPublishedAt", now() AS now,
      (SELECT value FROM settings WHERE key = ${postingSettingsKey}) AS settings
    FROM articles a JOIN revisions r ON r.id = a.live_revision_id JOIN sections s ON s.id = a.section_id
    JOIN article_slugs h ON h.article_id = a.id AND h.is_current
    WHERE a.id = ${articleId}::uuid AND a.publication_state = 'published' AND a.deleted_at IS NULL`;
  if (!row) return null;
  const openness = opennessOf(row, postingSettingsSchema.parse(row.settings ?? {}), row.now);
  const closesAt = openness.isOpen ? openness.closesAt : null;
  return {
    id: row.id,
    path: urls.article(row.sectionSlug, row.slug),
    headline: row.headline,
    openness,
    secondsLeft: closesAt && Math.max(1, Math.ceil((closesAt.getTime() - row.now.getTime()) / 1_000)),
  };
}

/** Who would write, as the checks want to know them. */
export type CommentAuthor = {
  id: string;
  name: string;
  email: string;
  createdAt: Date;
  isConfirmed: boolean;
  /** Signs the article. */
  isSigning: boolean;
  approvedCount: number;
  recentDecided: number;
  recentRefused: number;
};

/** Somebody with an account, and their record; `days` is how far back decisions are counted. */
export async function getCommentAuthor(
  userId: string,
  { articleId, days }: { articleId: string; days: number },
): Promise<CommentAuthor | null> {
  const [row] = await db().$queryRaw<CommentAuthor[]>`
    SELECT u.id, u.name, u.email, u.created_at AS "createdAt", u.email_verified IS NOT NULL AS "isConfirmed",
      EXISTS (SELECT 1 FROM article_authors b JOIN authors w ON w.id = b.author_id
        WHERE b.article_id = ${articleId}::uuid AND w.user_id = u.id) AS "isSigning",
      (SELECT count(DISTINCT d.comment_id)::int FROM comments c JOIN comment_decisions d ON d.comment_id = c.id
        WHERE c.author_id = u.id AND c.status = 'published' AND d.kind = 'approve' AND d.undone_at IS NULL)
        AS "approvedCount",
      recent.decided AS "recentDecided", recent.refused AS "recentRefused"
    FROM users u CROSS JOIN LATERAL (
      SELECT count(*)::int AS decided, count(*) FILTER (WHERE d.kind <> 'approve')::int AS refused
      FROM comments c JOIN comment_decisions d ON d.comment_id = c.id
      WHERE c.author_id = u.id AND d.undone_at IS NULL AND d.decided_at > now() - make_interval(days => ${days}::int)
    ) recent
    WHERE u.id = ${userId}::uuid AND u.status = 'active'`;
  return row ?? null;
}

/** A comment that waits, as the checks want to see it again. */
export type HeldForJudging = {
  articleId: string;
  authorId: string;
  text: string;
  replyToId: string | null;
  isOfNewsroom: boolean;
  submittedAt: Date;
  addressPrefix: string;
  userAgent: string | null;
  referrer: string | null;
};

/** A comment that waits, with where it came from; null when it no longer does, or its author is gone. */
export async function getHeldForJudging(commentId: string): Promise<HeldForJudging | null> {
  const row = await db().comment.findFirst({
    where: { id: commentId, status: 'waiting' },
    include: { origin: true },
  });
  if (!row?.authorId) return null;
  const { articleId, authorId, text, repliesToId, parentId, mark, createdAt, origin } = row;
  return {
    ...{ articleId, authorId, text, submittedAt: createdAt },
    replyToId: repliesToId ?? parentId,
    isOfNewsroom: mark !== null,
    addressPrefix: origin?.addressPrefix ?? forgottenAddress,
    userAgent: origin?.userAgent ?? null,
    referrer: origin?.referrer ?? null,
  };
}

/** What somebody is about to answer, as readers see it. */
export type AnsweredComment = { id: string; articleId: string; authorName: string | null; text: string };

/** A comment that readers see; null for any other. */
export async function getAnsweredComment(commentId: string): Promise<AnsweredComment | null> {
  const row = await db().comment.findFirst({
    where: { id: commentId, status: 'published' },
    select: { id: true, articleId: true, text: true, author: { select: { name: true } } },
  });
  return (
    row && { id: row.id, articleId: row.articleId, text: row.text, authorName: row.author?.name ?? null }
  );
}

/** A text that waits for whoever holds its reference. */
export type KeptText = {
  articleId: string;
  repliesToId: string | null;
  text: string;
  problem: string | null;
};

export async function getKeptText(tokenHash: string, now: Date): Promise<KeptText | null> {
  return db().keptComment.findFirst({
    where: { tokenHash, expiresAt: { gt: now } },
    select: { articleId: true, repliesToId: true, text: true, problem: true },
  });
}

/** Where one comment stands, whatever its status. */
export type PlacedComment = {
  id: string;
  articleId: string;
  articlePath: string;
  threadId: string;
  status: CommentStatus;
  authorId: string | null;
  createdAt: Date;
};

/** A comment with the way to it; null when there is none, or readers no longer see its article. */
export async function getPlacedComment(commentId: string): Promise<PlacedComment | null> {
  const [row] = await db().$queryRaw<
    (Omit<PlacedComment, 'articlePath'> & { sectionSlug: string; slug: string })[]
  >`
    SELECT c.id, c.article_id AS "articleId", coalesce(c.parent_id, c.id) AS "threadId", c.status::text AS status,
      c.author_id AS "authorId", c.created_at AS "createdAt", s.slug AS "sectionSlug", h.slug
    FROM comments c JOIN articles a ON a.id = c.article_id AND a.publication_state = 'published' AND a.deleted_at IS NULL
    JOIN sections s ON s.id = a.section_id JOIN article_slugs h ON h.article_id = a.id AND h.is_current
    WHERE c.id = ${commentId}::uuid`;
  if (!row) return null;
  const { sectionSlug, slug, ...placed } = row;
  return { ...placed, articlePath: urls.article(sectionSlug, slug) };
}

/** One of a person's own comments, as they see it themselves. */
export type OwnComment = {
  id: string;
  articleId: string;
  articlePath: string | null;
  headline: string;
  threadId: string;
  status: CommentStatus;
  mark: CommentMark | null;
  text: string;
  createdAt: Date;
  editedAt: Date | null;
  usefulCount: number;
  awaitsConfirmation: boolean;
  /** What the checks told them last. */
  sentence: string | null;
};

const ownPageSize = 30;

/** Somebody's own comments, the newest first; those they deleted are gone for them too. */
export async function listOwnComments(
  userId: string,
  { page = 1, commentId = null }: { page?: number; commentId?: string | null } = {},
): Promise<{ comments: OwnComment[]; hasNext: boolean }> {
  const rows = await db().$queryRaw<
    (Omit<OwnComment, 'articlePath'> & { state: string; sectionSlug: string; slug: string | null })[]
  >`
    SELECT c.id, c.article_id AS "articleId", r.headline, coalesce(c.parent_id, c.id) AS "threadId",
      c.status::text AS status, c.mark::text AS mark, c.text, c.created_at AS "createdAt", c.edited_at AS "editedAt",
      c.useful_count AS "usefulCount", c.awaits_confirmation AS "awaitsConfirmation",
      a.publication_state::text AS state, s.slug AS "sectionSlug", h.slug,
      (SELECT v.sentence FROM comment_verdicts v WHERE v.comment_id = c.id
        ORDER BY v.created_at DESC, v.id DESC LIMIT 1) AS sentence
    FROM comments c JOIN articles a ON a.id = c.article_id
    JOIN revisions r ON r.id = coalesce(a.live_revision_id, a.working_revision_id)
    JOIN sections s ON s.id = a.section_id LEFT JOIN article_slugs h ON h.article_id = a.id AND h.is_current
    WHERE c.author_id = ${userId}::uuid AND c.status <> 'deleted'
      AND (${commentId}::uuid IS NULL OR c.id = ${commentId}::uuid)
    ORDER BY c.created_at DESC, c.id DESC LIMIT ${ownPageSize + 1} OFFSET ${(page - 1) * ownPageSize}`;
  const comments = rows.slice(0, ownPageSize).map(({ state, sectionSlug, slug, ...own }) => ({
    ...own,
    articlePath: slug && state === 'published' ? urls.article(sectionSlug, slug) : null,
  }));
  return { comments, hasNext: rows.length > ownPageSize };
}
