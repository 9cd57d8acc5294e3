import type { LinkReason } from '#features/newsroom/related/link-reason.ts';

/** A link that the machine would make, with what speaks for it. */
export type FoundLink = {
  targetId: string;
  /** 0 unrelated … 1 the same text. */
  score: number;
  /** Like enough to be kept, and suggested; the others only show where the line runs. */
  isNear: boolean;
  /** Good enough for readers. */
  isShown: boolean;
  reason: LinkReason;
};
