import { listUnchosen, listUnprofiled, mayLackProfiles } from '#features/related/data/backlog.queries.ts';
import { lockLinks, readLinkableStories, saveProfiles } from '#features/related/data/profile.store.ts';
import { toStoryProfile } from '#features/related/story-profile.ts';
import { refreshLinks } from '#features/related/use-cases/choose-links.ts';
import { done, type UseCase } from '#lib/use-case.ts';
import { transaction } from '#server/transaction.ts';

/** Articles of one transaction: their terms are counted together. */
const batch = 100;
const firstId = '00000000-0000-0000-0000-000000000000';
const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/**
 * Gives links to what has none yet: an archive from before there were links, a demonstration, an import, rules that changed.
 * First every article is read, then links are chosen, newest first, with the whole archive known. What is done is known from
 * the rows themselves: stopped by `signal` or killed at any point, it goes on there. Nothing to do costs two counts.
 */
export const linkArchive: UseCase<{ signal: AbortSignal }, { read: number; chosen: number }> = async ({
  actor,
  input: { signal },
}) => {
  const work = { read: 0, chosen: 0 };
  if (!(await mayLackProfiles())) return done(work);
  for (let after = firstId; !signal.aborted; ) {
    const ids = await listUnprofiled({ after, size: batch });
    after = ids.at(-1) ?? after;
    if (ids.length === 0) break;
    work.read += await transaction(actor, async ({ sql }) => {
      for (const id of ids) await lockLinks(sql, id);
      const stories = await readLinkableStories(sql, ids);
      await saveProfiles(
        sql,
        stories.map(({ headline, standfirst, body, ...rest }) => ({
          ...rest,
          profile: toStoryProfile({ headline, standfirst, body }),
        })),
      );
      return stories.length;
    });
  }
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
