import type { Candidate, Finding, Step, StepContext } from '#features/readers/spam-filter/verdict.ts';
import {
  authorSentences as tell,
  findingWords as words,
} from '#words/readers/spam-filter/comment-verdicts.ts';

const refuse = (reason: string, sentence: string): Finding => ({
  outcome: 'refused',
  words: reason,
  sentence,
});
const wait = (reason: string, sentence?: string): Finding => ({
  outcome: 'waiting',
  words: reason,
  ...(sentence === undefined ? {} : { sentence }),
});

const articleStep: Step = {
  name: 'article',
  isDoor: true,
  sparesStaff: false,
  async run({ articleId }, { ports, signal }) {
    const closed = await ports.whyClosed(articleId, signal);
    return closed === null ? null : refuse(words.closed, closed);
  },
};

/**
 * Controls but for lines and tabs, and what `String.fromCharCode` makes of half a character. Those of Latin-1's upper
 * half are the quotes and dashes of an old Windows, read wrongly on their way: nobody typed them to do harm.
 */
const control = /[^\P{Cc}\n\r\t\u0080-\u009f]|\p{Cs}|\ufffd{3,}/u;
const override = /[\u202d\u202e]/;
/** Four marks on one letter, three times: no language that is written does that. */
const stacked = /(?:\p{L}\p{M}{4,}[^\p{M}]*){3,}/u;
/**
 * Whatever stands between the letters of the scheme, a browser would take it out; a person would not type it. What
 * follows is code: « JavaScript : un langage que j'enseigne » is talk.
 */
const script =
  /<\s*\/?\s*(?:script|iframe|object|embed|svg|form|meta|base|style)\b|\bon(?:error|load|click|mouseover|focus)\s*=\s*\S|(?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:\s*[^\s\p{L}]|(?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:\s*\S*[(`=[{%/]|\bdata\s*:\s*text\/html/iu;

const shapeStep: Step = {
  name: 'shape',
  isDoor: true,
  sparesStaff: false,
  run({ text }, { settings, reading }) {
    const { mostCharacters, waitsFromCharacters } = settings.figures.length;
    const { zeroWidth, mixedWords, spacedWords } = reading.disguises;
    const count = Array.from(text).length;
    if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) return refuse(words.empty, tell.empty);
    if (count > mostCharacters) return refuse(words.tooLong(count), tell.tooLong(mostCharacters));
    if (control.test(text)) return refuse(words.control, tell.disguised);
    if (override.test(text)) return refuse(words.overrides, tell.disguised);
    if (stacked.test(text.normalize('NFD'))) return refuse(words.stacked, tell.disguised);
    if (script.test(text)) return refuse(words.markup, tell.markup);
    if (zeroWidth > 0) return wait(words.zeroWidth(zeroWidth));
    if (mixedWords > 0) return wait(words.mixedWords(mixedWords));
    if (spacedWords > 0) return wait(words.spacedWords(spacedWords));
    return count > waitsFromCharacters ? wait(words.tooLong(count), tell.long) : null;
  },
};

const honeypotStep: Step = {
  name: 'honeypot',
  isDoor: true,
  sparesStaff: false,
  run: ({ honeypot }) => (honeypot === '' ? null : refuse(words.honeypot, tell.refused)),
};

const tokenStep: Step = {
  name: 'token',
  isDoor: true,
  sparesStaff: false,
  run({ formToken, submittedAt }, { settings }) {
    const { leastSeconds, mostSeconds } = settings.figures.token;
    if (formToken === null) return refuse(words.noToken, tell.noToken);
    if (formToken.isUsed) return refuse(words.usedToken, tell.usedToken);
    const age = (submittedAt.getTime() - formToken.issuedAt.getTime()) / 1_000;
    if (age < leastSeconds) return refuse(words.tooSoon(Math.max(0, age)), tell.tooSoon);
    return age > mostSeconds ? refuse(words.oldToken, tell.oldToken) : null;
  },
};

const limitsStep: Step = {
  name: 'limits',
  isDoor: true,
  sparesStaff: true,
  async run(candidate: Candidate, { ports, settings, signal }: StepContext) {
    const seconds = await ports.takeTurn(
      {
        authorId: candidate.author.id,
        addressPrefix: candidate.addressPrefix,
        at: candidate.submittedAt,
        limits: settings.figures.limits,
      },
      signal,
    );
    if (seconds <= 0) return null;
    return { ...refuse(words.tooOften, tell.tooOften(seconds)), retryAfterSeconds: Math.ceil(seconds) };
  },
};

/** Whether this may come in at all, before a word of it is weighed. */
export const doorSteps: readonly Step[] = [articleStep, shapeStep, honeypotStep, tokenStep, limitsStep];
