import type { ReportGround, ReportOutcome } from '#features/readers/comments/comment-reports.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

export type NewReport = {
  number: string;
  commentId: string;
  place: string;
  ground: ReportGround;
  explanation: string;
  reporterName: string | null;
  reporterEmail: string | null;
  senderHash: string | null;
  createdAt: Date;
};

/** Writes a report down; a second one of the same comment by the same sender, while the first is open, is that one. */
export async function insertReport(
  sql: Sql,
  report: NewReport,
): Promise<{ id: string; number: string; createdAt: Date; isNew: boolean }> {
  const { commentId, senderHash } = report;
  if (senderHash !== null) {
    const open = await sql.commentReport.findFirst({
      where: { commentId, senderHash, outcome: null },
      select: { id: true, number: true, createdAt: true },
    });
    if (open) return { ...open, isNew: false };
  }
  const { id } = await sql.commentReport.create({ data: report, select: { id: true } });
  return { id, number: report.number, createdAt: report.createdAt, isNew: true };
}

export type SettledReport = { id: string; ground: ReportGround };

/** The open reports of a comment, the oldest first. Its lock is what keeps two people from settling them at once. */
export async function listOpenReports(sql: Sql, commentId: string): Promise<SettledReport[]> {
  const rows = await sql.commentReport.findMany({
    where: { commentId, outcome: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, ground: true },
  });
  return rows as SettledReport[];
}

/** Which of these comments somebody has reported and nobody has decided on. */
export async function listReportedAmong(sql: Sql, commentIds: string[]): Promise<ReadonlySet<string>> {
  const rows = await sql.$queryRaw<{ commentId: string }[]>`
    SELECT DISTINCT comment_id AS "commentId" FROM comment_reports
    WHERE comment_id = ANY(${commentIds}::uuid[]) AND outcome IS NULL`;
  return new Set(rows.map(({ commentId }) => commentId));
}

/** Settles reports in one way. */
export async function settleReports(
  sql: Sql,
  reportIds: readonly string[],
  settled: {
    outcome: ReportOutcome;
    note: string | null;
    decisionId: string | null;
    decidedById: string | null;
    decidedAt: Date;
  },
): Promise<void> {
  await sql.commentReport.updateMany({ where: { id: { in: [...reportIds] } }, data: settled });
}

/** Opens again what a decision had settled, once it is taken back; another open one of the same sender stays alone. */
export async function reopenReports(sql: Sql, decisionId: string): Promise<void> {
  await sql.$executeRaw`
    UPDATE comment_reports r SET outcome = NULL, note = NULL, decision_id = NULL, decided_by_id = NULL, decided_at = NULL
    WHERE r.decision_id = ${decisionId}::uuid AND NOT EXISTS (SELECT 1 FROM comment_reports o
      WHERE o.comment_id = r.comment_id AND o.sender_hash = r.sender_hash AND o.outcome IS NULL)`;
}

/** Says that a comment threatens somebody's life: true when nobody had said it. */
export async function insertThreat(
  sql: Sql,
  { commentId, raisedById }: { commentId: string; raisedById: string | null },
): Promise<boolean> {
  const { count } = await sql.commentThreat.createMany({
    data: { commentId, raisedById },
    skipDuplicates: true,
  });
  return count === 1;
}

/** Keeps who passed a threat on, to whom and when; false when there is none, or it was passed on already. */
export async function writeThreatPassedOn(
  sql: Sql,
  {
    commentId,
    ...passed
  }: { commentId: string; authority: string; passedOnAt: Date; passedOnById: string | null },
): Promise<boolean> {
  const { count } = await sql.commentThreat.updateMany({
    where: { commentId, passedOnAt: null },
    data: passed,
  });
  return count === 1;
}

/** Forgets who reported: those whose report was settled before an instant, and all before another. */
export async function forgetReporters(
  sql: Sql,
  { settledBefore, sentBefore }: { settledBefore: Date; sentBefore: Date },
): Promise<number> {
  const { count } = await sql.commentReport.updateMany({
    where: {
      OR: [{ decidedAt: { lt: settledBefore } }, { createdAt: { lt: sentBefore } }],
      NOT: { reporterName: null, reporterEmail: null, senderHash: null },
    },
    data: { reporterName: null, reporterEmail: null, senderHash: null },
  });
  return count;
}

/** The fields of a form that was refused, and why. */
export type KeptReport = {
  fields: Record<string, string>;
  faults: Record<string, string>;
  problem: string | null;
};

/** Keeps a refused form under a reference; false when its comment is not there. */
export async function writeKeptReport(
  kept: KeptReport & { tokenHash: string; commentId: string; expiresAt: Date },
): Promise<boolean> {
  const { tokenHash, commentId, fields, faults, problem, expiresAt } = kept;
  const count = await db().$executeRaw`
    INSERT INTO kept_reports (id, token_hash, comment_id, fields, faults, problem, expires_at)
    SELECT gen_random_uuid(), ${tokenHash}, c.id, ${JSON.stringify(fields)}::text::jsonb,
      ${JSON.stringify(faults)}::text::jsonb, ${problem}, ${expiresAt}
    FROM comments c WHERE c.id = ${commentId}::uuid
    ON CONFLICT (token_hash) DO UPDATE SET fields = excluded.fields, faults = excluded.faults,
      problem = excluded.problem, expires_at = excluded.expires_at
      WHERE kept_reports.comment_id = excluded.comment_id`;
  return count === 1;
}

/** Forgets a kept form: it was sent. */
export async function deleteKeptReport(sql: Sql, tokenHash: string): Promise<void> {
  await sql.keptReport.deleteMany({ where: { tokenHash } });
}
