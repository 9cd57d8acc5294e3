import { firstWordWeight } from '#features/readers/spam-filter/model/first-words.ts';
import { toFeatures } from '#features/readers/spam-filter/model/features.ts';
import {
  type Example,
  fit,
  oddsOf,
  type Prior,
  toProbability,
  type Weights,
} from '#features/readers/spam-filter/model/logistic.ts';
import { signsBias, signWeight } from '#features/readers/spam-filter/signs.ts';
import { readText, type TextReading } from '#features/readers/spam-filter/text-reading.ts';

/** A comment that a moderator decided on. */
export type Decided = {
  text: string;
  author: { name: string; url?: string | null | undefined };
  isSpam: boolean;
};

/** How well it did on decisions that it had not seen. */
export type Measure = { spam: number; honest: number; recall: number; falsePositives: number };

export type Learned = {
  weights: Weights;
  /** Probability from which a comment waits. */
  threshold: number;
  spamCount: number;
  honestCount: number;
  /** On a fifth of its own decisions, held back while it learned from the others. */
  measure: Measure;
};

/** What is known before anybody has decided anything: the signs' weights by hand, and what usual words say. */
export const prior: Prior = {
  bias: signsBias,
  weightOf: (name) => firstWordWeight(name) ?? signWeight(name),
};

/** How much a comment looks like spam, from 0 to 1, to somebody who has learned nothing here. */
export const firstScore = (reading: TextReading, author: Decided['author']): number =>
  toProbability(oddsOf(toFeatures(reading, author), { bias: prior.bias, byFeature: new Map() }, prior));

const folds = 5;
const leastThreshold = 0.5;

/** Learns from decisions, oldest first; null while there are too few of either kind. */
export function learn(
  decisions: readonly Decided[],
  { leastToOrder, falsePositives }: { leastToOrder: number; falsePositives: number },
): Learned | null {
  const spamCount = decisions.filter(({ isSpam }) => isSpam).length;
  const honestCount = decisions.length - spamCount;
  if (Math.min(spamCount, honestCount) < leastToOrder) return null;
  const examples = decisions.map(toExample);
  const [kept, held] = split(examples, 0);
  const trial = fit(kept, prior);
  const trialThreshold = chooseThreshold(kept, falsePositives);
  const measure = measureOn(held, trial, trialThreshold);
  return {
    weights: fit(examples, prior),
    threshold: chooseThreshold(examples, falsePositives),
    spamCount,
    honestCount,
    measure,
  };
}

const toExample = ({ text, author, isSpam }: Decided): Example => ({
  features: toFeatures(readText(text), author),
  isSpam,
});

const scoreOf = (example: Example, weights: Weights): number =>
  toProbability(oddsOf(example.features, weights, prior));

/** All but every fifth of each kind, and those. */
function split(examples: readonly Example[], fold: number): [kept: Example[], held: Example[]] {
  const [kept, held]: [Example[], Example[]] = [[], []];
  const counts = { spam: 0, honest: 0 };
  for (const example of examples) {
    const kind = example.isSpam ? 'spam' : 'honest';
    (counts[kind] % folds === fold ? held : kept).push(example);
    counts[kind] += 1;
  }
  return [kept, held];
}

/**
 * The lowest probability at which no more honest comments would have waited than are allowed, each scored by a model
 * that had not seen it (cross-validation).
 */
function chooseThreshold(examples: readonly Example[], falsePositives: number): number {
  const honest: number[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const [kept, held] = split(examples, fold);
    const weights = fit(kept, prior);
    honest.push(...held.filter(({ isSpam }) => !isSpam).map((example) => scoreOf(example, weights)));
  }
  honest.sort((one, other) => other - one);
  const first = honest[Math.floor(honest.length * falsePositives)] ?? 0;
  return Math.max(leastThreshold, Math.min(0.999, first + (1 - first) * 0.05));
}

function measureOn(held: readonly Example[], weights: Weights, threshold: number): Measure {
  const scored = held.map((example) => ({ ...example, isCaught: scoreOf(example, weights) >= threshold }));
  const [spam, honest] = [scored.filter(({ isSpam }) => isSpam), scored.filter(({ isSpam }) => !isSpam)];
  const shareOf = (some: typeof scored): number =>
    some.length === 0 ? 0 : some.filter(({ isCaught }) => isCaught).length / some.length;
  return { spam: spam.length, honest: honest.length, recall: shareOf(spam), falsePositives: shareOf(honest) };
}
