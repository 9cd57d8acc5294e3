import { lettersOf } from '#features/newsroom/related/letter-groups.ts';
import { stemWord } from '#features/newsroom/related/french-stem.ts';
import { subjectTerm } from '#features/newsroom/related/usual-words.ts';
import { surnameOf } from '#features/newsroom/related/named-things.ts';
import type { StoryProfile } from '#features/newsroom/related/story-profile.ts';

/** How telling a stem is: high for what few articles hold. */
export type Telling = (stem: string) => number;

/** Shares of the score, by what both texts have. They were found on the labelled pairs of docs/related.md. */
const shares = {
  withText: { terms: 0.65, headline: 0.1, letters: 0.1, names: 0.15 },
  headlines: { terms: 0.6, headline: 0, letters: 0.4, names: 0 },
} as const;

/** What one subject in common adds, beside the shares of both texts; never less than so much of it. */
const subjectShare = 0.15;
const leastFiled = 0.4;
/** What one section adds to a likeness, and never to none: enough to order what is otherwise alike. */
const sectionBonus = 0.02;

export type Likeness = {
  /** 0 nothing shared … 1 the same text. */
  score: number;
  /** What both hold, most telling first: the stem, the word as this text writes it, how much of the likeness it makes. */
  shared: { stem: string; word: string; part: number }[];
};

/** A profile with what comparing needs again and again. */
export type Weighed = {
  filed: ReadonlyMap<string, number>;
  profile: StoryProfile;
  terms: ReadonlyMap<string, number>;
  length: number;
  headline: ReadonlyMap<string, number>;
  letters: ReadonlyMap<string, number>;
  names: ReadonlyMap<string, number>;
  surnames: ReadonlyMap<string, string>;
};

/** Weighs a profile by how telling its words are in this archive. */
export function weigh(profile: StoryProfile, telling: Telling): Weighed {
  const terms = new Map(profile.terms.map(([stem, weight]) => [stem, weight * telling(stem)]));
  const headline = new Map(profile.headline.map((stem) => [stem, telling(stem)]));
  const letters = new Map<string, number>();
  for (const word of profile.headlineWords) {
    const groups = lettersOf(word);
    const each = telling(stemWord(word)) / Math.sqrt(groups.length);
    for (const group of groups) letters.set(group, (letters.get(group) ?? 0) + each);
  }
  const names = new Map<string, number>();
  const surnames = new Map<string, string>();
  for (const { text, kind, times } of profile.names) {
    const parts = text
      .split(' ')
      .map(stemWord)
      .filter((stem) => stem.length > 2);
    if (parts.length === 0) continue;
    const rarest = Math.max(...parts.map(telling));
    names.set(kind === 'person' ? stemWord(surnameOf(text)) : parts.join(' '), rarest * Math.log1p(times));
    if (kind === 'person' && text.includes(' '))
      surnames.set(stemWord(surnameOf(text)), stemWord(text.split(' ')[0] ?? ''));
  }
  const filed = new Map(profile.subjectIds.map((id) => [id, telling(subjectTerm(id))]));
  return { profile, filed, terms, length: norm(terms), headline, letters, names, surnames };
}

/** How alike two texts are, and what makes them so. */
export function compare(one: Weighed, other: Weighed): Likeness {
  const strangers = namesakes(one, other);
  const shared: Likeness['shared'] = [];
  let product = 0;
  const words = new Map(one.profile.terms.map(([stem, , word]) => [stem, word]));
  for (const [stem, weight] of one.terms) {
    const its = other.terms.get(stem);
    if (its === undefined || strangers.has(stem)) continue;
    product += weight * its;
    shared.push({ stem, word: words.get(stem) ?? stem, part: weight * its });
  }
  const whole = one.length * other.length || 1;
  const both = one.profile.hasText && other.profile.hasText ? shares.withText : shares.headlines;
  const parts: [share: number, value: number][] = [
    [both.terms, product / whole],
    [both.letters, cosine(one.letters, other.letters)],
    [both.headline, cosine(one.headline, other.headline)],
  ];
  // Texts that name nobody are not less alike for it.
  if (one.names.size > 0 && other.names.size > 0)
    parts.push([both.names, cosine(one.names, other.names, strangers)]);
  // Filed under one subject they are more alike; filed apart, no less: the newsroom files by the day.
  const filed = cosine(one.filed, other.filed);
  if (filed > 0) parts.push([subjectShare, Math.max(filed, leastFiled)]);
  const total = parts.reduce((sum, [share]) => sum + share, 0);
  const score = parts.reduce((sum, [share, value]) => sum + share * value, 0) / total;
  const isOneSection = one.profile.sectionId !== null && one.profile.sectionId === other.profile.sectionId;
  return {
    score: Math.min(1, isOneSection ? score * (1 + sectionBonus) : score),
    shared: shared.map((term) => ({ ...term, part: term.part / whole })).toSorted((a, b) => b.part - a.part),
  };
}

/** Surnames that each text gives to somebody else: what they share there is not the same person. */
function namesakes(one: Weighed, other: Weighed): ReadonlySet<string> {
  const strangers = new Set<string>();
  for (const [surname, first] of one.surnames) {
    const its = other.surnames.get(surname);
    if (its !== undefined && its !== first) strangers.add(surname);
  }
  return strangers;
}

function norm(weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  return Math.sqrt(sum);
}

function cosine(
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
  without: ReadonlySet<string> = new Set(),
): number {
  let product = 0;
  for (const [key, weight] of one) if (!without.has(key)) product += weight * (other.get(key) ?? 0);
  return product === 0 ? 0 : product / (norm(one) * norm(other));
}
