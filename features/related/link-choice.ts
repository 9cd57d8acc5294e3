import { countryBehind, isPlaceName } from '#features/related/known-names.ts';
import { foldWord } from '#features/related/fold-words.ts';
import { stemWord } from '#features/related/french-stem.ts';
import type { Likeness, Telling, Weighed } from '#features/related/likeness.ts';
import type { NamedThing } from '#features/related/named-things.ts';

/** What is kept of an article's choice: a page shows seven at the most, and its places are filled again without choosing anew. */
export const mostKept = 12;
/** Of one story, that is of texts that say nearly the same, no list shows more. */
const mostOfOneStory = 2;

/**
 * Below these scores no link is shown. Learned on the labelled pairs (docs/related.md): the lowest for which nothing unrelated
 * is shown there, and a little more.
 */
const thresholds = { withText: 0.27, headlines: 0.33 };
/** From here on two texts tell one story. */
const sameStory = { withText: 0.5, headlines: 0.55 };

/** A stem tells of a matter from here on: about one article in fifty. */
const tellingFrom = 3.6;

export type Candidate = {
  articleId: string;
  firstPublishedAt: Date;
  weighed: Weighed;
  likeness: Likeness;
};

export type ChosenLink = Candidate & { isShown: boolean };

const hasText = (one: Weighed, other: Weighed): boolean => one.profile.hasText && other.profile.hasText;

/**
 * Whether what two texts share is a matter, and not a place, a first name or a kind of event alone: two telling things, of
 * which one at least is no place and one at least stands in what either text says first. The words of one name are one thing,
 * but somebody named whole in both is enough.
 */
export function sharesMatter(
  [one, other]: readonly [Weighed, Weighed],
  { shared }: Likeness,
  telling: Telling,
): boolean {
  const lead = new Set([...one.profile.lead, ...other.profile.lead]);
  const told = shared.filter(({ stem }) => !stem.includes(' ') && telling(stem) >= tellingFrom);
  const names = namesOfWords(one, other);
  const things = new Set(told.map(({ stem }) => names.get(stem)?.text ?? stem));
  const isPerson = (stem: string): boolean => names.get(stem)?.kind === 'person';
  const matters = told.filter(({ stem, word }) => !isPlace(word) && names.get(stem)?.kind !== 'place');
  const isEnough = things.size >= 2 || told.filter(({ stem }) => isPerson(stem)).length >= 2;
  return isEnough && matters.length >= 1 && told.some(({ stem }) => lead.has(stem));
}

const isPlace = (word: string): boolean =>
  isPlaceName(foldWord(word)) || countryBehind(foldWord(word)) !== null;

/** The longer name, in either text, that a stem is a word of. */
function namesOfWords(one: Weighed, other: Weighed): ReadonlyMap<string, NamedThing> {
  const names = [...one.profile.names, ...other.profile.names].filter(({ text }) => text.includes(' '));
  return new Map(
    names.flatMap((name) => name.text.split(' ').map((part) => [stemWord(part), name] as const)),
  );
}

/** Whether two texts are like enough for a link. */
export const isNear = (own: Weighed, { weighed, likeness }: Candidate): boolean =>
  likeness.score >= (hasText(own, weighed) ? thresholds.withText : thresholds.headlines);

/** Best first; between two equals the newer one. */
const byScore = (one: Candidate, other: Candidate): number =>
  other.likeness.score - one.likeness.score ||
  other.firstPublishedAt.getTime() - one.firstPublishedAt.getTime() ||
  (one.articleId < other.articleId ? 1 : -1);

/**
 * The links of an article among candidates that may be linked to: none below the threshold, none without a matter in
 * common, never more than two of one story. `alike` compares two candidates.
 */
export function chooseAmong(
  own: Weighed,
  candidates: readonly Candidate[],
  { telling, alike }: { telling: Telling; alike: (one: Weighed, other: Weighed) => number },
): ChosenLink[] {
  const chosen: ChosenLink[] = [];
  for (const candidate of [...candidates].toSorted(byScore)) {
    if (chosen.length >= mostKept) break;
    const { weighed, likeness } = candidate;
    if (!isNear(own, candidate)) continue;
    const isShown =
      sharesMatter([own, weighed], likeness, telling) &&
      chosen.filter((other) => other.isShown && isSameStory(other.weighed, weighed, alike)).length <
        mostOfOneStory;
    chosen.push({ ...candidate, isShown });
  }
  return chosen;
}

const isSameStory = (
  one: Weighed,
  other: Weighed,
  alike: (one: Weighed, other: Weighed) => number,
): boolean => alike(one, other) >= (hasText(one, other) ? sameStory.withText : sameStory.headlines);
