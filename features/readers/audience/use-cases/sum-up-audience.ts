import { boundsOf, dayOf, lastDays } from '#features/readers/audience/audience-clock.ts';
import { keptHourDays } from '#features/readers/audience/audience.ts';
import {
  deleteDaysBefore,
  deleteHoursBefore,
  getFirstHour,
  isSummedUp,
  sumUpDay,
  trimSources,
} from '#features/readers/audience/data/day-sums.store.ts';
import { getRetention } from '#features/house/retention/data/retention.queries.ts';
import { monthsBefore } from '#features/house/retention/retention.ts';

/** How many sites a day of an article keeps by name. */
const mostSources = 20;

/**
 * Sums up the days that are over and deletes what has served its time: hours after eight days, days after as many
 * months as the settings say (25 at most). Run twice it does nothing twice; a night that was missed is made up for.
 */
export async function sumUpAudience(now: Date): Promise<{ days: number; hours: number; rows: number }> {
  const first = await getFirstHour();
  let days = 0;
  for (const day of first ? daysOver(first, now) : []) {
    if (await mustSumUp(day, now)) {
      const changed = await sumUpDay(day, boundsOf(day));
      await trimSources(day, mostSources);
      if (changed > 0) days += 1;
    }
  }
  const oldest = lastDays(now, keptHourDays + 1)[0] ?? dayOf(now);
  const hours = await deleteHoursBefore(boundsOf(oldest).start);
  const { audienceMonths } = await getRetention();
  const rows = await deleteDaysBefore(dayOf(monthsBefore(now, audienceMonths)));
  return { days, hours, rows };
}

/** The days from the first hour's on that are over, oldest first. */
function daysOver(first: Date, now: Date): string[] {
  const days: string[] = [];
  const today = dayOf(now);
  for (let day = dayOf(first); day < today; day = dayOf(boundsOf(day).end)) days.push(day);
  return days;
}

/** Yesterday again too: what waited while the database was away may have come after it was summed up. */
const mustSumUp = async (day: string, now: Date): Promise<boolean> =>
  lastDays(now, 2)[0] === day || !(await isSummedUp(day));
