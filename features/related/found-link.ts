import type { LinkReason } from '#features/related/link-reason.ts';

/** A link that the machine would make, with what speaks for it. */
export type FoundLink = {
  targetId: string;
  /** 0 unrelated … 1 the same text. */
  score: number;
  /** Good enough for readers. */
  isShown: boolean;
  reason: LinkReason;
};
