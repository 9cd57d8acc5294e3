import type { Quarter, Screen, ShareWay } from './audience.ts';

type Noted = {
  articleId: string;
  /**
   * The network address (IPv6: its /64) and the browser's name. Held in this process until the next write, a second at
   * most while the database answers; what is written is a mark made of them.
   */
  reader: string;
  at: Date;
};

/** A beacon that may count, as it waits to be written. */
export type Beacon = Noted &
  (
    | { event: 'seen'; source: string; screen: Screen }
    | { event: 'left'; quarter: Quarter; seconds: number }
    | { event: 'shared'; way: ShareWay }
  );

/** Above this, what comes in while the database is away is not counted: some ten megabytes. */
export const mostWaiting = 20_000;

/** Beacons between two writes, in the order in which they came. Full, it takes no more: what is there already stays. */
export function createWaitingBeacons() {
  let waiting: Beacon[] = [];
  return {
    /** False when there is no room. */
    add(beacon: Beacon): boolean {
      if (waiting.length >= mostWaiting) return false;
      waiting.push(beacon);
      return true;
    },
    /** The oldest, `most` of them at most. */
    take: (most: number): Beacon[] => waiting.splice(0, most),
    /** Puts back what could not be written, in its place. */
    giveBack(taken: readonly Beacon[]): void {
      waiting = [...taken, ...waiting].slice(0, mostWaiting);
    },
    size: (): number => waiting.length,
  };
}
