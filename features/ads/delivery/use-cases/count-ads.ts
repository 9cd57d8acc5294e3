import { randomUUID } from 'node:crypto';
import { type AdBatch, type NoteCount, noteKey } from '#features/ads/delivery/ad-batch.ts';
import type { AdCounter, Counted, ServingNote } from '#features/ads/delivery/ad-counter.ts';
import { type Settle, writeAdBatch } from '#features/ads/delivery/data/ad-count.store.ts';
import { log } from '#server/log/log.ts';

/**
 * In milliseconds: what is served waits for the next `interval`; who waits for an answer less, and not longer than
 * `patience`.
 */
const usualWaits = { interval: 500, soon: 200, patience: 5_000 };
const mostAtOnce = 5_000;
/** Events that may wait while the database is away: some twenty megabytes. */
const mostEvents = 50_000;

type Waiting = { notes: readonly ServingNote[]; answer: (verdicts: Counted[]) => void };
type Held = { batch: AdBatch; waiting: readonly Waiting[] };
type Options = {
  /** Written in the transaction of the counts. */
  settle?: Settle;
  write?: (batch: AdBatch, settle: Settle | null) => Promise<Counted[]>;
  waits?: Partial<typeof usualWaits>;
};

/**
 * Counts in this process's memory and writes it in batches, several times a second. A batch that can't be written stays
 * what it is, under its id, until it can: nothing of it is lost or counted twice, whichever side of the COMMIT the
 * failure was on.
 */
export function openAdCounter({ settle, write = writeAdBatch, waits = {} }: Options = {}): AdCounter {
  const { interval, soon: briefly, patience } = { ...usualWaits, ...waits };
  let notes = new Map<string, NoteCount>();
  let queue: Waiting[] = [];
  let queued = 0;
  /** What a write failed of. */
  let held: Held | null = null;
  let soon: NodeJS.Timeout | null = null;

  const takeBatch = (): Held | null => {
    if (notes.size === 0 && queue.length === 0) return null;
    const waiting: Waiting[] = [];
    let events = 0;
    for (const one of queue) {
      if (events > 0 && events + one.notes.length > mostAtOnce) break;
      waiting.push(one);
      events += one.notes.length;
    }
    queue = queue.slice(waiting.length);
    queued -= events;
    const batch = {
      id: randomUUID(),
      notes: [...notes.values()],
      events: waiting.flatMap((one) => one.notes),
    };
    notes = new Map();
    return { batch, waiting };
  };

  /** False when there is nothing left to write, or no way to. */
  const writeSome = async (): Promise<boolean> => {
    held ??= takeBatch();
    if (!held) return false;
    try {
      let at = 0;
      const verdicts = await write(held.batch, settle ?? null);
      for (const { notes: told, answer } of held.waiting) answer(verdicts.slice(at, (at += told.length)));
      held = null;
      return true;
    } catch (error) {
      log().warn({ err: error, waiting: queued }, 'what was served could not be counted: it waits');
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
  const timer = setInterval(() => void flush(), interval);
  timer.unref();
  const flushSoon = (): void => {
    soon ??= setTimeout(() => {
      soon = null;
      void flush();
    }, briefly);
    soon.unref();
  };

  return {
    note(note) {
      const key = noteKey(note);
      const known = notes.get(key);
      if (known) known.times += 1;
      else notes.set(key, { note, times: 1 });
    },
    count(told) {
      if (told.length === 0) return Promise.resolve([]);
      if (queued + told.length > mostEvents) return Promise.resolve(null);
      const { promise, resolve } = Promise.withResolvers<Counted[] | null>();
      const tooLate = setTimeout(() => resolve(null), patience);
      tooLate.unref();
      queue.push({
        notes: told,
        answer: (verdicts) => {
          clearTimeout(tooLate);
          resolve(verdicts);
        },
      });
      queued += told.length;
      flushSoon();
      return promise;
    },
    flush,
    async close() {
      clearInterval(timer);
      if (soon) clearTimeout(soon);
      await flush();
      await flush();
    },
  };
}
