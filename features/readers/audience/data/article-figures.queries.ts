import type { ArticleFigures, Count } from '#features/readers/audience/article-figures.ts';
import { dayOf, lastDays, lastHours } from '#features/readers/audience/audience-clock.ts';
import {
  quarters,
  screens,
  type ShareWay,
  shownDays,
  shownHours,
  sourceWords,
} from '#features/readers/audience/audience.ts';
import { db } from '#server/db/client.ts';

type Row = Count & { phone: number; tablet: number; desktop: number; leavers: number[]; seconds: number };
type HourRow = Row & { hour: Date };
type DayRow = Row & { day: string };

/** More hosts than this are told as one. */
const shownHosts = 15;

/**
 * What is known of the reading of one article; zeros and empty lists for one that was never read. Days that are over
 * come summed up, those that are not from their hours. Asks for no right: `use-cases/read-figures.ts` does.
 */
export async function getArticleFigures(articleId: string, now = new Date()): Promise<ArticleFigures> {
  const [hours, days, sources, shares] = await Promise.all([
    listHours(articleId),
    listDays(articleId),
    listSources(articleId),
    listShares(articleId),
  ]);
  const summedUp = new Set(days.map(({ day }) => day));
  const unsummed = hours
    .map((row) => ({ ...row, day: dayOf(row.hour) }))
    .filter(({ day }) => !summedUp.has(day));
  const all = [...days, ...unsummed];
  const sum = (read: (row: Row) => number): number => all.reduce((total, row) => total + read(row), 0);
  const depths = quarters.map((quarter) => ({
    quarter,
    readers: sum((row) => row.leavers[quarter - 1] ?? 0),
  }));
  const leavers = depths.reduce((total, { readers }) => total + readers, 0);
  const byHour = countBy(hours, (row) => String(row.hour.getTime()));
  const byDay = countBy(all, (row) => row.day);
  return {
    total: { views: sum((row) => row.views), readers: sum((row) => row.readers) },
    hours: lastHours(now, shownHours).map((start) => ({
      start,
      ...(byHour.get(String(start.getTime())) ?? none),
    })),
    days: lastDays(now, shownDays).map((day) => ({ day, ...(byDay.get(day) ?? none) })),
    referrers: toReferrers(sources),
    depths,
    shares,
    screens: screens.map((screen) => ({ screen, readers: sum((row) => row[screen]) })),
    averageSeconds: leavers === 0 ? null : Math.round(sum((row) => row.seconds) / leavers),
  };
}

const none: Count = { views: 0, readers: 0 };

function countBy<Item extends Count>(
  rows: readonly Item[],
  keyOf: (row: Item) => string,
): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const row of rows) {
    const { views, readers } = counts.get(keyOf(row)) ?? none;
    counts.set(keyOf(row), { views: views + row.views, readers: readers + row.readers });
  }
  return counts;
}

/** The long tail is one line, at the end. */
function toReferrers(sources: ArticleFigures['referrers']): ArticleFigures['referrers'] {
  const known = sources.filter(({ source }) => source !== sourceWords.others);
  const rest = [...known.slice(shownHosts), ...sources.filter(({ source }) => source === sourceWords.others)];
  const others = rest.reduce((total, { readers }) => total + readers, 0);
  return [
    ...known.slice(0, shownHosts),
    ...(others > 0 ? [{ source: sourceWords.others, readers: others }] : []),
  ];
}

const listHours = (articleId: string): Promise<HourRow[]> =>
  db().$queryRaw<HourRow[]>`
    SELECT hour, views, readers, phones AS phone, tablets AS tablet, desktops AS desktop,
      ARRAY[left_in_1, left_in_2, left_in_3, left_in_4] AS leavers, seconds::float8 AS seconds
    FROM article_views_hourly WHERE article_id = ${articleId}::uuid`;

const listDays = (articleId: string): Promise<DayRow[]> =>
  db().$queryRaw<DayRow[]>`
    SELECT day::text AS day, views, readers, phones AS phone, tablets AS tablet, desktops AS desktop,
      ARRAY[left_in_1, left_in_2, left_in_3, left_in_4] AS leavers, seconds::float8 AS seconds
    FROM article_views_daily WHERE article_id = ${articleId}::uuid`;

const listSources = (articleId: string): Promise<{ source: string; readers: number }[]> =>
  db().$queryRaw<{ source: string; readers: number }[]>`
    SELECT source, sum(readers)::int AS readers FROM article_referrers_daily
    WHERE article_id = ${articleId}::uuid GROUP BY source ORDER BY 2 DESC, 1`;

const listShares = (articleId: string): Promise<{ way: ShareWay; readers: number }[]> =>
  db().$queryRaw<{ way: ShareWay; readers: number }[]>`
    SELECT way, sum(readers)::int AS readers FROM article_shares_daily
    WHERE article_id = ${articleId}::uuid GROUP BY way ORDER BY 2 DESC, 1`;
