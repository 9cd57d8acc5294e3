/** Thrown to whoever would have to wait behind too many. */
export class TooManyWaiting extends Error {}

export type InTurn = <Value>(work: () => Promise<Value>) => Promise<Value>;

/** Work of which few run at once in this process; some wait, in the order in which they came, the rest are sent away. */
export function inTurns({ atOnce, waiting: mostWaiting }: { atOnce: number; waiting: number }): InTurn {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= atOnce) {
      if (waiting.length >= mostWaiting) throw new TooManyWaiting('too many wait for their turn');
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
