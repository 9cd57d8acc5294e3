import type { Schedule } from './schedule.ts';

export type Admission = {
  /** A place for one render; null when there is none within the time. The caller gives it back by calling it. */
  enter: () => Promise<(() => void) | null>;
  running: () => number;
};

type Limits = { places: number; waiting: number; patienceMs: number; schedule: Schedule };

/** Few renders at once, few waiting and not for long: misses can't starve saves, and excess is told quickly. */
export function createAdmission({ places, waiting, patienceMs, schedule }: Limits): Admission {
  let taken = 0;
  const queue: ((isAdmitted: boolean) => void)[] = [];

  const leave = (): void => {
    const next = queue.shift();
    if (next) next(true);
    else taken -= 1;
  };
  const once = (): (() => void) => {
    let isOut = false;
    return () => {
      if (isOut) return;
      isOut = true;
      leave();
    };
  };

  return {
    running: () => taken,
    async enter() {
      if (taken < places) {
        taken += 1;
        return once();
      }
      if (queue.length >= waiting) return null;
      const isAdmitted = await new Promise<boolean>((resolve) => {
        const cancel = schedule(patienceMs, () => {
          queue.splice(queue.indexOf(answer), 1);
          resolve(false);
        });
        const answer = (admitted: boolean): void => {
          cancel();
          resolve(admitted);
        };
        queue.push(answer);
      });
      return isAdmitted ? once() : null;
    },
  };
}
