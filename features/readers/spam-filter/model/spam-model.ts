import { toFeatures } from '#features/readers/spam-filter/model/features.ts';
import { type Learned, prior } from '#features/readers/spam-filter/model/learning.ts';
import { toProbability } from '#features/readers/spam-filter/model/logistic.ts';
import type { Contribution, SpamModel } from '#features/readers/spam-filter/verdict.ts';
import { nameFeature } from '#words/readers/spam-filter/comment-verdicts.ts';

/** A model as it is kept: only weights that learning moved. */
export type KeptWeights = { format: 1; bias: number; weights: Record<string, number> };

/** What a version was learned from, and how well it did on what was held back. */
export type ModelFigures = {
  version: number;
  spamCount: number;
  honestCount: number;
  heldSpam: number;
  heldHonest: number;
  recall: number;
  falsePositives: number;
  createdAt: Date;
};

/** Weights that moved less say nothing. */
const leastMove = 0.01;
const mostWeights = 20_000;
const mostReasons = 5;
const leastReason = 0.1;

export function toKeptWeights({ weights: { bias, byFeature } }: Learned): KeptWeights {
  const moved = [...byFeature]
    .map(([name, weight]) => ({ name, weight, move: Math.abs(weight - prior.weightOf(name)) }))
    .filter(({ move }) => move >= leastMove)
    .toSorted((one, other) => other.move - one.move)
    .slice(0, mostWeights);
  const weights = Object.fromEntries(moved.map(({ name, weight }) => [name, Number(weight.toFixed(4))]));
  return { format: 1, bias: Number(bias.toFixed(4)), weights };
}

/** The model that weighs with these weights; signs that it never learned of keep the weight that they have by hand. */
export function toSpamModel({
  weights: kept,
  ...model
}: Omit<SpamModel, 'weigh'> & { weights: KeptWeights }): SpamModel {
  const byFeature = new Map(Object.entries(kept.weights));
  return {
    ...model,
    weigh({ author }, reading) {
      let odds = kept.bias;
      const why: Contribution[] = [];
      for (const [name, value] of toFeatures(reading, author)) {
        const weight = (byFeature.get(name) ?? prior.weightOf(name)) * value;
        odds += weight;
        const words = nameFeature(name);
        if (words !== null && Math.abs(weight) >= leastReason) why.push({ words, weight });
      }
      return { score: toProbability(odds), why: heaviest(why) };
    },
  };
}

const heaviest = (why: readonly Contribution[]): Contribution[] =>
  why.toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight)).slice(0, mostReasons);
