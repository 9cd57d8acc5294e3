import type { SearchDate } from '#features/readers/search/search-dates.ts';
import { dayBounds } from '#lib/dates.ts';
import { Prisma } from '#server/db/generated/client.ts';

/** First published from one instant on, and before another. */
export type SearchPeriod = { from: SearchDate | Date | null; until: SearchDate | Date | null };

/** A condition on a table `s` of documents; a period alone asks for no word. */
export const matching = (query: string): Prisma.Sql =>
  query === '' ? Prisma.sql`true` : Prisma.sql`s.document @@ ${query}::tsquery`;

/** A condition on `article_search s`; a time ago is counted by the database, so that no page reads a clock. */
export function periodSql({ from, until }: SearchPeriod): Prisma.Sql {
  const conditions = [
    ...(from ? [Prisma.sql`s.first_published_at >= ${instantSql(from)}`] : []),
    ...(until ? [Prisma.sql`s.first_published_at < ${instantSql(until)}`] : []),
  ];
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, ' AND ');
}

function instantSql(date: SearchDate | Date): Prisma.Sql {
  if (date instanceof Date) return Prisma.sql`${date}::timestamptz`;
  if (date.kind === 'day') return Prisma.sql`${dayBounds(date.day).start}::timestamptz`;
  return Prisma.sql`(now() - make_interval(${Prisma.raw(`${date.unit}s`)} => ${date.count}::int))`;
}
