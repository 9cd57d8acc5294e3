import type { ReportOutcome } from '#features/newsroom/requests/requests.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** A reported error in a transaction's hands. */
export type HeldReport = {
  id: string;
  articleId: string;
  outcome: ReportOutcome | null;
  correctionId: string | null;
};

/** One report, or null. Its article's lock is what keeps two people from settling it at once. */
export const getHeldReport = (sql: Sql, id: string): Promise<HeldReport | null> =>
  sql.errorReport.findUnique({
    where: { id },
    select: { id: true, articleId: true, outcome: true, correctionId: true },
  });

type Sent = {
  articleId: string;
  passage: string | null;
  message: string;
  reporterName: string | null;
  reporterEmail: string | null;
};

/** Writes down what a reader told; the same words about the same story within a day are one report. */
export async function insertReport(sql: Sql, report: Sent): Promise<{ id: string; isNew: boolean }> {
  const { articleId, passage, message } = report;
  const dayAgo = new Date(Date.now() - 86_400_000);
  const same = await sql.errorReport.findFirst({
    where: { articleId, passage, message, createdAt: { gt: dayAgo } },
    select: { id: true },
  });
  if (same) return { id: same.id, isNew: false };
  const { id } = await sql.errorReport.create({ data: report, select: { id: true } });
  return { id, isNew: true };
}

/** Settles a report, or opens it again. */
export async function settleReport(
  sql: Sql,
  {
    id,
    settled,
  }: {
    id: string;
    settled: { outcome: ReportOutcome; correctionId: string | null; at: Date; userId: string | null } | null;
  },
): Promise<void> {
  await sql.errorReport.update({
    where: { id },
    data: {
      outcome: settled?.outcome ?? null,
      correctionId: settled?.correctionId ?? null,
      handledAt: settled?.at ?? null,
      handledById: settled?.userId ?? null,
    },
    select: { id: true },
  });
}

/** The story that readers would report on, while it is public: locked against going away meanwhile. */
export async function getReportedStory(
  sql: Sql,
  articleId: string,
): Promise<{ headline: string; sectionPath: string[] } | null> {
  const rows = await sql.$queryRaw<{ headline: string; sectionId: string; parentId: string | null }[]>`
    SELECT r.headline, s.id AS "sectionId", s.parent_id AS "parentId"
    FROM articles a JOIN revisions r ON r.id = a.live_revision_id JOIN sections s ON s.id = a.section_id
    WHERE a.id = ${articleId}::uuid AND a.publication_state = 'published' AND a.deleted_at IS NULL
    FOR SHARE OF a`;
  const story = rows[0];
  if (!story) return null;
  const { headline, sectionId, parentId } = story;
  return { headline, sectionPath: parentId ? [sectionId, parentId] : [sectionId] };
}

/** Forgets who told of errors that were settled before one instant, or sent before the other. */
export async function forgetReporters(
  sql: Sql,
  { settledBefore, sentBefore }: { settledBefore: Date; sentBefore: Date },
): Promise<number> {
  const { count } = await sql.errorReport.updateMany({
    where: {
      AND: [
        { OR: [{ handledAt: { lt: settledBefore } }, { createdAt: { lt: sentBefore } }] },
        { OR: [{ reporterName: { not: null } }, { reporterEmail: { not: null } }] },
      ],
    },
    data: { reporterName: null, reporterEmail: null },
  });
  return count;
}
