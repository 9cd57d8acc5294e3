import type { Step } from '#features/readers/spam-filter/verdict.ts';
import {
  authorSentences as tell,
  findingWords as words,
} from '#words/readers/spam-filter/comment-verdicts.ts';

const newcomerStep: Step = {
  name: 'newcomer',
  isDoor: false,
  sparesStaff: true,
  run({ author: { approvedCount } }, { settings }) {
    const { approvals } = settings.figures.newcomers;
    if (approvedCount >= approvals) return null;
    return {
      outcome: 'waiting',
      words: words.newcomer(approvedCount, approvals),
      sentence: tell.newcomer(approvals - approvedCount),
    };
  },
};

const recordStep: Step = {
  name: 'record',
  isDoor: false,
  sparesStaff: true,
  run({ author: { recentDecided, recentRefused } }, { settings }) {
    const { days, waitsFromShare, leastDecisions } = settings.figures.refusals;
    if (recentDecided < leastDecisions || recentRefused / recentDecided < waitsFromShare) return null;
    return { outcome: 'waiting', words: words.record(recentRefused, recentDecided, days) };
  },
};

/** What the author's past says. */
export const authorSteps: readonly Step[] = [newcomerStep, recordStep];
