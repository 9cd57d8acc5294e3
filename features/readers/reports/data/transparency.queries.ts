import type { ReportGround, ReportOutcome } from '#features/readers/comments/comment-reports.ts';
import type { TransparencyFigures } from '#features/readers/reports/transparency.ts';
import { siteZone } from '#lib/site-zone.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

type Counted<Name extends string> = { name: Name; count: number };
const toRecord = <Name extends string>(rows: readonly Counted<Name>[]): Partial<Record<Name, number>> =>
  Object.fromEntries(rows.map(({ name, count }) => [name, count])) as Partial<Record<Name, number>>;

type Sums = {
  openReports: number;
  medianReport: number | null;
  afterReport: number;
  automated: number;
  silent: number;
  removed: number;
  refusedByPeople: number;
  refusedAutomated: number;
  restored: number;
  upheld: number;
  openAppeals: number;
  medianAppeal: number | null;
  raised: number;
  passedOn: number;
};

/** What happened in one year of the newspaper's calendar: each thing counts in the year in which it began. */
export async function getTransparencyFigures(year: number): Promise<TransparencyFigures> {
  const during = (column: string): Prisma.Sql =>
    Prisma.sql`${Prisma.raw(column)} >= make_timestamptz(${year}::int, 1, 1, 0, 0, 0, ${siteZone()})
      AND ${Prisma.raw(column)} < make_timestamptz(${year + 1}::int, 1, 1, 0, 0, 0, ${siteZone()})`;
  const minutes = (from: string, to: string): Prisma.Sql =>
    Prisma.sql`round((percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM ${Prisma.raw(to)} - ${Prisma.raw(from)}))
      FILTER (WHERE ${Prisma.raw(to)} IS NOT NULL) / 60)::numeric)::int`;
  const [reportsByGround, reportsByOutcome, removalsByGround, [sums]] = await Promise.all([
    db().$queryRaw<Counted<ReportGround>[]>`
      SELECT ground AS name, count(*)::int AS count FROM comment_reports WHERE ${during('created_at')} GROUP BY ground`,
    db().$queryRaw<Counted<ReportOutcome>[]>`
      SELECT outcome AS name, count(*)::int AS count FROM comment_reports
      WHERE ${during('created_at')} AND outcome IS NOT NULL GROUP BY outcome`,
    db().$queryRaw<Counted<ReportGround>[]>`
      SELECT ground AS name, count(*)::int AS count FROM comment_statements WHERE ${during('decided_at')} GROUP BY ground`,
    db().$queryRaw<Sums[]>`
      SELECT r.*, s.*, a.*, t.*, d.*, v.* FROM
        (SELECT count(*) FILTER (WHERE outcome IS NULL)::int AS "openReports",
          ${minutes('created_at', 'decided_at')} AS "medianReport"
          FROM comment_reports WHERE ${during('created_at')}) r,
        (SELECT count(*)::int AS removed, count(*) FILTER (WHERE is_reported)::int AS "afterReport",
          count(*) FILTER (WHERE is_automated)::int AS automated, count(*) FILTER (WHERE NOT is_told)::int AS silent
          FROM comment_statements WHERE ${during('decided_at')}) s,
        (SELECT count(*) FILTER (WHERE outcome = 'restored')::int AS restored,
          count(*) FILTER (WHERE outcome = 'upheld')::int AS upheld,
          count(*) FILTER (WHERE outcome IS NULL)::int AS "openAppeals",
          ${minutes('created_at', 'decided_at')} AS "medianAppeal"
          FROM comment_appeals WHERE ${during('created_at')}) a,
        (SELECT count(*)::int AS raised, count(passed_on_at)::int AS "passedOn"
          FROM comment_threats WHERE ${during('raised_at')}) t,
        (SELECT count(*)::int AS "refusedByPeople" FROM comment_decisions
          WHERE kind IN ('refuse', 'spam') AND undone_at IS NULL AND ${during('decided_at')}) d,
        (SELECT count(DISTINCT comment_id)::int AS "refusedAutomated" FROM comment_verdicts
          WHERE outcome = 'refused' AND ${during('created_at')}) v`,
  ]);
  if (!sums) throw new Error('no figures');
  return {
    reportsByGround: toRecord(reportsByGround),
    reportsByOutcome: toRecord(reportsByOutcome),
    openReports: sums.openReports,
    medianReportMinutes: sums.medianReport,
    removalsByGround: toRecord(removalsByGround),
    removals: {
      afterReport: sums.afterReport,
      ownInitiative: sums.removed - sums.afterReport,
      automated: sums.automated,
      byPeople: sums.removed - sums.automated,
      silent: sums.silent,
    },
    refusals: { automated: sums.refusedAutomated, byPeople: sums.refusedByPeople },
    appeals: { restored: sums.restored, upheld: sums.upheld, open: sums.openAppeals },
    medianAppealMinutes: sums.medianAppeal,
    threats: { raised: sums.raised, passedOn: sums.passedOn },
  };
}
