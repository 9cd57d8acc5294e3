import { type RightsProblem, rightsProblemsOf } from '#features/newsroom/media/assets.ts';
import { boundsOfDay } from '#lib/dates.ts';
import { toSiteTime } from '#lib/site-time.ts';

/** The last day on which rights hold ("2026-11-30", in Paris), of the instant at which they end; empty for none. */
export const toLastDay = (end: Date | null): string =>
  end ? toSiteTime(new Date(end.getTime() - 1)).slice(0, 10) : '';

/** The instant at which rights end that hold until the end of this day in Paris; null for what is no day. */
export const fromLastDay = (day: string): Date | null => boundsOfDay(day)?.end ?? null;

/** What of an asset the library judges its rights by, whatever the story. */
export type JudgedAsset = {
  state: 'preparing' | 'ready';
  withdrawnAt: Date | null;
  rightsExpireAt: Date | null;
  embargoedUntil: Date | null;
  mostUses: number | null;
  /** Stories that ever showed it. */
  stories: number;
};

/** Why no further story may show it. */
export const problemsForNewStory = ({ stories, ...asset }: JudgedAsset, now: Date): RightsProblem[] =>
  rightsProblemsOf({ ...asset, otherStories: stories }, now);
