import type {
  AkismetAnswer,
  Contribution,
  Finding,
  Reason,
  Step,
} from '#features/readers/spam-filter/verdict.ts';
import { findingWords as words } from '#words/readers/spam-filter/comment-verdicts.ts';

const modelStep: Step = {
  name: 'model',
  isDoor: false,
  sparesStaff: true,
  async run(candidate, { ports, reading, settings, signal }) {
    const model = settings.isModelOn ? await ports.model(signal) : null;
    if (model === null) return null;
    const { score, why } = model.weigh(candidate, reading);
    const isSilent = Math.min(model.spamCount, model.honestCount) < settings.figures.model.leastOfEach;
    if (isSilent) return { outcome: 'published', words: '', score, isSilent };
    const reasons = why.map(toWords);
    const said = words.model(model.version, Math.round(score * 100));
    return {
      outcome: score >= model.threshold ? 'waiting' : 'published',
      words: reasons.length > 0 ? `${said} ${words.modelWhy(reasons)}` : said,
      score,
    };
  },
};

/** « prêt entre particuliers » +2,1 */
const toWords = ({ words: said, weight }: Contribution): string =>
  `«\u00a0${said}\u00a0» ${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1).replace('.', ',')}`;

const akismetStep: Step = {
  name: 'akismet',
  isDoor: false,
  sparesStaff: true,
  async run(candidate, { ports, signal }) {
    const answer = await ports.askAkismet(candidate, signal);
    return answer && toAkismetFinding(answer);
  },
};

/** What Akismet's answer means for a comment; null lets it pass. */
export function toAkismetFinding(answer: AkismetAnswer): Finding | null {
  if (answer.kind === 'spam') {
    return answer.isBlatant
      ? { outcome: 'refused', words: words.akismetBlatant }
      : { outcome: 'waiting', words: words.akismetSpam };
  }
  const { recheckAfterSeconds } = answer;
  if (recheckAfterSeconds === null) return null;
  return { outcome: 'waiting', words: words.akismetLater(recheckAfterSeconds), recheckAfterSeconds };
}

/** True of what was refused as spam, not for its words. */
export const isRefusedAsSpam = (reasons: readonly Pick<Reason, 'step' | 'outcome'>[]): boolean =>
  reasons.some(({ step, outcome }) => step === 'akismet' && outcome === 'refused');

/** What was learned from moderators, here and elsewhere. */
export const judgingSteps: readonly Step[] = [modelStep, akismetStep];
