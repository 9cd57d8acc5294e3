import {
  adFileFaults,
  type AdFileName,
  adFileNames,
  type AdFiles,
  changeAdFilesSchema,
} from '#features/ads/delivery/ad-files.ts';
import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import type { LineFault } from '#features/ads/delivery/ads-txt.ts';
import { lockAdFiles, writeAdFiles } from '#features/ads/delivery/data/ad-files.store.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { adFileWords as words } from '#words/ads/delivery/ad-files.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** How many lines are named at once: a file that was pasted wrong has one fault a line. */
const faultsNamed = 20;

/**
 * Changes ads.txt, app-ads.txt or sellers.json, each on its own: what somebody else changed meanwhile is a conflict.
 * Every line is checked first; a refusal names the lines with their reasons. Served from the next request on.
 */
export const changeAdFiles = defineUseCase({
  name: 'changeAdFiles',
  input: changeAdFilesSchema,
  may: maySellAds,
  run: ({ actor, input: { base, values } }): Promise<Outcome<AdFiles>> =>
    attempt(actor, async (open) => {
      const current = await lockAdFiles(open.sql);
      const wanted = adFileNames.filter(
        (name) => values[name] !== base[name] && values[name] !== current[name],
      );
      const clashes = wanted.filter((name) => current[name] !== base[name]);
      if (clashes.length > 0) return refused('conflict', { fields: toFields(clashes, () => words.conflict) });
      const faults = adFileFaults(values);
      const faulty = wanted.filter((name) => faults[name].length > 0);
      if (faulty.length > 0)
        return refused('invalid', { fields: toFields(faulty, (name) => tell(faults[name])) });
      if (wanted.length === 0) return done(current);
      const next: AdFiles = { ...current, ...toFields(wanted, (name) => values[name]) };
      await writeAdFiles(open.sql, next, actor.kind === 'person' ? actor.userId : null);
      open.purge({ kind: 'adFiles' });
      await open.journal({
        action: 'ad_files.change',
        subjectType: 'setting',
        before: toFields(wanted, (name) => current[name]),
        after: toFields(wanted, (name) => next[name]),
      });
      return done(next);
    }),
});

const toFields = (names: readonly AdFileName[], write: (name: AdFileName) => string): Partial<AdFiles> =>
  Object.fromEntries(names.map((name) => [name, write(name)]));

const tell = (faults: readonly LineFault[]): string =>
  [
    ...faults.slice(0, faultsNamed).map(words.fault),
    ...(faults.length > faultsNamed ? [words.more(faults.length - faultsNamed)] : []),
  ].join('\n');
