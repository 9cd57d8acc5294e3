import { authorSteps } from '#features/readers/spam-filter/author-steps.ts';
import { doorSteps } from '#features/readers/spam-filter/door-steps.ts';
import { judgingSteps } from '#features/readers/spam-filter/judging-steps.ts';
import { firstScore } from '#features/readers/spam-filter/model/learning.ts';
import {
  defaultModerationSettings,
  type ModerationSettings,
} from '#features/readers/spam-filter/moderation-settings.ts';
import { readSigns } from '#features/readers/spam-filter/signs.ts';
import { readText } from '#features/readers/spam-filter/text-reading.ts';
import { textSteps } from '#features/readers/spam-filter/text-steps.ts';
import type {
  Candidate,
  Finding,
  JudgePorts,
  Reason,
  Step,
  StepContext,
  StepName,
  Verdict,
  VerdictOutcome,
} from '#features/readers/spam-filter/verdict.ts';
import { authorSentences, findingWords } from '#words/readers/spam-filter/comment-verdicts.ts';

/** Every step, cheapest first. */
export const steps: readonly Step[] = [...doorSteps, ...textSteps, ...authorSteps, ...judgingSteps];

type Found = Finding & { step: StepName };
const severity: Record<VerdictOutcome, number> = { published: 0, waiting: 1, refused: 2 };

/**
 * Weighs a comment: published when every step lets it pass, else the worst that one of them found, with all that they
 * found. A step that throws or is late makes it wait. A refusal at the door ends it there; Akismet, which costs and is
 * somebody else's, is not told of what is refused already. Never throws.
 */
export async function judge(candidate: Candidate, ports: JudgePorts): Promise<Verdict> {
  const found: Found[] = [];
  const settings = await readSettings(ports, found);
  // What is longer is refused by its length alone.
  const reading = readText(candidate.text.slice(0, settings.figures.length.mostCharacters));
  const shown = readSigns(reading, candidate.author);
  const weighAnew = () => firstScore(reading, candidate.author);
  for (const step of steps) {
    const isRefused = found.some(({ outcome }) => outcome === 'refused');
    if ((step.sparesStaff && candidate.author.isStaff) || (step.name === 'akismet' && isRefused)) continue;
    const finding = await take(step, candidate, { settings, reading, shown, ports });
    if (finding) found.push({ ...finding, step: step.name });
    if (step.isDoor && finding?.outcome === 'refused')
      return toVerdict(found, { weighAnew, isTurnedAway: true });
  }
  return toVerdict(found, { weighAnew, isTurnedAway: false });
}

async function readSettings(ports: JudgePorts, found: Found[]): Promise<ModerationSettings> {
  try {
    return await within(defaultModerationSettings.figures.stepTimeoutSeconds, ports.settings);
  } catch (error) {
    found.push({ step: 'settings', ...toFailure(error) });
    return defaultModerationSettings;
  }
}

async function take(
  step: Step,
  candidate: Candidate,
  context: Omit<StepContext, 'signal'>,
): Promise<Finding | null> {
  const { stepTimeoutSeconds, akismet } = context.settings.figures;
  const seconds = step.name === 'akismet' ? akismet.timeoutSeconds : stepTimeoutSeconds;
  try {
    return await within(seconds, async (signal) => step.run(candidate, { ...context, signal }));
  } catch (error) {
    const failure = toFailure(error);
    return step.name === 'akismet'
      ? { ...failure, recheckAfterSeconds: akismet.recheckAfterErrorSeconds }
      : failure;
  }
}

/** Thrown to whoever waits for a step that is late. */
class TooLate extends Error {}

/** The work's answer if it comes in time; the signal tells the work that nobody waits any more. */
async function within<Value>(seconds: number, work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const giveUp = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TooLate());
      giveUp.abort();
    }, seconds * 1_000);
  });
  try {
    return await Promise.race([work(giveUp.signal), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** What becomes of a comment of which this was found. */
export const worstOf = (found: readonly Pick<Finding, 'outcome'>[]): VerdictOutcome =>
  found.reduce<VerdictOutcome>(
    (worst, one) => (severity[one.outcome] > severity[worst] ? one.outcome : worst),
    'published',
  );

const toFailure = (error: unknown): Finding => ({
  outcome: 'waiting',
  words: error instanceof TooLate ? findingWords.late : findingWords.failed,
  isFailure: true,
});

/** What other steps add to the odds that the model, or what is known without one, gives. */
const addedOdds: Partial<Record<StepName, number>> = { banned: 3, duplicate: 1.5, akismet: 3 };

/** Surer than this says no more; as fine as it is, hardly two comments score the same. */
const surest = 1e-12;

function scoreOf(found: readonly Found[], weighAnew: () => number): number {
  const weighed = found.find(({ step }) => step === 'model')?.score ?? weighAnew();
  const sure = Math.min(1 - surest, Math.max(surest, weighed));
  const odds = found
    .filter(
      ({ outcome, recheckAfterSeconds }) => outcome !== 'published' && recheckAfterSeconds === undefined,
    )
    .reduce((sum, { step }) => sum + (addedOdds[step] ?? 0), Math.log(sure / (1 - sure)));
  return 1 / (1 + Math.exp(-odds));
}

function toVerdict(
  found: readonly Found[],
  { weighAnew, isTurnedAway }: { weighAnew: () => number; isTurnedAway: boolean },
): Verdict {
  const outcome = worstOf(found);
  const telling = found.find((one) => one.outcome === outcome && one.sentence !== undefined);
  const retry = found.find(({ retryAfterSeconds }) => retryAfterSeconds !== undefined)?.retryAfterSeconds;
  return {
    outcome,
    reasons: found.filter(({ isSilent }) => !isSilent).map(toReason),
    sentence: telling?.sentence ?? authorSentences[outcome],
    score: scoreOf(found, weighAnew),
    isTurnedAway,
    ...(retry === undefined ? {} : { retryAfterSeconds: retry }),
  };
}

const toReason = ({ sentence: _sentence, retryAfterSeconds: _retry, ...reason }: Found): Reason => reason;
