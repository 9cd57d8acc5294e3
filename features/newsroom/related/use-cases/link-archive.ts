import {
  areCountsTrue,
  listUnchosen,
  listUnprofiled,
  mayLackProfiles,
} from '#features/newsroom/related/data/backlog.queries.ts';
import {
  lockLinks,
  readLinkableStories,
  recountTerms,
  saveProfiles,
} from '#features/newsroom/related/data/profile.store.ts';
import { toProfiled } from '#features/newsroom/related/use-cases/profile-story.ts';
import { refreshLinks } from '#features/newsroom/related/use-cases/choose-links.ts';
import type { Actor } from '#lib/actor.ts';
import { done, type UseCase } from '#lib/use-case.ts';
import { transaction } from '#server/transaction/transaction.ts';

/** Articles of one transaction: their terms are counted together. */
const batch = 100;
/** A hundred thousand articles are counted in some ten seconds. */
const recountTimeoutMs = 300_000;
const firstId = '00000000-0000-0000-0000-000000000000';
const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/**
 * Gives links to what has none yet: an archive from before there were links, a demonstration, an import, rules that changed.
 * First every article is read, then links are chosen, newest first, with the whole archive known. What is done is known from
 * the rows themselves: stopped by `signal` or killed at any point, it goes on there. Nothing to do costs a few
 * counts.
 */
export const linkArchive: UseCase<{ signal: AbortSignal }, { read: number; chosen: number }> = async ({
  actor,
  input: { signal },
}) => {
  const work = { read: 0, chosen: 0 };
  if (!(await areCountsTrue())) {
    await transaction(actor, ({ sql }) => recountTerms(sql), { timeoutMs: recountTimeoutMs });
  }
  if (!(await mayLackProfiles())) return done(work);
  work.read = await readArchive({ actor, signal });
  for (let before = lastId; !signal.aborted; ) {
    const ids = await listUnchosen({ before, size: batch });
    before = ids.at(-1) ?? before;
    if (ids.length === 0) break;
    for (const articleId of ids) {
      if (signal.aborted) break;
      await refreshLinks({ actor, input: { articleId } });
      work.chosen += 1;
    }
  }
  return done(work);
};

/** Makes the profile of every public article that has none of its live text; how many there were. */
export async function readArchive({ actor, signal }: { actor: Actor; signal: AbortSignal }): Promise<number> {
  let read = 0;
  for (let after = firstId; !signal.aborted; ) {
    const ids = await listUnprofiled({ after, size: batch });
    after = ids.at(-1) ?? after;
    if (ids.length === 0) break;
    read += await transaction(actor, async ({ sql }) => {
      for (const id of ids) await lockLinks(sql, id);
      const stories = await readLinkableStories(sql, ids);
      await saveProfiles(sql, stories.map(toProfiled));
      return stories.length;
    });
  }
  return read;
}
