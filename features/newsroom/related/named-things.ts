import { foldWord, splitWords, type Word } from '#features/newsroom/related/fold-words.ts';
import {
  isFirstName,
  isOrganisationHead,
  isOrganisationName,
  isPlaceName,
} from '#features/newsroom/related/known-names.ts';
import { isGrammar, usualShare } from '#features/newsroom/related/usual-words.ts';
import { stemWord } from '#features/newsroom/related/french-stem.ts';

export type NameKind = 'person' | 'place' | 'organisation' | 'other';

/** Somebody or something that a text names, under its fullest form. */
export type NamedThing = { text: string; kind: NameKind; times: number };

/** Small words that stand inside a name: « Charles de Gaulle », « Cour des comptes ». */
const within = /^(?:de|du|des|d|la|le|van|von|der|den|ben|bin|al|el|et)$/;
/** Who bears what follows: « M. », « Mme », « le président ». */
const bearers =
  /^(?:m|mm|mme|mmes|mlle|dr|me|pape|president|presidente|ministre|roi|reine|prince|princesse|senateur|senatrice|depute|deputee|juge|maitre|chanteuse|chanteur|actrice|acteur)$/;
/** What a name of a place follows: « à Lorvaux », « près de Varneuil ». */
const placers = /^(?:a|en|au|aux|vers|depuis|hors|pres)$/;
/** What the name of a place begins with: « Mont-Orval », « Port-Vaillant ». */
const placeHeads = /^(?:saint|sainte|mont|port|pont|val|vallee|ile|lac|cap|fort)$/;
const mostWords = 5;

/**
 * The people, places and organisations that a French text names: sequences of capitals, with the small words between them. A
 * capital that begins a sentence counts only where the word shows elsewhere that it is a name. A surname alone is whoever was
 * named whole before or after.
 */
export function findNamedThings(text: string): NamedThing[] {
  const words = splitWords(text);
  const seenAsName = new Set<string>();
  const seenSmall = new Set<string>();
  for (const word of words) {
    if (!word.isCapital) seenSmall.add(foldWord(word.text));
    else if (!word.isFirst) seenAsName.add(foldWord(word.text));
  }
  const found = new Map<string, NamedThing>();
  for (let at = 0; at < words.length; ) {
    const parts = readName(words, at, { seenAsName, seenSmall });
    if (parts.length > 0) {
      const name = parts
        .map((part, place) => (place > 0 && part.isElided ? `d’${part.text}` : part.text))
        .join(' ');
      const key = foldWord(name);
      const before = words[at - 1];
      const known = found.get(key);
      const kind = kindOf(parts, before);
      if (!known) found.set(key, { text: name, kind, times: 1 });
      else Object.assign(known, { times: known.times + 1, kind: known.kind === 'other' ? kind : known.kind });
    }
    at += Math.max(1, parts.length);
  }
  return joinSurnames([...found.values()]);
}

type Seen = { seenAsName: ReadonlySet<string>; seenSmall: ReadonlySet<string> };

function readName(words: readonly Word[], start: number, seen: Seen): Word[] {
  const first = words[start];
  if (!first || !startsName(words, start, seen)) return [];
  const parts = [first];
  let pending: Word[] = [];
  for (let at = start + 1; at < words.length && parts.length + pending.length < mostWords; at += 1) {
    const word = words[at];
    if (!word?.isJoined || (word.isFirst && word.isCapital)) break;
    if (word.isCapital && !isGrammar(foldWord(word.text))) {
      parts.push(...pending, word);
      pending = [];
    } else if (within.test(foldWord(word.text)) && !word.isElided) pending.push(word);
    else break;
  }
  return parts;
}

function startsName(words: readonly Word[], at: number, { seenAsName, seenSmall }: Seen): boolean {
  const word = words[at];
  if (!word?.isCapital || word.text.length < 2) return false;
  const folded = foldWord(word.text);
  if (isGrammar(folded) && !isAcronym(word.text)) return false;
  if (!word.isFirst) return true;
  if (isKnownName(folded) || isAcronym(word.text) || seenAsName.has(folded)) return true;
  if (isInsideName(words[at + 1]))
    return isFirstName(folded) || isOrganisationHead(folded) || usualShare(stemWord(folded)) < 0.01;
  return !seenSmall.has(folded) && usualShare(stemWord(folded)) < 0.001 && isFirstName(folded);
}

const isKnownName = (folded: string): boolean => isPlaceName(folded) || isOrganisationName(folded);

const isInsideName = (word: Word | undefined): boolean =>
  word !== undefined && word.isJoined && word.isCapital && !word.isFirst;

const isAcronym = (text: string): boolean => /^[\p{Lu}\d]{2,7}$/u.test(text) && /\p{Lu}{2}/u.test(text);

const isPlaceLike = (folded: readonly string[]): boolean =>
  placeHeads.test(folded[0] ?? '') || folded.every((part) => isPlaceName(part));

const isLoneAcronym = ([first, ...more]: readonly Word[]): boolean =>
  first !== undefined && more.length === 0 && isAcronym(first.text);

function kindOf(parts: readonly Word[], before: Word | undefined): NameKind {
  const folded = parts.map(({ text }) => foldWord(text));
  const whole = folded.join(' ');
  const start = folded[0] ?? '';
  const follows = (these: RegExp): boolean => before !== undefined && these.test(foldWord(before.text));
  if (isPlaceName(whole)) return 'place';
  if (isOrganisationName(whole) || isLoneAcronym(parts)) return 'organisation';
  const isLong = parts.length > 1;
  if (isLong && isOrganisationHead(start)) return 'organisation';
  if (follows(bearers) || (isLong && isFirstName(start))) return 'person';
  if (isLong && isPlaceLike(folded)) return 'place';
  if (follows(placers)) return 'place';
  if (parts.length === 2 && !folded.some((part) => within.test(part) || usualShare(stemWord(part)) > 0.01))
    return 'person';
  return 'other';
}

/** « Laporte » is « Bernard Laporte » when one whole name alone ends so. */
function joinSurnames(things: NamedThing[]): NamedThing[] {
  const people = things.filter(({ kind, text }) => kind === 'person' && text.includes(' '));
  const owners = new Map<string, NamedThing | null>();
  for (const person of people) {
    const surname = surnameOf(person.text);
    owners.set(surname, owners.has(surname) ? null : person);
  }
  return things.filter((thing) => {
    const owner =
      thing.text.includes(' ') || thing.kind === 'place' ? undefined : owners.get(foldWord(thing.text));
    if (!owner || owner === thing) return true;
    owner.times += thing.times;
    return false;
  });
}

/** The last word of a name, folded. */
export const surnameOf = (name: string): string => foldWord(name.split(' ').at(-1) ?? '');
