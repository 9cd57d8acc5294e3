import type { Features } from '#features/readers/spam-filter/model/features.ts';

export type Example = { features: Features; isSpam: boolean };
/** Weights in log-odds by feature; one that is absent keeps its prior. */
export type Weights = { bias: number; byFeature: Map<string, number> };
/** Where learning begins, and what it returns to when the examples say nothing. */
export type Prior = { bias: number; weightOf: (feature: string) => number };

/** How strongly weights are held to their prior: signs firmly, for they were weighed by hand; words less. */
const defaultHolds = { sign: 1, word: 0.35, bias: 0.15 };
const rounds = 120;
const rate = 0.35;

/**
 * Logistic regression with a Gaussian prior around hand-set weights (maximum a posteriori), by full gradients with
 * AdaGrad's steps: a few thousand comments take a second, and the same examples always give the same weights.
 */
export function fit(examples: readonly Example[], prior: Prior, holds = defaultHolds): Weights {
  const names = [...new Set(examples.flatMap(({ features }) => [...features.keys()]))];
  const indexOf = new Map(names.map((name, at) => [name, at]));
  // The last column is that of the bias, which every example has.
  const rows = examples.map(({ features, isSpam }) => ({
    columns: Int32Array.from([...features.keys().map((name) => indexOf.get(name) ?? 0), names.length]),
    values: Float64Array.from([...features.values(), 1]),
    isSpam,
  }));
  const spam = examples.filter(({ isSpam }) => isSpam).length;
  // Both kinds count alike, whichever comes more often.
  const share = {
    spam: examples.length / (2 * Math.max(1, spam)),
    honest: examples.length / (2 * Math.max(1, examples.length - spam)),
  };
  const start = Float64Array.from([...names.map(prior.weightOf), prior.bias]);
  const hold = Float64Array.from([
    ...names.map((name) => (isWord(name) ? holds.word : holds.sign)),
    holds.bias,
  ]);
  const weights = start.slice();
  const seen = new Float64Array(weights.length);
  for (let round = 0; round < rounds; round += 1) {
    const gradient = weights.map((weight, at) => (hold[at] ?? 0) * (weight - (start[at] ?? 0)));
    for (const { columns, values, isSpam } of rows) {
      const odds = columns.reduce((sum, column, n) => sum + (weights[column] ?? 0) * (values[n] ?? 0), 0);
      const error = (toProbability(odds) - (isSpam ? 1 : 0)) * (isSpam ? share.spam : share.honest);
      columns.forEach((column, n) => add(gradient, column, error * (values[n] ?? 0)));
    }
    gradient.forEach((slope, at) => {
      add(seen, at, slope ** 2);
      if (slope !== 0) add(weights, at, (-rate * slope) / Math.sqrt((seen[at] ?? 0) + 1e-8));
    });
  }
  const byFeature = new Map(names.map((name, at) => [name, weights[at] ?? 0]));
  return { bias: weights[names.length] ?? 0, byFeature };
}

const add = (array: Float64Array, at: number, value: number): void => {
  array[at] = (array[at] ?? 0) + value;
};

const isWord = (name: string): boolean => /^[wpcn]:/.test(name);

export const toProbability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Log-odds of spam. */
export function oddsOf(features: Features, { bias, byFeature }: Weights, { weightOf }: Prior): number {
  let odds = bias;
  for (const [name, value] of features) odds += (byFeature.get(name) ?? weightOf(name)) * value;
  return odds;
}
