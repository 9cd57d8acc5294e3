import { cache } from 'react';
import { getAdFiles } from '#features/ads/delivery/data/ad-files.queries.ts';
import { getPublishedArticle } from '#features/newsroom/reading/data/published-article.queries.ts';
import { getNewspaperSettings } from '#features/house/settings/data/settings.queries.ts';
import { tdmReservationOf } from '#features/house/settings/settings.schema.ts';
import { getAuthor } from '#features/newsroom/taxonomy/data/author.queries.ts';
import { getSectionBySlug, listMenu } from '#features/newsroom/taxonomy/data/section.queries.ts';
import { getSubject } from '#features/newsroom/taxonomy/data/subject.queries.ts';
import { tags } from '#lib/tags.ts';
import { describePage } from '#server/page-cache/page-facts.ts';

/** What several parts of one render ask for (layout, metadata, page), asked once. Nothing outlives the render. */
export const loadSettings = cache(async () => {
  const settings = await getNewspaperSettings();
  // Every public page asks: so each of them says that the newspaper is not public yet, and what it reserves of mining,
  // and changes when that is another.
  describePage({
    tags: [tags.settings()],
    isIndexed: settings.robots === 'index',
    tdm: tdmReservationOf(settings),
  });
  return settings;
});
/** What the ad desk tells buyers; the files that it makes are dropped when it changes, and no page with them. */
export const loadAdFiles = async () => {
  describePage({ tags: [tags.adFiles()] });
  const [files] = await Promise.all([getAdFiles(), loadSettings()]);
  return files;
};
export const loadMenu = cache(listMenu);
export const loadSection = cache(getSectionBySlug);
export const loadAuthor = cache(getAuthor);
export const loadSubject = cache(getSubject);
export const loadArticle = cache((sectionSlug: string, slug: string) =>
  getPublishedArticle({ sectionSlug, slug }),
);
