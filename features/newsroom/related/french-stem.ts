import { foldWord } from '#features/newsroom/related/fold-words.ts';

/**
 * A light French stemmer over folded words (no accents, small letters): plural, feminine, verb endings and the commonest
 * derivations go, so that « démissionne », « démissions » and « démissionnaire » meet, and so do « Ukraine » and « ukrainien »,
 * « Lyon » and « lyonnais ». Rules of our own; what they miss, the letters of headlines catch (`letter-groups.ts`).
 */

/** Below this many letters a stem would say nothing: the ending stays. */
const leastStem = 3;

type Rule = readonly [ending: string, becomes: string, least: number];

/** Derivations, longest first; each leaves at least that many letters. */
const derivations: readonly Rule[] = [
  ['ionnements', '', 4],
  ['ionnement', '', 4],
  ['ionnaires', '', 4],
  ['ionnaire', '', 4],
  ['ionnelles', '', 4],
  ['ionnelle', '', 4],
  ['ionnels', '', 4],
  ['ionnel', '', 4],
  ['ionnees', '', 4],
  ['ionnee', '', 4],
  ['ionnes', '', 4],
  ['ionnent', '', 4],
  ['ionnait', '', 4],
  ['ionner', '', 4],
  ['ionne', '', 4],
  ['issements', 'i', 3],
  ['issement', 'i', 3],
  ['atrices', 'at', 3],
  ['ateurs', 'at', 3],
  ['atrice', 'at', 3],
  ['ateur', 'at', 3],
  ['ations', 'at', 3],
  ['ation', 'at', 3],
  ['iciens', 'iqu', 4],
  ['icien', 'iqu', 4],
  ['aires', '', 5],
  ['aire', '', 5],
  ['ismes', '', 4],
  ['isme', '', 4],
  ['istes', '', 4],
  ['iste', '', 4],
  ['iennes', '', 4],
  ['ienne', '', 4],
  ['iens', '', 4],
  ['ien', '', 4],
  ['aises', '', 4],
  ['aise', '', 4],
  ['ais', '', 4],
  ['oises', '', 4],
  ['oise', '', 4],
  ['ois', '', 4],
  ['euses', 'eur', 3],
  ['euse', 'eur', 3],
  ['trices', 'teur', 3],
  ['trice', 'teur', 3],
  ['ielles', '', 5],
  ['ielle', '', 5],
  ['iels', '', 5],
  ['iel', '', 5],
  ['ements', '', 4],
  ['ement', '', 4],
  ['ences', 'ent', 4],
  ['ence', 'ent', 4],
  ['ances', 'ant', 4],
  ['ance', 'ant', 4],
  ['ives', 'if', 4],
  ['ive', 'if', 4],
  ['ages', '', 4],
  ['age', '', 4],
  ['ions', '', 4],
  ['ion', '', 4],
  ['ies', '', 4],
  ['ie', '', 4],
];

/** Endings of verbs, then what a feminine or a plural leaves. */
const inflections: readonly Rule[] = [
  ['eraient', '', 4],
  ['erait', '', 4],
  ['eront', '', 4],
  ['erent', '', 4],
  ['aient', '', 4],
  ['antes', '', 4],
  ['ants', '', 4],
  ['ante', '', 4],
  ['entes', '', 4],
  ['ents', '', 4],
  ['ente', '', 4],
  ['era', '', 4],
  ['ait', '', 4],
  ['ant', '', 4],
  ['ent', '', 4],
  ['ees', '', 4],
  ['ez', '', 4],
  ['er', '', 4],
  ['ir', '', 4],
  ['ee', '', 4],
  ['es', '', 3],
  ['at', '', 4],
  ['it', '', 4],
  ['is', '', 4],
  ['e', '', 3],
  ['i', '', 4],
];

const apply = (word: string, rules: readonly Rule[]): string => {
  for (const [ending, becomes, least] of rules) {
    if (!word.endsWith(ending)) continue;
    const start = word.slice(0, -ending.length);
    if (start.length >= least) return start + becomes;
  }
  return word;
};

/** « travaux » meets « travail », « heureux » « heureuse », « votes » « vote ». */
function singular(word: string): string {
  if (/[aeiou]ux$/.test(word) && !word.endsWith('aux')) return word.slice(0, -1);
  if (word.endsWith('eaux')) return word.slice(0, -1);
  if (word.endsWith('aux') && word.length > 5) return `${word.slice(0, -2)}l`;
  if (word.endsWith('ail') && word.length > 5) return `${word.slice(0, -2)}l`;
  return word.endsWith('s') && !/(ss|us|is|as|os)$/.test(word) ? word.slice(0, -1) : word;
}

/** The stem of one folded word. Numbers stay whole. */
function stemFolded(word: string): string {
  if (word.length <= leastStem || /\d/.test(word)) return word;
  const derived = apply(singular(word), derivations);
  const bare = apply(derived, inflections);
  const single = bare.replace(/([b-df-hj-np-qs-tv-z])\1$/, '$1');
  return single.length >= leastStem ? single : bare;
}

const known = new Map<string, string>();
const mostKnown = 50_000;

/** The stem of a word as it is written; the same word is worked out once. */
export function stemWord(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  const stem = stemFolded(foldWord(word));
  if (known.size >= mostKnown) known.clear();
  known.set(word, stem);
  return stem;
}
