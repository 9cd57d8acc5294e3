import { type CalendarDay, calendarWeeks, dayBounds, iso, monthBounds, siteDay } from '#lib/dates.ts';
import { db } from '#server/db/client.ts';

export type ArchiveMonth = { year: number; month: number };

/**
 * The months of the newspaper's calendar in which something public was first published, newest first. Their bounds are
 * ours, not the database's: the index is asked once for each month between the oldest story and the newest, whatever
 * the time zone, so that the cost grows with the months and not with the archive.
 */
export async function listArchiveMonths(): Promise<ArchiveMonth[]> {
  const [ends] = await db().$queryRaw<{ oldest: Date | null; newest: Date | null }[]>`
    SELECT min(first_published_at) AS oldest, max(first_published_at) AS newest
    FROM articles WHERE publication_state = 'published'`;
  if (!ends?.oldest || !ends.newest) return [];
  const months = monthsBetween(siteDay(ends.newest), siteDay(ends.oldest));
  return withStories(months.map((month) => ({ ...month, ...monthBounds(month.year, month.month) })));
}

/** The days of a month of the newspaper's calendar in which something public was first published, in order. */
export const listArchiveDays = ({ year, month }: ArchiveMonth): Promise<CalendarDay[]> =>
  daysWithStories(daysOfMonth(year, month));

/** The same of a whole year: at most 366 looks into the index, however much came out in it. */
export const listArchiveYear = (year: number): Promise<CalendarDay[]> =>
  daysWithStories(Array.from({ length: 12 }, (_, at) => daysOfMonth(year, at + 1)).flat());

const daysOfMonth = (year: number, month: number): CalendarDay[] =>
  calendarWeeks(year, month)
    .flat()
    .filter((day) => day !== null)
    .map((day) => ({ year, month, day }));

const daysWithStories = (days: readonly CalendarDay[]): Promise<CalendarDay[]> =>
  withStories(days.map((day) => ({ ...day, ...dayBounds(day) })));

function monthsBetween(newest: ArchiveMonth, oldest: ArchiveMonth): ArchiveMonth[] {
  const last = newest.year * 12 + newest.month - 1;
  const count = last - (oldest.year * 12 + oldest.month - 1) + 1;
  return Array.from({ length: count }, (_, at) => ({
    year: Math.floor((last - at) / 12),
    month: ((last - at) % 12) + 1,
  }));
}

/** Those of these spans in which something public was first published, in the order given. */
async function withStories<Span extends { start: Date; end: Date }>(
  spans: readonly Span[],
): Promise<Omit<Span, 'start' | 'end'>[]> {
  const found = await db().$queryRaw<{ place: number }[]>`
    SELECT place::int FROM unnest(${spans.map(({ start }) => iso(start))}::text[]::timestamptz[],
        ${spans.map(({ end }) => iso(end))}::text[]::timestamptz[])
      WITH ORDINALITY AS span(start, until, place)
    WHERE EXISTS (SELECT 1 FROM articles WHERE publication_state = 'published' AND deleted_at IS NULL
      AND first_published_at >= span.start AND first_published_at < span.until)
    ORDER BY place`;
  return found.flatMap(({ place }) => {
    const span = spans[place - 1];
    if (!span) return [];
    const { start: _start, end: _end, ...name } = span;
    return [name];
  });
}
