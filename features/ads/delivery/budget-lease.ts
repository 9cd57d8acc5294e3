import type { Account } from './pacing.ts';

/** What a process asks of the budgets at once, and what it is told. Pure. */

/** Of one metered campaign. Impressions. */
export type LeaseAsk = {
  campaignId: string;
  budget: number;
  /** Up to where pacing lets it go by now (`allowedSoFar`). */
  allowed: number;
  /** How many more this process would hold. */
  wanted: number;
  /** How many it gives back unused. */
  returned: number;
  /** What it served that counts once it is seen. */
  underWay: readonly UnderWay[];
};

/** How many servings of a minute, on the clock of their process. */
export type UnderWay = { minute: Date; amount: number };

export type LeaseGrant = { campaignId: string; granted: number; account: Account };
