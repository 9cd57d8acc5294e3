import type { Schedule } from '#server/page-cache/schedule.ts';

/** A time that only moves when a test says so. Promises settle between two of its events. */
export function fakeTime() {
  let now = 1_000_000;
  let lastId = 0;
  const planned = new Map<number, { at: number; work: () => void }>();

  const schedule: Schedule = (afterMs, work) => {
    lastId += 1;
    const id = lastId;
    planned.set(id, { at: now + afterMs, work });
    return () => void planned.delete(id);
  };

  return {
    now: () => now,
    schedule,
    planned: () => planned.size,
    /** Moves on, running what falls due in its order. */
    async advance(ms: number): Promise<void> {
      const end = now + ms;
      for (;;) {
        const due = [...planned].filter(([, { at }]) => at <= end).sort((a, b) => a[1].at - b[1].at)[0];
        if (!due) break;
        planned.delete(due[0]);
        now = Math.max(now, due[1].at);
        due[1].work();
        await settle();
      }
      now = end;
      await settle();
    },
  };
}

/** Lets every promise that can settle do so. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
