import { toSiteTime } from '#lib/site-time.ts';

/** The day that an instant counts for, on the newspaper's clock: `2026-11-27`. */
export const adDayOf = (now: Date): string => toSiteTime(now).slice(0, 10);
