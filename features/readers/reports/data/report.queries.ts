import { z } from 'zod';
import { commentAnchor, type CommentStatus } from '#features/readers/comments/comments.ts';
import type { ReportGround, ReportOutcome } from '#features/readers/comments/comment-reports.ts';
import type { KeptReport } from '#features/readers/comments/data/report.store.ts';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

/** A comment as whoever reports it sees it; `status` says whether it is still there. */
export type ReportableComment = {
  id: string;
  status: CommentStatus;
  authorId: string | null;
  authorName: string | null;
  text: string;
  editedAt: Date | null;
  headline: string;
  /** Where readers see it: its thread's page, at its anchor. */
  place: string;
};

type PlacedRow = Omit<ReportableComment, 'place'> & { threadId: string; sectionSlug: string; slug: string };

const toPlace = ({
  id,
  threadId,
  sectionSlug,
  slug,
}: Omit<PlacedRow, keyof ReportableComment> & { id: string }) =>
  `${urls.articleComments(urls.article(sectionSlug, slug), { fil: threadId })}#${commentAnchor(id)}`;

/** A comment under an article that readers see, while they do or after it was taken away; null for any other. */
export async function getReportableComment(commentId: string): Promise<ReportableComment | null> {
  const [row] = await db().$queryRaw<PlacedRow[]>`
    SELECT c.id, c.status::text AS status, c.author_id AS "authorId", u.name AS "authorName", c.text,
      c.edited_at AS "editedAt", r.headline, coalesce(c.parent_id, c.id) AS "threadId", s.slug AS "sectionSlug", h.slug
    FROM comments c JOIN articles a ON a.id = c.article_id AND a.publication_state = 'published' AND a.deleted_at IS NULL
    JOIN revisions r ON r.id = a.live_revision_id JOIN sections s ON s.id = a.section_id
    JOIN article_slugs h ON h.article_id = a.id AND h.is_current LEFT JOIN users u ON u.id = c.author_id
    WHERE c.id = ${commentId}::uuid AND c.status IN ('published', 'removed', 'deleted')`;
  if (!row) return null;
  const { threadId, sectionSlug, slug, ...comment } = row;
  return { ...comment, place: toPlace({ id: comment.id, threadId, sectionSlug, slug }) };
}

/** What the account of whoever reports says of them already. */
export const getReporter = (userId: string): Promise<{ name: string; email: string } | null> =>
  db().user.findUnique({ where: { id: userId }, select: { name: true, email: true } });

/** What a receipt says, to whoever holds its number. */
export type Receipt = {
  number: string;
  place: string;
  ground: ReportGround;
  createdAt: Date;
  outcome: ReportOutcome | null;
  decidedAt: Date | null;
};

export async function getReceipt(number: string): Promise<Receipt | null> {
  const row = await db().commentReport.findUnique({
    where: { number },
    select: { number: true, place: true, ground: true, createdAt: true, outcome: true, decidedAt: true },
  });
  return row as Receipt | null;
}

const keptSchema = z.record(z.string(), z.string()).catch({});

/** A form that was refused, to whoever holds its reference. */
export async function getKeptReport(
  tokenHash: string,
  { commentId, now }: { commentId: string; now: Date },
): Promise<KeptReport | null> {
  const row = await db().keptReport.findFirst({
    where: { tokenHash, commentId, expiresAt: { gt: now } },
    select: { fields: true, faults: true, problem: true },
  });
  return (
    row && {
      fields: keptSchema.parse(row.fields),
      faults: keptSchema.parse(row.faults),
      problem: row.problem,
    }
  );
}

/** One report as the desk reads it. */
export type DeskReport = {
  id: string;
  number: string;
  ground: ReportGround;
  explanation: string;
  reporterName: string | null;
  reporterEmail: string | null;
  createdAt: Date;
  outcome: ReportOutcome | null;
  note: string | null;
  decidedAt: Date | null;
  decidedByName: string | null;
};

/** A threat to somebody's life, and whom it was passed on to. */
export type DeskThreat = {
  raisedAt: Date;
  raisedByName: string | null;
  authority: string | null;
  passedOnAt: Date | null;
  passedOnByName: string | null;
};

/** A comment that was reported, with all that was said of it. */
export type ReportedComment = {
  id: string;
  status: CommentStatus;
  authorName: string | null;
  text: string;
  createdAt: Date;
  editedAt: Date | null;
  headline: string;
  /** Null while readers don't see the article. */
  place: string | null;
  threat: DeskThreat | null;
  reports: DeskReport[];
};

type ReportedRow = Omit<ReportedComment, 'place' | 'reports' | 'threat'> & {
  state: string;
  threadId: string;
  sectionSlug: string;
  slug: string | null;
};

const mostReported = 60;

const waits = Prisma.sql`EXISTS (SELECT 1 FROM comment_reports o WHERE o.comment_id = c.id AND o.outcome IS NULL)`;
const mustBePassedOn = Prisma.sql`EXISTS (SELECT 1 FROM comment_threats t WHERE t.comment_id = c.id AND t.passed_on_at IS NULL)`;

