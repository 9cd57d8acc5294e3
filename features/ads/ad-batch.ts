import type { AdEvent, AdNote, Billed, Counted, ServingNote } from './ad-counter.ts';
import { isBilled } from './ad-counter.ts';
import type { Traffic } from './ads.ts';

/** What a row of `ad_sums` gains. */
export type AdGain = Omit<AdNote, 'event' | 'counting'> & {
  served: number;
  measured: number;
  viewable: number;
  clicks: number;
};

/** What the rows of the sums and of the accounts gain, each list in the order of its keys. */
export type AdGains = { sums: AdGain[]; billed: Billed[] };

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
 * own click.
 */
export const usedName = ({ event, traffic }: Pick<AdNote, 'event' | 'traffic'>): string =>
  traffic === 'reader' ? event : `${event} ${traffic}`;

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
  for (const [
    at,
    { servingId: _servingId, isImplied = false, isConfirmed = false, ...note },
  ] of events.entries()) {
    if (isConfirmed) continue;
    if (verdicts[at] === 'counted') add(note, 1);
    else if (!isImplied) add({ ...note, traffic: 'double' }, 1);
  }
  return { sums: inOrder(sums), billed: inOrder(billed) };
}

const inOrder = <Value>(values: ReadonlyMap<string, Value>): Value[] =>
  [...values].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
