import type { Counting, Traffic } from '#features/ads/campaigns/ads.ts';

/** What is counted of a serving. `measured`: its view could be measured at all; the rate of what was seen is of these. */
export const adEvents = ['served', 'measured', 'viewable', 'click'] as const;
export type AdEvent = (typeof adEvents)[number];

/** One thing that happened, as the sums know it (`ad_sums`). */
export type AdNote = {
  event: AdEvent;
  creativeId: string;
  campaignId: string;
  slot: string;
  /** The section's id, or a word for what is in none: "front", "other". */
  section: string;
  traffic: Traffic;
  /** What its campaign counted when it was served: what is used of the budget goes by it. */
  counting: Counting;
  /** On the newspaper's clock, `2026-11-27`. */
  day: string;
};

/**
 * An event that counts once for its serving. `gone`: the page left, and the serving was not seen on it; it stands in no
 * sum and excludes a later view.
 */
export type ServingNote = Omit<AdNote, 'event'> & {
  event: AdEvent | 'gone';
  servingId: string;
  issuedAt: Date;
  /** Follows from another event (what was seen was measured): told twice it is counted nowhere. */
  isImplied?: boolean;
  /** Tells what was counted when it was decided: remembered, so that it is told once, and added to nothing. */
  isConfirmed?: boolean;
};

/** `double`: its serving had been told of this before; counted beside, billed to nobody. */
export type Counted = 'counted' | 'double';

/** Counts what is served and what is told of it; one in each process that answers. */
export type AdCounter = {
  /** Counts without waiting: kept in memory and written within a second; a process that is killed loses that second. */
  note: (note: AdNote) => void;
  /**
   * Counts each event once for its serving: told only after the COMMIT. `null` when it could not be written in time;
   * what is written later is then counted all the same.
   */
  count: (notes: readonly ServingNote[]) => Promise<Counted[] | null>;
  /** Writes what waits. */
  flush: () => Promise<void>;
  /** The last write of a process that is asked to leave. */
  close: () => Promise<void>;
};

/** What a write bills: of readers alone, once each. `amount` is of what their campaign counts. */
export type Billed = { campaignId: string; day: string; amount: number };

/** Servings of one minute of which a write tells what became of them: their views are awaited no longer. */
export type Resolved = { campaignId: string; minute: Date; amount: number };

/** True for what is used of a budget. */
export const isBilled = ({ event, traffic, counting }: AdNote): boolean =>
  traffic === 'reader' && event === counting;

/** The minute of a serving, by which its budget is kept aside until it is seen or gone. */
export const minuteOf = (at: Date): Date => new Date(Math.floor(at.getTime() / 60_000) * 60_000);
