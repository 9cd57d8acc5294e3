import { explainLink } from '#features/newsroom/related/explain-link.ts';
import {
  findCandidates,
  readTermCounts,
  type SoughtTerm,
} from '#features/newsroom/related/data/candidate.queries.ts';
import { stemWord } from '#features/newsroom/related/french-stem.ts';
import { type Candidate, chooseAmong, isNear } from '#features/newsroom/related/link-choice.ts';
import type { FoundLink } from '#features/newsroom/related/found-link.ts';
import { compare, type Telling, weigh, type Weighed } from '#features/newsroom/related/likeness.ts';
import { indexedTerms, type StoryProfile } from '#features/newsroom/related/story-profile.ts';
import { subjectTerm } from '#features/newsroom/related/usual-words.ts';
import { tellingIn, type TermCounts } from '#features/newsroom/related/telling.ts';

/** How many terms of a text are looked for, the most telling ones. */
const mostSought = 24;
/** So many articles hold the terms looked for, together: what bounds the work in any archive. */
const mostHeld = 6_000;
/** The rarest ones are looked for all the same, of each its first articles. */
const leastSought = 4;
/** How many of those that are like enough are told of it. */
const mostNear = 40;
/** A subject in common, beside the weights of words. */
const subjectWeight = 1.5;
/** How many are compared in full. */
const mostCompared = 90;

export type LinkQuestion = {
  articleId: string;
  language: string;
  subjectIds: readonly string[];
  profile: StoryProfile;
  /** Whether the archive's counts hold this text: what only it holds leads nowhere. */
  isCounted: boolean;
};

/** `near`: every candidate that is like enough to be linked with, chosen or not, refused or not; the likeliest ones first. */
export type Findings = { links: FoundLink[]; near: { articleId: string; score: number }[] };

/**
 * What is most like a text among the public articles, best first, and which of it may be shown: few candidates by their most telling terms, each compared in
 * full. The work is the same in an archive of a hundred thousand.
 */
export async function findLinks(question: LinkQuestion): Promise<Findings> {
  const { articleId, language, profile, subjectIds, isCounted } = question;
  const counts = await readTermCounts(indexedTerms(profile));
  const rows = await findCandidates({
    articleId,
    language,
    terms: soughtTerms(profile, { counts, isCounted }),
    size: mostCompared,
  });
  const telling = await readTelling([profile, ...rows.map((row) => row.profile)]);
  const own = weigh(profile, telling);
  const subjects = new Map(rows.map((row) => [row.articleId, row.subjectIds]));
  const candidates = rows.map((row): Candidate => {
    const weighed = weigh(row.profile, telling);
    return {
      articleId: row.articleId,
      firstPublishedAt: row.firstPublishedAt,
      weighed,
      likeness: compare(own, weighed),
    };
  });
  const alike = (one: Weighed, other: Weighed): number => compare(one, other).score;
  const refusedIds = new Set(rows.filter(({ isRefused }) => isRefused).map((row) => row.articleId));
  const wanted = candidates.filter((candidate) => !refusedIds.has(candidate.articleId));
  const links = chooseAmong(own, wanted, { telling, alike }).map(
    ({ articleId: targetId, weighed, likeness, isNear: near, isShown }) => ({
      targetId,
      score: likeness.score,
      isNear: near,
      isShown,
      reason: explainLink(
        { own, other: weighed, likeness },
        { telling, subjectIds: subjectIds.filter((id) => subjects.get(targetId)?.includes(id)) },
      ),
    }),
  );
  const likely = candidates
    .filter((candidate) => isNear(own, candidate))
    .map(({ articleId: id, likeness: { score } }) => ({ articleId: id, score }))
    .toSorted((one, another) => another.score - one.score)
    .slice(0, mostNear);
  return { links, near: likely };
}

/** How telling every stem of these texts is in the archive. */
export async function readTelling(profiles: readonly StoryProfile[]): Promise<Telling> {
  const stems = new Set<string>();
  for (const profile of profiles) {
    const { headline, headlineWords, names } = profile;
    for (const term of indexedTerms(profile)) stems.add(term);
    for (const stem of headline) stems.add(stem);
    for (const word of headlineWords) stems.add(stemWord(word));
    for (const { text } of names) for (const part of text.split(' ')) stems.add(stemWord(part));
  }
  const telling = tellingIn(await readTermCounts(stems));
  const known = new Map<string, number>();
  return (stem) => {
    const found = known.get(stem);
    if (found !== undefined) return found;
    const value = telling(stem);
    known.set(stem, value);
    return value;
  };
}

/** The terms that find most with least: by what they weigh in the text and how rare they are, rare ones first. */
function soughtTerms(
  profile: StoryProfile,
  { counts, isCounted }: { counts: TermCounts; isCounted: boolean },
): SoughtTerm[] {
  const telling = tellingIn(counts);
  const filed = profile.subjectIds.map((id) => [subjectTerm(id), subjectWeight] as const);
  const sought = [...profile.terms, ...filed]
    .map(([stem, weight]) => ({ stem, worth: weight * telling(stem) ** 2, articles: counts.count(stem) }))
    .filter(({ articles, worth }) => articles > (isCounted ? 1 : 0) && worth > 0)
    .toSorted((one, other) => other.worth - one.worth)
    .slice(0, mostSought);
  let held = 0;
  return sought
    .toSorted((one, other) => one.articles - other.articles)
    .filter(({ articles }, at) => {
      held += articles;
      return at < leastSought || held <= mostHeld;
    });
}
