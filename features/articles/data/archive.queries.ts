import { type CalendarDay, monthBounds } from '#lib/dates.ts';
import { db } from '#server/db/client.ts';

export type ArchiveMonth = { year: number; month: number };

/** When the newest public article was first published; null in an empty newspaper. */
export async function getNewestPublication(): Promise<Date | null> {
  const [newest] = await db().$queryRaw<{ at: Date }[]>`
    SELECT first_published_at AS at FROM articles WHERE publication_state = 'published' AND deleted_at IS NULL
    ORDER BY first_published_at DESC LIMIT 1`;
  return newest?.at ?? null;
}

/**
 * The months of Paris in which something public was first published, newest first. The index is hopped through from
 * month to month, so that the cost grows with the months and not with the archive.
 */
export async function listArchiveMonths(): Promise<ArchiveMonth[]> {
  return db().$queryRaw<ArchiveMonth[]>`
    WITH RECURSIVE months AS (
      SELECT (SELECT date_trunc('month', first_published_at, 'Europe/Paris') FROM articles
        WHERE publication_state = 'published' ORDER BY first_published_at DESC LIMIT 1) AS start
      UNION ALL
      SELECT (SELECT date_trunc('month', first_published_at, 'Europe/Paris') FROM articles
        WHERE publication_state = 'published' AND first_published_at < months.start
        ORDER BY first_published_at DESC LIMIT 1) FROM months WHERE months.start IS NOT NULL)
    SELECT extract(year FROM start AT TIME ZONE 'Europe/Paris')::int AS year,
      extract(month FROM start AT TIME ZONE 'Europe/Paris')::int AS month
    FROM months WHERE start IS NOT NULL`;
}

/** The days of a month of Paris in which something public was first published, in order. */
export async function listArchiveDays({ year, month }: ArchiveMonth): Promise<CalendarDay[]> {
  const { start, end } = monthBounds(year, month);
  return db().$queryRaw<CalendarDay[]>`
    SELECT DISTINCT extract(year FROM at)::int AS year, extract(month FROM at)::int AS month,
      extract(day FROM at)::int AS day
    FROM (SELECT first_published_at AT TIME ZONE 'Europe/Paris' AS at FROM articles
      WHERE publication_state = 'published' AND deleted_at IS NULL
        AND first_published_at >= ${start} AND first_published_at < ${end}) days
    ORDER BY 3`;
}
