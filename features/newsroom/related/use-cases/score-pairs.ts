import { getProfiles } from '#features/newsroom/related/data/candidate.queries.ts';
import { compare, weigh } from '#features/newsroom/related/likeness.ts';
import { readTelling } from '#features/newsroom/related/use-cases/find-links.ts';

/** How alike the texts of each pair are, 0–1, as the chooser would say; null for one that takes part in no links. */
export async function scorePairs(pairs: readonly (readonly [string, string])[]): Promise<(number | null)[]> {
  const profiles = await getProfiles([...new Set(pairs.flat())]);
  const telling = await readTelling([...profiles.values()]);
  return pairs.map(([one, other]) => {
    const [its, theirs] = [profiles.get(one), profiles.get(other)];
    return its && theirs ? compare(weigh(its, telling), weigh(theirs, telling)).score : null;
  });
}
