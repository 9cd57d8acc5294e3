import type { VerdictOutcome } from '#features/readers/spam-filter/verdict.ts';

export type Scored = { isSpam: boolean; outcome: VerdictOutcome; score: number };

/** The shares of honest comments that may be caught, at which recall is told. */
export const falsePositiveRates = [0.01, 0.02, 0.05] as const;

/**
 * Share of spam that scores above all honest comments but a share of them: the best that one threshold can do. Null
 * without spam or without honest comments.
 */
export function recallAt(rows: readonly Scored[], falsePositives: number): number | null {
  const honest = rows.filter(({ isSpam }) => !isSpam).toSorted((one, other) => other.score - one.score);
  const spam = rows.filter(({ isSpam }) => isSpam);
  const first = honest[Math.floor(honest.length * falsePositives)];
  if (spam.length === 0 || !first) return null;
  return spam.filter(({ score }) => score > first.score).length / spam.length;
}

/** How many of each kind came to each outcome. */
export function countOutcomes(
  rows: readonly Scored[],
): Record<'spam' | 'ham', Record<VerdictOutcome, number>> {
  const counts = {
    spam: { published: 0, waiting: 0, refused: 0 },
    ham: { published: 0, waiting: 0, refused: 0 },
  };
  for (const { isSpam, outcome } of rows) counts[isSpam ? 'spam' : 'ham'][outcome] += 1;
  return counts;
}
