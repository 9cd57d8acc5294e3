import type { AdCounter, Counted } from '#features/ads/delivery/ad-counter.ts';
import { type EventVerdict, judgeEvent } from '#features/ads/delivery/ad-events.ts';
import { toldEventsSchema } from '#features/ads/delivery/ad-events.schema.ts';
import { trafficOf } from '#features/ads/delivery/traffic.ts';
import { createBuckets } from '#server/http/buckets.ts';
import { adEventLimits } from '#server/http/limits.ts';

/** What pages tell of advertisements, as it came. */
export type ToldEvents = {
  body: unknown;
  addressPrefix: string;
  userAgent: string | undefined;
  cookie: string | undefined;
  isUnwilling: boolean;
};
export type EventsAnswer =
  | { is: 'answered'; body: { events: EventVerdict[] } }
  | { is: 'invalid' }
  | { is: 'unavailable' }
  | { is: 'too many'; retryAfterSeconds: number };

/**
 * Counts what pages tell of servings, each event once, and answers what became of each when it is written. Nothing of
 * who tells is kept: the address fills a bucket in this process and is forgotten.
 */
export function openAdEvents({
  counter,
  secret,
  now = () => new Date(),
}: {
  counter: Pick<AdCounter, 'count'>;
  secret: string;
  now?: () => Date;
}) {
  const ofAddress = createBuckets(adEventLimits.address);
  return async ({ body, addressPrefix, isUnwilling, ...sent }: ToldEvents): Promise<EventsAnswer> => {
    const wait = ofAddress.take(addressPrefix, now().getTime());
    if (wait > 0) return { is: 'too many', retryAfterSeconds: wait };
    const parsed = toldEventsSchema.safeParse(body);
    if (!parsed.success) return { is: 'invalid' };
    const teller = { secret, now: now(), traffic: trafficOf(sent), isUnwilling };
    const judged = parsed.data.events.map((told) => judgeEvent(told, teller));
    const counted = await counter.count(judged.flatMap((one) => ('notes' in one ? one.notes : [])));
    if (counted === null) return { is: 'unavailable' };
    let at = 0;
    const last = (length: number): Counted => counted[(at += length) - 1] ?? 'double';
    return {
      is: 'answered',
      body: { events: judged.map((one) => ('notes' in one ? last(one.notes.length) : one.verdict)) },
    };
  };
}