/** Comments with a report to decide or a threat to pass on, threats and then the oldest first; or those settled, the last first. */
export async function listReported({ isSettled }: { isSettled: boolean }): Promise<ReportedComment[]> {
  const chosen = isSettled
    ? Prisma.sql`NOT (${waits} OR ${mustBePassedOn}) AND (EXISTS (SELECT 1 FROM comment_reports o WHERE o.comment_id = c.id)
        OR EXISTS (SELECT 1 FROM comment_threats t WHERE t.comment_id = c.id))`
    : Prisma.sql`${waits} OR ${mustBePassedOn}`;
  const order = isSettled
    ? Prisma.sql`(SELECT max(o.decided_at) FROM comment_reports o WHERE o.comment_id = c.id) DESC NULLS LAST, c.id DESC`
    : Prisma.sql`${mustBePassedOn} DESC,
        (SELECT min(o.created_at) FROM comment_reports o WHERE o.comment_id = c.id AND o.outcome IS NULL), c.id`;
  const rows = await db().$queryRaw<ReportedRow[]>`
    SELECT c.id, c.status::text AS status, u.name AS "authorName", c.text, c.created_at AS "createdAt",
      c.edited_at AS "editedAt", r.headline, a.publication_state::text AS state, coalesce(c.parent_id, c.id) AS "threadId",
      s.slug AS "sectionSlug", h.slug
    FROM comments c JOIN articles a ON a.id = c.article_id
    JOIN revisions r ON r.id = coalesce(a.live_revision_id, a.working_revision_id)
    JOIN sections s ON s.id = a.section_id LEFT JOIN article_slugs h ON h.article_id = a.id AND h.is_current
    LEFT JOIN users u ON u.id = c.author_id
    WHERE ${chosen} ORDER BY ${order} LIMIT ${mostReported}`;
  const ids = rows.map(({ id }) => id);
  const [reports, threats] = await Promise.all([listReportsOf(ids), listThreatsOf(ids)]);
  return rows.map(({ state, threadId, sectionSlug, slug, ...comment }) => ({
    ...comment,
    place: slug && state === 'published' ? toPlace({ id: comment.id, threadId, sectionSlug, slug }) : null,
    threat: threats.get(comment.id) ?? null,
    reports: reports.get(comment.id) ?? [],
  }));
}

async function listReportsOf(commentIds: readonly string[]): Promise<Map<string, DeskReport[]>> {
  const rows = await db().commentReport.findMany({
    where: { commentId: { in: [...commentIds] } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      commentId: true,
      number: true,
      ground: true,
      explanation: true,
      reporterName: true,
      reporterEmail: true,
      createdAt: true,
      outcome: true,
      note: true,
      decidedAt: true,
      decidedBy: { select: { name: true } },
    },
  });
  const reports = rows.map(({ decidedBy, ...report }) => ({
    ...report,
    decidedByName: decidedBy?.name ?? null,
  }));
  return Map.groupBy(reports as (DeskReport & { commentId: string })[], ({ commentId }) => commentId);
}

async function listThreatsOf(commentIds: readonly string[]): Promise<Map<string, DeskThreat>> {
  const rows = await db().commentThreat.findMany({
    where: { commentId: { in: [...commentIds] } },
    include: { raisedBy: { select: { name: true } }, passedOnBy: { select: { name: true } } },
  });
  return new Map(
    rows.map(({ commentId, raisedAt, raisedBy, authority, passedOnAt, passedOnBy }) => [
      commentId,
      {
        raisedAt,
        raisedByName: raisedBy?.name ?? null,
        authority,
        passedOnAt,
        passedOnByName: passedOnBy?.name ?? null,
      },
    ]),
  );
}

/** How much waits: comments that were reported, threats to pass on, appeals to read. */
export async function countReported(): Promise<{ reported: number; threats: number; appeals: number }> {
  const [row] = await db().$queryRaw<{ reported: number; threats: number; appeals: number }[]>`
    SELECT (SELECT count(DISTINCT comment_id)::int FROM comment_reports
        WHERE outcome IS NULL AND comment_id IS NOT NULL) AS reported,
      (SELECT count(*)::int FROM comment_threats WHERE passed_on_at IS NULL) AS threats,
      (SELECT count(*)::int FROM comment_appeals a JOIN comment_statements s ON s.id = a.statement_id
        JOIN comments c ON c.id = s.comment_id AND c.status = 'removed' WHERE a.outcome IS NULL) AS appeals`;
  return row ?? { reported: 0, threats: 0, appeals: 0 };
}

/** What is told to whoever reported; null when there is nobody to tell, or nothing is decided (any more). */
export async function getToldReport(reportId: string): Promise<{
  number: string;
  email: string;
  name: string | null;
  ground: ReportGround;
  outcome: ReportOutcome;
  note: string | null;
  createdAt: Date;
  place: string;
} | null> {
  const row = await db().commentReport.findUnique({
    where: { id: reportId },
    select: {
      number: true,
      reporterEmail: true,
      reporterName: true,
      ground: true,
      outcome: true,
      note: true,
      createdAt: true,
      place: true,
    },
  });
  if (!row?.outcome || row.reporterEmail === null) return null;
  const { reporterEmail, reporterName, ...told } = row;
  return {
    ...told,
    email: reporterEmail,
    name: reporterName,
    ground: row.ground as ReportGround,
    outcome: row.outcome as ReportOutcome,
  };
}
