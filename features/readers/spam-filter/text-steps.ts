import { likenessOf, toFingerprint } from '#features/readers/spam-filter/near-duplicates.ts';
import { suspicionOf } from '#features/readers/spam-filter/signs.ts';
import type { Finding, Step } from '#features/readers/spam-filter/verdict.ts';
import { findWords } from '#features/readers/spam-filter/word-matching.ts';
import {
  authorSentences as tell,
  findingWords as words,
  genreNames,
} from '#words/readers/spam-filter/comment-verdicts.ts';

const hourMs = 60 * 60 * 1_000;

const duplicateStep: Step = {
  name: 'duplicate',
  isDoor: false,
  sparesStaff: true,
  async run({ author, articleId, submittedAt }, { reading, settings, ports, signal }) {
    const { hours, likeness, leastWords } = settings.figures.duplicates;
    const own = toFingerprint(reading.words);
    const since = new Date(submittedAt.getTime() - hours * hourMs);
    const found = await ports.findSimilar(own, since, signal);
    const isAgain = found.some(
      (one) => one.authorId === author.id && one.articleId === articleId && one.exact === own.exact,
    );
    if (isAgain) return { outcome: 'refused', words: words.again, sentence: tell.again };
    const alike = found.filter(
      (one) =>
        (one.authorId === author.id || own.wordCount >= leastWords) &&
        (one.exact === own.exact || likenessOf(one.signature, own.signature) >= likeness),
    );
    if (alike.length === 0) return null;
    return { outcome: 'waiting', words: words.seen(alike.length, hours), sentence: tell.seen };
  },
};

const contactStep: Step = {
  name: 'contact',
  isDoor: false,
  sparesStaff: true,
  run(_, { reading: { contacts }, settings }) {
    const { waitsFromLinks, waitsFromSpelledOut, waitsFromPhones, waitsFromMails } = settings.figures.contact;
    const { links, spelledOut, phones, mails, handles } = contacts;
    const found = [
      { is: links.length >= waitsFromLinks, words: words.links(links), tell: tell.links(links.length) },
      {
        is: spelledOut.length >= waitsFromSpelledOut,
        words: words.spelledOut(spelledOut),
        tell: tell.spelledOut,
      },
      { is: phones.length >= waitsFromPhones, words: words.phones(phones), tell: tell.phones(phones.length) },
      { is: mails.length >= waitsFromMails, words: words.mails(mails), tell: tell.mails(mails.length) },
      { is: handles.length > 0, words: words.handles(handles), tell: tell.handles },
    ].filter(({ is }) => is);
    if (found.length === 0) return null;
    return {
      outcome: 'waiting',
      words: found.map((one) => one.words).join(' ; '),
      sentence: tell.contact(found.map((one) => one.tell)),
    };
  },
};

const wordStep = (name: 'banned' | 'suspect', outcome: Finding['outcome']): Step => ({
  name,
  isDoor: false,
  sparesStaff: true,
  run(_, { reading, settings }) {
    const list = name === 'banned' ? settings.bannedWords : settings.suspectWords;
    const found = findWords(list, [reading.folded, reading.undisguised]);
    return found.length === 0 ? null : { outcome, words: words[name](found) };
  },
});

/**
 * The trades that live on comments, told by rules so that a newspaper is covered before anybody has decided anything.
 * Refused only when everything points one way: the offer, how to reach it, the call to do so, and nothing of somebody
 * who warns, quotes or asks.
 */
const genreStep: Step = {
  name: 'genre',
  isDoor: false,
  sparesStaff: true,
  run(_, { reading, shown, settings }) {
    const { waitsFromSuspicion, refusedFromWeight, refusedFromSuspicion } = settings.figures.genres;
    const suspicion = suspicionOf(shown);
    const [genre] = shown.genres;
    if (suspicion < waitsFromSuspicion) return null;
    const { phones, mails, handles, spelledOut, links } = reading.contacts;
    const isReachable = phones.length + mails.length + handles.length + spelledOut.length + links.length > 0;
    const { distance, quotation, question, call } = shown.signs;
    const isPlain = isReachable && call !== undefined && !distance && !quotation && !question;
    const isRefused =
      isPlain && (genre?.weight ?? 0) >= refusedFromWeight && suspicion >= refusedFromSuspicion;
    return {
      outcome: isRefused ? 'refused' : 'waiting',
      words: genre ? words.genre(genreNames[genre.name], genre.found) : words.offer,
      score: suspicion,
    };
  },
};

/** What the words themselves say. */
export const textSteps: readonly Step[] = [
  duplicateStep,
  contactStep,
  wordStep('banned', 'refused'),
  wordStep('suspect', 'waiting'),
  genreStep,
];
