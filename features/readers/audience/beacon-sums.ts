import { dayOf, hourStart, minuteStart } from './audience-clock.ts';
import { type ShareWay, sourceWords } from './audience.ts';
import type { Beacon } from './beacons.ts';

/** A beacon with its mark: the same for what one reader sends of one article on one day. */
export type MarkedBeacon = Beacon & { mark: string };

/** What an hour of an article gains. */
export type HourSum = {
  articleId: string;
  hour: Date;
  views: number;
  readers: number;
  phone: number;
  tablet: number;
  desktop: number;
  /** Readers who left, by quarter. */
  leavers: [number, number, number, number];
  seconds: number;
};
export type SourceSum = { articleId: string; day: string; source: string; readers: number };
export type MinuteSum = { articleId: string; minute: Date; readers: number };
export type ShareSum = { articleId: string; day: string; way: ShareWay; readers: number };
export type BeaconSums = { hours: HourSum[]; sources: SourceSum[]; minutes: MinuteSum[]; shares: ShareSum[] };

/** Names made up by who floods us don't make more rows than this, for an article in one write. */
const mostSources = 50;
/** Who leaves a page open over lunch was not reading it all the time. */
const mostSeconds = 1_800;

/**
 * What a batch adds to the tables. Each visit is a view; what is told of readers (themselves, where from, on what, how
 * far) counts for the first beacon of a mark in `fresh`, the marks that were not there before. Rows come in the order
 * of their keys, so that two writers never wait for each other crosswise.
 */
export function sumBeacons(batch: readonly MarkedBeacon[], fresh: ReadonlySet<string>): BeaconSums {
  const hours = new Map<string, HourSum>();
  const sources = new Map<string, SourceSum>();
  const minutes = new Map<string, MinuteSum>();
  const shares = new Map<string, ShareSum>();
  const sourcesOf = new Map<string, number>();
  const counted = new Set<string>();
  for (const beacon of batch) {
    const { articleId, at, mark } = beacon;
    const isFirst = fresh.has(mark) && !counted.has(mark);
    counted.add(mark);
    if (beacon.event !== 'seen' && !isFirst) continue;
    if (beacon.event === 'shared') {
      const { way } = beacon;
      const day = dayOf(at);
      const share = held(shares, `${articleId} ${day} ${way}`, () => ({ articleId, day, way, readers: 0 }));
      share.readers += 1;
      continue;
    }
    const start = hourStart(at);
    const hour = held(hours, `${articleId} ${start.toISOString()}`, () => emptyHour(articleId, start));
    if (beacon.event === 'left') {
      hour.leavers[beacon.quarter - 1] = (hour.leavers[beacon.quarter - 1] ?? 0) + 1;
      hour.seconds += Math.min(beacon.seconds, mostSeconds);
      continue;
    }
    hour.views += 1;
    if (!isFirst) continue;
    hour.readers += 1;
    hour[beacon.screen] += 1;
    const minute = minuteStart(at);
    held(minutes, `${minute.toISOString()} ${articleId}`, () => ({
      articleId,
      minute,
      readers: 0,
    })).readers += 1;
    const day = dayOf(at);
    let source = beacon.source;
    if (!sources.has(`${articleId} ${day} ${source}`)) {
      const known = sourcesOf.get(articleId) ?? 0;
      if (known >= mostSources) source = sourceWords.others;
      else sourcesOf.set(articleId, known + 1);
    }
    held(sources, `${articleId} ${day} ${source}`, () => ({
      articleId,
      day,
      source,
      readers: 0,
    })).readers += 1;
  }
  return {
    hours: inOrder(hours),
    sources: inOrder(sources),
    minutes: inOrder(minutes),
    shares: inOrder(shares),
  };
}

const emptyHour = (articleId: string, hour: Date): HourSum => ({
  articleId,
  hour,
  views: 0,
  readers: 0,
  phone: 0,
  tablet: 0,
  desktop: 0,
  leavers: [0, 0, 0, 0],
  seconds: 0,
});

function held<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  const known = values.get(key);
  if (known) return known;
  const made = make();
  values.set(key, made);
  return made;
}

const inOrder = <Value>(values: ReadonlyMap<string, Value>): Value[] =>
  [...values.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
