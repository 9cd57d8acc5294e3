import { addVisits } from '#features/house/redirects/data/visit.store.ts';
import { createVisitTally, type Visit } from '#features/house/redirects/visit-tally.ts';
import { log } from '#server/log/log.ts';

const intervalMs = 5_000;

/**
 * Counts what leads on and what is missing in this process and writes it every few seconds. `close` writes the rest:
 * nothing is lost when the process stops as it is asked to.
 */
export function openVisitCounter() {
  const tally = createVisitTally();
  const write = async (): Promise<void> => {
    const taken = tally.take();
    if (!taken) return;
    try {
      await addVisits(taken);
    } catch (error) {
      tally.giveBack(taken);
      log().warn({ err: error }, 'visits could not be counted: they wait');
    }
  };
  let writing = Promise.resolve();
  const flush = (): Promise<void> => (writing = writing.then(write));
  const timer = setInterval(() => void flush(), intervalMs);
  timer.unref();
  return {
    note: (visit: Visit): void => tally.note(visit),
    flush,
    async close(): Promise<void> {
      clearInterval(timer);
      await flush();
    },
  };
}
