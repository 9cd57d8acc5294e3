import { foldWord, splitWords, type Word } from '#features/newsroom/related/fold-words.ts';
import { stemWord } from '#features/newsroom/related/french-stem.ts';
import { countryBehind } from '#features/newsroom/related/known-names.ts';
import { findNamedThings, type NamedThing } from '#features/newsroom/related/named-things.ts';
import { isGrammar, subjectTerm, usualShare } from '#features/newsroom/related/usual-words.ts';

/** Of the rules that make a profile: change it with them, and every profile is made again in the background. */
export const profileVersion = 2;

/** What the chooser reads of an article: its words, and where the newsroom filed it. */
export type StoryText = {
  headline: string;
  standfirst: string;
  body: string;
  subjectIds: readonly string[];
  sectionId: string | null;
};

/** A stem with its weight in the text, and a word of the text that shows it. */
export type ProfileTerm = readonly [stem: string, weight: number, word: string];

/** What is kept of a text to compare it with any other. */
export type StoryProfile = {
  /** Heaviest first. */
  terms: readonly ProfileTerm[];
  /** Stems of the headline in order, each once. */
  headline: readonly string[];
  /** Folded words of the headline, for what their letters share. */
  headlineWords: readonly string[];
  /** Stems of headline and standfirst: what the text is about. */
  lead: readonly string[];
  names: readonly NamedThing[];
  /** Subjects that the newsroom filed it under. */
  subjectIds: readonly string[];
  sectionId: string | null;
  /** False when there is a headline alone: less is shared then, by any two texts. */
  hasText: boolean;
};

/** How much a word counts by where it stands; the body's words count less the later they come. */
const weights = {
  headline: 3,
  standfirst: 1.5,
  body: 1,
  name: 1.2,
  behind: 0.5,
  number: 0.5,
  pair: 0.3,
};
const bodyHalf = 150;
/** What stands further is hardly read, and says little more of the matter. */
const mostBodyWords = 1_200;
const mostTerms = 140;
const mostNames = 40;
/** Words of the body that stand in for a standfirst that was not written. */
const leadWords = 45;

/** Under what a profile stands in the index: its stems and its subjects. */
export const indexedTerms = ({ terms, subjectIds }: StoryProfile): string[] => [
  ...terms.map(([stem]) => stem),
  ...subjectIds.map(subjectTerm),
];

/** The profile of a text by its words and its place in the newspaper: no archive is asked. */
export function toStoryProfile(story: StoryText): StoryProfile {
  const { headline, standfirst, body } = story;
  const title = splitWords(headline);
  const intro = splitWords(standfirst);
  const text = splitWords(body).slice(0, mostBodyWords);
  const gathered = new Map<string, Gathered>();
  gather(gathered, title, () => weights.headline);
  gather(gathered, intro, () => weights.standfirst);
  gather(gathered, text, (at) => weights.body / (1 + at / bodyHalf));
  gatherPairs(gathered, title, weights.headline);
  gatherPairs(gathered, intro, weights.standfirst);
  gatherPairs(gathered, text.slice(0, leadWords), weights.body);
  const terms = [...gathered]
    .map(([stem, { weight, word, isName }]): ProfileTerm => {
      const kind = stem.includes(' ')
        ? weights.pair
        : isName
          ? weights.name
          : /^\d/.test(stem)
            ? weights.number
            : 1;
      return [stem, round(Math.log1p(weight) * kind), word];
    })
    .toSorted((one, other) => tellingness(other) - tellingness(one))
    .slice(0, mostTerms);
  const lead = intro.length > 0 ? intro : text.slice(0, leadWords);
  return {
    terms,
    headline: stemsOf(title),
    headlineWords: [...new Set(matter(title).map(({ text: word }) => foldWord(word)))],
    lead: [...new Set([...stemsOf(title), ...stemsOf(lead)])],
    names: findNamedThings(
      [headline, standfirst, text.length > 0 ? body.slice(0, 8_000) : ''].join('\n'),
    ).slice(0, mostNames),
    subjectIds: story.subjectIds,
    sectionId: story.sectionId,
    hasText: intro.length + text.length > 0,
  };
}

type Gathered = { weight: number; word: string; isName: boolean };

/** Words that carry matter: neither grammar nor a lone letter. */
const matter = (words: readonly Word[]): Word[] =>
  words.filter(
    ({ text, isFirst }) =>
      (text.length > 1 || /\d/.test(text)) && (!isGrammar(foldWord(text)) || (text === 'Est' && !isFirst)),
  );

const stemsOf = (words: readonly Word[]): string[] => [
  ...new Set(matter(words).map(({ text }) => stemWord(text))),
];

function gather(
  into: Map<string, Gathered>,
  words: readonly Word[],
  weightAt: (place: number) => number,
): void {
  const kept = new Set(matter(words));
  words.forEach((word, place) => {
    if (!kept.has(word)) return;
    const weight = weightAt(place);
    const isName = word.isCapital && !word.isFirst;
    add(into, stemWord(word.text), { weight, word: word.text, isName });
    const country = countryBehind(foldWord(word.text));
    if (country)
      add(into, stemWord(country), { weight: weight * weights.behind, word: word.text, isName: false });
  });
}

/** Two words that follow each other, whatever grammar stands between: « fin de vie », « gare de l’Est ». */
function gatherPairs(into: Map<string, Gathered>, words: readonly Word[], weight: number): void {
  const kept = matter(words);
  for (let at = 1; at < kept.length; at += 1) {
    const [one, other] = [kept[at - 1], kept[at]];
    if (!one || !other || other.isFirst) continue;
    const pair = `${stemWord(one.text)} ${stemWord(other.text)}`;
    add(into, pair, { weight, word: `${one.text} ${other.text}`, isName: false });
  }
}

function add(into: Map<string, Gathered>, stem: string, { weight, word, isName }: Gathered): void {
  const known = into.get(stem);
  if (!known) into.set(stem, { weight, word, isName });
  else {
    known.weight += weight;
    if (isName && !known.isName) Object.assign(known, { isName, word });
  }
}

/** How much a term tells before any archive is asked: what is usual everywhere comes last. */
const tellingness = ([stem, weight]: ProfileTerm): number => weight * -Math.log(usualShare(stem));

const round = (weight: number): number => Math.round(weight * 1000) / 1000;
