import type { FiguresPeriod } from '#features/readers/moderation/moderation-figures.ts';
import { type CalendarDay, dayBounds } from '#lib/dates.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

/** Decisions that stand, by what they decided, and how long what waited had waited. */
export type DecisionFigures = {
  total: number;
  approve: number;
  refuse: number;
  spam: number;
  remove: number;
  /** From the comment to its decision, for those that waited; null when none did. */
  medianSeconds: number | null;
};
export type PersonFigures = DecisionFigures & { userId: string | null; name: string | null };
export type DayFigures = DecisionFigures & { day: CalendarDay };
export type DayPersonFigures = DayFigures & { name: string | null };

/** A period's decisions that were not taken back, as `d`. */
const made = ({ from, until }: FiguresPeriod): Prisma.Sql => Prisma.sql`(
  SELECT d.id, d.kind, d.decided_at, d.decided_by_id,
    CASE WHEN d.status_before = 'waiting' THEN extract(epoch FROM d.decided_at - c.created_at)::float8 END AS waited
  FROM comment_decisions d JOIN comments c ON c.id = d.comment_id
  WHERE d.undone_at IS NULL AND d.decided_at >= ${from} AND d.decided_at < ${until}) d`;

const figures = Prisma.sql`count(d.id)::int AS total,
  count(*) FILTER (WHERE d.kind = 'approve')::int AS approve, count(*) FILTER (WHERE d.kind = 'refuse')::int AS refuse,
  count(*) FILTER (WHERE d.kind = 'spam')::int AS spam, count(*) FILTER (WHERE d.kind = 'remove')::int AS remove,
  percentile_cont(0.5) WITHIN GROUP (ORDER BY d.waited) AS "medianSeconds"`;

/** The days of a period with their bounds, numbered from 1: SQL knows no time zone. */
function daysOf({ days }: FiguresPeriod): Prisma.Sql {
  const bounds = days.map(dayBounds);
  const starts = bounds.map(({ start }) => start.toISOString());
  const ends = bounds.map(({ end }) => end.toISOString());
  return Prisma.sql`unnest(${starts}::timestamptz[], ${ends}::timestamptz[]) WITH ORDINALITY AS day(starts, ends, number)`;
}

const onItsDay = Prisma.sql`d.decided_at >= day.starts AND d.decided_at < day.ends`;

const withDay = <Row extends { number: bigint }>({ days }: FiguresPeriod, rows: readonly Row[]) =>
  rows.flatMap(({ number, ...row }) => {
    const day = days[Number(number) - 1];
    return day ? [{ ...row, day }] : [];
  });

/** All decisions of a period. */
export async function getDecisionFigures(period: FiguresPeriod): Promise<DecisionFigures> {
  const [row] = await db().$queryRaw<[DecisionFigures]>`SELECT ${figures} FROM ${made(period)}`;
  return row;
}

/** Moderator by moderator, who decided most first; all whose account is gone are one. */
export const listPersonFigures = (period: FiguresPeriod): Promise<PersonFigures[]> =>
  db().$queryRaw`
    SELECT d.decided_by_id AS "userId", u.name, ${figures}
    FROM ${made(period)} LEFT JOIN users u ON u.id = d.decided_by_id
    GROUP BY d.decided_by_id, u.name ORDER BY total DESC, u.name`;

/** Day by day, also the days without any. */
export async function listDayFigures(period: FiguresPeriod): Promise<DayFigures[]> {
  const rows = await db().$queryRaw<(DecisionFigures & { number: bigint })[]>`
    SELECT day.number, ${figures} FROM ${daysOf(period)} LEFT JOIN ${made(period)} ON ${onItsDay}
    GROUP BY day.number ORDER BY day.number`;
  return withDay(period, rows);
}

/** By day and moderator, for a spreadsheet: every other number but medians adds up from these. */
export async function listDayPersonFigures(period: FiguresPeriod): Promise<DayPersonFigures[]> {
  const rows = await db().$queryRaw<(DecisionFigures & { number: bigint; name: string | null })[]>`
    SELECT day.number, u.name, ${figures}
    FROM ${daysOf(period)} JOIN ${made(period)} ON ${onItsDay} LEFT JOIN users u ON u.id = d.decided_by_id
    GROUP BY day.number, d.decided_by_id, u.name ORDER BY day.number, u.name`;
  return withDay(period, rows);
}
