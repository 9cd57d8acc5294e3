import type { AdEvent, AdNote, Billed, Counted, Resolved, ServingNote } from './ad-counter.ts';
import { isBilled, minuteOf } from './ad-counter.ts';
import type { Traffic } from '#features/ads/campaigns/ads.ts';

/** What a row of `ad_sums` gains. */
export type AdGain = Omit<AdNote, 'event' | 'counting'> & {
  served: number;
  measured: number;
  viewable: number;
  clicks: number;
};

/** What the rows of the sums and of the accounts gain, and what leaves what is kept aside, in the order of their keys. */
export type AdGains = { sums: AdGain[]; billed: Billed[]; resolved: Resolved[] };

/** How often a note happened: what a batch holds of events that nobody tells apart. */
export type NoteCount = { note: AdNote; times: number };

/**
 * What one write takes: whole or not at all, under an id of its own, so that a write whose answer got lost is known
 * again and not counted twice.
 */
export type AdBatch = { id: string; notes: readonly NoteCount[]; events: readonly ServingNote[] };

const columnOf = {
  served: 'served',
  measured: 'measured',
  viewable: 'viewable',
  click: 'clicks',
} as const satisfies Record<AdEvent, keyof AdGain>;

/** One string for notes that count together. */
export const noteKey = ({ event, counting, ...note }: AdNote): string =>
  `${sumKey(note)} ${event} ${counting}`;

const sumKey = (row: { day: string; creativeId: string; slot: string; section: string; traffic: Traffic }) =>
  `${row.day} ${row.creativeId} ${row.slot} ${row.section} ${row.traffic}`;

/**
 * What counts once is remembered under this name. A robot that follows a reader's link does not use up the reader's
 * own click. What is gone was not seen, and what was seen is not gone: of the two the first holds.
 */
export const usedName = ({ event, traffic }: Pick<ServingNote, 'event' | 'traffic'>): string => {
  const name = event === 'gone' ? 'viewable' : event;
  return traffic === 'reader' ? name : `${name} ${traffic}`;
};

export const usedKey = (note: ServingNote): string => `${note.servingId} ${usedName(note)}`;

/**
 * What becomes of each event, in order: the first of its name in the batch counts if the name was not used before.
 * @param fresh `usedKey`s that were not
 */
export function judge(events: readonly ServingNote[], fresh: ReadonlySet<string>): Counted[] {
  const told = new Set<string>();
  return events.map((event) => {
    const key = usedKey(event);
    const isFirst = fresh.has(key) && !told.has(key);
    told.add(key);
    return isFirst ? 'counted' : 'double';
  });
}

/**
 * What a batch adds to the tables: doubles to the row of doubles (implied ones nowhere), confirmations to nothing, bills of readers alone. In the
 * order of the keys, so that two writers never wait for each other crosswise.
 */
export function gainsOf({ notes, events }: AdBatch, verdicts: readonly Counted[]): AdGains {
  const sums = new Map<string, AdGain>();
  const billed = new Map<string, Billed>();
  const resolved = new Map<string, Resolved>();
  const add = (note: AdNote, times: number): void => {
    const key = sumKey(note);
    const { event, counting: _counting, ...place } = note;
    const row = sums.get(key) ?? { ...place, served: 0, measured: 0, viewable: 0, clicks: 0 };
    row[columnOf[event]] += times;
    sums.set(key, row);
    if (!isBilled(note)) return;
    const bill = `${note.campaignId} ${note.day}`;
    const { campaignId, day } = note;
    billed.set(bill, { campaignId, day, amount: (billed.get(bill)?.amount ?? 0) + times });
  };
  for (const { note, times } of notes) add(note, times);
  const resolve = ({ campaignId, issuedAt }: ServingNote): void => {
    const minute = minuteOf(issuedAt);
    const key = `${campaignId} ${minute.toISOString()}`;
    resolved.set(key, { campaignId, minute, amount: (resolved.get(key)?.amount ?? 0) + 1 });
  };
  for (const [at, told] of events.entries()) {
    const { servingId: _servingId, issuedAt: _issuedAt, isImplied, isConfirmed, event, ...place } = told;
    const isCounted = verdicts[at] === 'counted';
    if (isCounted && isAwaited(told)) resolve(told);
    if (event === 'gone' || isConfirmed) continue;
    if (isCounted) add({ ...place, event }, 1);
    else if (!isImplied) add({ ...place, event, traffic: 'double' }, 1);
  }
  return { sums: inOrder(sums), billed: inOrder(billed), resolved: inOrder(resolved) };
}

const isAwaited = ({ event, counting, traffic }: ServingNote): boolean =>
  traffic === 'reader' && counting === 'viewable' && (event === 'viewable' || event === 'gone');

const inOrder = <Value>(values: ReadonlyMap<string, Value>): Value[] =>
  [...values].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
