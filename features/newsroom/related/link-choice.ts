import { countryBehind, isPlaceName } from '#features/newsroom/related/known-names.ts';
import { foldWord } from '#features/newsroom/related/fold-words.ts';
import { stemWord } from '#features/newsroom/related/french-stem.ts';
import type { Likeness, Telling, Weighed } from '#features/newsroom/related/likeness.ts';
import type { NamedThing } from '#features/newsroom/related/named-things.ts';

/** What is kept of an article's choice: a page shows seven at the most, and its places are filled again without choosing anew. */
export const mostKept = 12;
/** Of one story, that is of texts that say nearly the same, no list shows more. */
const mostOfOneStory = 2;

/**
 * Below these scores no link is shown. Learned on the labelled pairs (docs/related.md): the lowest for which nothing unrelated
 * is shown there, and a little more.
 */
const thresholds = { withText: 0.27, faint: 0.21, headlines: 0.33 };
/** From here on two texts tell one story. */
const sameStory = { withText: 0.5, headlines: 0.55 };

/** So many things that are no places, and that are said first, speak for a faint link. */
const muchFrom = 3;

/** A stem tells of a matter from here on: about one article in fifty. */
const tellingFrom = 3.6;

export type Candidate = {
  articleId: string;
  firstPublishedAt: Date;
  weighed: Weighed;
  likeness: Likeness;
};

/** `isNear`: like enough for a link; what is not is only ranked. */
export type ChosenLink = Candidate & { isNear: boolean; isShown: boolean };

const hasText = (one: Weighed, other: Weighed): boolean => one.profile.hasText && other.profile.hasText;

/** How much of a matter two texts share: nothing to link by, enough for a likely link, or so much that a faint one will do. */
export type SharedMatter = 'none' | 'some' | 'much';

/**
 * What two texts share is a matter when it is not a place, a first name or a kind of event alone: two telling things, of
 * which one at least is no place and one at least stands in what either text says first. The words of one name are one thing,
 * but somebody named whole in both is enough. Much is shared when three such things are no places.
 */
export function sharedMatter(
  [one, other]: readonly [Weighed, Weighed],
  { shared }: Likeness,
  telling: Telling,
): SharedMatter {
  const lead = new Set([...one.profile.lead, ...other.profile.lead]);
  const told = shared.filter(({ stem }) => !stem.includes(' ') && telling(stem) >= tellingFrom);
  const names = namesOfWords(one, other);
  const nameOf = (stem: string): string => names.get(stem)?.text ?? stem;
  const things = new Set(told.map(({ stem }) => nameOf(stem)));
  const matters = told.filter(({ stem, word }) => !isPlace(word) && names.get(stem)?.kind !== 'place');
  const people = told.filter(({ stem }) => names.get(stem)?.kind === 'person' && nameOf(stem).includes(' '));
  const isEnough = things.size >= 2 || people.length >= 2;
  if (!isEnough || matters.length === 0 || !told.some(({ stem }) => lead.has(stem))) return 'none';
  const first = new Set(matters.filter(({ stem }) => lead.has(stem)).map(({ stem }) => nameOf(stem)));
  return first.size >= muchFrom && agreeOnFiling(one, other) ? 'much' : 'some';
}

/** Nothing of the newsroom's own says that these are two matters: a subject in common, or one text without any. */
const agreeOnFiling = (one: Weighed, other: Weighed): boolean =>
  one.filed.size === 0 || other.filed.size === 0 || [...one.filed.keys()].some((id) => other.filed.has(id));

const isPlace = (word: string): boolean =>
  isPlaceName(foldWord(word)) || countryBehind(foldWord(word)) !== null;

/** The name, in either text, that a stem is a word of; the longer one. */
function namesOfWords(one: Weighed, other: Weighed): ReadonlyMap<string, NamedThing> {
  const names = [...one.profile.names, ...other.profile.names].toSorted(
    (a, b) => a.text.split(' ').length - b.text.split(' ').length,
  );
  return new Map(
    names.flatMap((name) => name.text.split(' ').map((part) => [stemWord(part), name] as const)),
  );
}

/** Whether two texts are like enough for a link. */
export const isNear = (own: Weighed, { weighed, likeness }: Candidate): boolean =>
  likeness.score >= (hasText(own, weighed) ? thresholds.faint : thresholds.headlines);

/** The score that a link must reach, by how much of a matter speaks for it. */
function leastFor([one, other]: readonly [Weighed, Weighed], matter: SharedMatter): number {
  if (matter === 'none') return Number.POSITIVE_INFINITY;
  if (!hasText(one, other)) return thresholds.headlines;
  return matter === 'much' ? thresholds.faint : thresholds.withText;
}

/** Best first; between two equals the newer one. */
const byScore = (one: Candidate, other: Candidate): number =>
  other.likeness.score - one.likeness.score ||
  other.firstPublishedAt.getTime() - one.firstPublishedAt.getTime() ||
  (one.articleId < other.articleId ? 1 : -1);

/**
 * The candidates that are most like an article, best first, and which of them readers are shown: none below the threshold,
 * none without a matter in common, never more than two of one story. `alike` compares two candidates.
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
    const near = isNear(own, candidate);
    const isShown =
      near &&
      likeness.score >= leastFor([own, weighed], sharedMatter([own, weighed], likeness, telling)) &&
      chosen.filter((other) => other.isShown && isSameStory(other.weighed, weighed, alike)).length <
        mostOfOneStory;
    chosen.push({ ...candidate, isNear: near, isShown });
  }
  return chosen;
}

const isSameStory = (
  one: Weighed,
  other: Weighed,
  alike: (one: Weighed, other: Weighed) => number,
): boolean => alike(one, other) >= (hasText(one, other) ? sameStory.withText : sameStory.headlines);
