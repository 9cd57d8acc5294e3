import { beaconSchema, type SentBeacon } from '#features/readers/audience/audience.schema.ts';
import { type Beacon, createWaitingBeacons } from '#features/readers/audience/beacons.ts';
import { writeBeacons } from '#features/readers/audience/data/beacon.store.ts';
import { sourceOf } from '#features/readers/audience/referrers.ts';
import { isRobot } from '#lib/robots.ts';
import { createBuckets } from '#server/http/buckets.ts';
import { beaconLimits } from '#server/http/limits.ts';
import { log } from '#server/log/log.ts';

const intervalMs = 1_000;
const mostAtOnce = 5_000;
const longestName = 300;

/** A beacon as it came; `isUnwilling` when its browser asks not to be counted, or fetched the page in advance. */
export type ReceivedBeacon = {
  body: unknown;
  addressPrefix: string;
  userAgent: string | undefined;
  isUnwilling: boolean;
};
export type BeaconAnswer =
  | { is: 'taken' }
  | { is: 'invalid' }
  | { is: 'too many'; retryAfterSeconds: number };

type Options = {
  /** Host of our public address. */
  ownHost: string;
  now?: () => Date;
  write?: (batch: readonly Beacon[], now: Date) => Promise<void>;
};

/**
 * Counts what pages tell of their reading: kept in this process and written each second, so that nobody waits for the
 * database. A process that is killed loses that second; one that stops as it is asked to writes it. While the
 * database is away what came waits, up to a bound; what comes above it is not counted.
 */
export function openBeaconCounter({ ownHost, now = () => new Date(), write = writeBeacons }: Options) {
  const waiting = createWaitingBeacons();
  const ofAddress = createBuckets(beaconLimits.address);
  const ofArticle = createBuckets(beaconLimits.article);
  const toBeacon = (sent: SentBeacon, reader: string): Beacon => {
    const noted = { articleId: sent.article, reader, at: now() };
    switch (sent.event) {
      case 'seen': {
        const source = sourceOf(sent.referrer, ownHost);
        return { ...noted, event: 'seen', source, screen: sent.screen ?? 'desktop' };
      }
      case 'left':
        return { ...noted, event: 'left', quarter: sent.quarter ?? 1, seconds: sent.seconds ?? 0 };
      case 'shared':
        return { ...noted, event: 'shared', way: sent.way ?? 'copy' };
    }
  };

  const writeSome = async (): Promise<boolean> => {
    const batch = waiting.take(mostAtOnce);
    if (batch.length === 0) return false;
    try {
      await write(batch, now());
      return waiting.size() > 0;
    } catch (error) {
      waiting.giveBack(batch);
      log().warn({ err: error, waiting: waiting.size() }, 'beacons could not be counted: they wait');
      return false;
    }
  };
  const writeAll = async (): Promise<void> => {
    for (let isMore = true; isMore; ) isMore = await writeSome();
  };
  let writing: Promise<void> | null = null;
  const flush = (): Promise<void> =>
    (writing ??= writeAll().finally(() => {
      writing = null;
    }));
  const timer = setInterval(() => void flush(), intervalMs);
  timer.unref();

  return {
    receive({ body, addressPrefix, userAgent, isUnwilling }: ReceivedBeacon): BeaconAnswer {
      const at = now().getTime();
      const wait = ofAddress.take(addressPrefix, at);
      if (wait > 0) return { is: 'too many', retryAfterSeconds: wait };
      const parsed = beaconSchema.safeParse(body);
      if (!parsed.success) return { is: 'invalid' };
      if (isUnwilling || isRobot(userAgent)) return { is: 'taken' };
      // What is too much for one article is not counted, and not told: whoever forges learns nothing by it.
      if (ofArticle.take(`${addressPrefix} ${parsed.data.article}`, at) > 0) return { is: 'taken' };
      waiting.add(toBeacon(parsed.data, `${addressPrefix}\n${userAgent?.slice(0, longestName) ?? ''}`));
      return { is: 'taken' };
    },
    flush,
    async close(): Promise<void> {
      clearInterval(timer);
      await flush();
      await flush();
    },
  };
}
