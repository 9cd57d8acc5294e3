import { forgetUsedBefore } from '#features/ads/delivery/data/ad-count.store.ts';
import { clickLifetimeMs } from '#features/ads/delivery/serving-token.ts';

/** A batch that could not be written waits under its id for as long as the database is away. */
const marginMs = 2 * 24 * 3_600_000;

/** What counted once is forgotten when its token is refused anyway. How many marks went. */
export const forgetUsedEvents = (now: Date): Promise<number> =>
  forgetUsedBefore(new Date(now.getTime() - clickLifetimeMs - marginMs));
