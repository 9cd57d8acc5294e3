import type { ReactNode } from 'react';
import { textSlot } from '#features/ads/campaigns/ad-slots.ts';
import { getStoryAds } from '#features/ads/delivery/data/story-ads.queries.ts';
import { insertsOfText } from '#features/ads/delivery/site/text-ads.tsx';
import type { PublishedArticle } from '#features/newsroom/reading/published-article.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { loadAds, noAds, type PageAds } from '#app/(site)/page-ads.tsx';

/**
 * The advertisements of a story's page: around it, and in its text beside `others`, what stands there already by block
 * id. `lang`: of the story, when it is not French.
 */
export async function loadStoryAds(
  article: PublishedArticle,
  { others, lang }: { others: Readonly<Record<string, ReactNode>>; lang?: string | undefined },
): Promise<{ around: PageAds['around']; inserts: Readonly<Record<string, ReactNode>> }> {
  const { isOpen, places, column, changesIn } = await getStoryAds(article, { taken: Object.keys(others) });
  if (changesIn !== null) describePage({ tags: [], ttl: changesIn });
  if (!isOpen) return { around: noAds().around, inserts: others };
  const { section } = article;
  const ads = await loadAds(
    {
      path: article.path,
      section: section.id,
      sectionIds: [section.id, ...(section.parent ? [section.parent.id] : [])],
      subjectIds: article.subjects.map(({ id }) => id),
      articleId: article.id,
    },
    [...(column === null ? [] : (['colonne-droite'] as const)), ...places.map((_, at) => textSlot(at + 1))],
  );
  return {
    around: ads.around,
    inserts: insertsOfText({ places, column, draw: (slot) => ads.draw(slot, lang), others }),
  };
}
