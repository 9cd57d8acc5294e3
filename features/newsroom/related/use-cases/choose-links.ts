import { getOwnProfile } from '#features/newsroom/related/data/candidate.queries.ts';
import {
  deleteProfiles,
  getProfiledRevision,
  lockLinks,
  readLinkableStories,
  saveProfiles,
} from '#features/newsroom/related/data/profile.store.ts';
import {
  askToRefresh,
  deleteLinksOf,
  listEnterable,
  listLinkingIds,
  replaceLinks,
} from '#features/newsroom/related/data/related-link.store.ts';
import { mostKept } from '#features/newsroom/related/link-choice.ts';
import { toProfiled } from '#features/newsroom/related/use-cases/profile-story.ts';
import { findLinks, type Findings } from '#features/newsroom/related/use-cases/find-links.ts';
import { done, type UseCase } from '#lib/use-case.ts';
import { transaction } from '#server/transaction/transaction.ts';

/**
 * Follows a change of an article that readers see (published, changed, withdrawn, restored, under an embargo or freed of it):
 * its profile is made anew, its links are chosen, and those articles are asked to choose again which may now lead to it, or
 * did before. Each step looks at what is true then, so that running twice does nothing twice; pages are dropped only where
 * readers would see another list. `chosen` is how many links it has now.
 */
export const chooseLinks: UseCase<{ articleId: string }, { chosen: number; asked: number }> = async ({
  actor,
  input: { articleId },
}) => {
  const isLinkable = await transaction(actor, async (open) => {
    const { sql } = open;
    await lockLinks(sql, articleId);
    const [story] = await readLinkableStories(sql, [articleId]);
    if (!story) {
      const linking = await listLinkingIds(sql, articleId);
      await deleteProfiles(sql, [articleId]);
      await deleteLinksOf(open, articleId);
      await askToRefresh(sql, linking);
      return false;
    }
    if ((await getProfiledRevision(sql, articleId)) !== story.revisionId) {
      await saveProfiles(sql, [toProfiled(story)]);
    }
    return true;
  });
  if (!isLinkable) return done({ chosen: 0, asked: 0 });
  const found = await refreshLinks({ actor, input: { articleId } });
  if (!found.ok) return found;
  const { links, near } = found.value;
  const asked = await transaction(actor, async ({ sql }) => {
    const enterable = await listEnterable(sql, near, mostKept);
    const all = [...new Set([...enterable, ...(await listLinkingIds(sql, articleId))])].filter(
      (id) => id !== articleId,
    );
    await askToRefresh(sql, all);
    return all.length;
  });
  return done({ chosen: links.filter(({ isShown }) => isShown).length, asked });
};

/** Chooses one article's links anew, and asks nothing of others. An article that takes part in none keeps none. */
export const refreshLinks: UseCase<{ articleId: string }, Findings> = async ({
  actor,
  input: { articleId },
}) => {
  const own = await getOwnProfile(articleId);
  const found = own ? await findLinks({ ...own, isCounted: true }) : { links: [], near: [] };
  await transaction(actor, async (open) => {
    await lockLinks(open.sql, articleId);
    // Its text changed meanwhile: whoever wrote the new profile chooses.
    if (!own || (await getProfiledRevision(open.sql, articleId)) !== own.revisionId) return;
    await replaceLinks(open, { articleId, links: found.links.filter(({ isNear }) => isNear) });
  });
  return done(found);
};
