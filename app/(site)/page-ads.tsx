import type { ReactNode } from 'react';
import type { SlotName } from '#features/ads/campaigns/ad-slots.ts';
import { getFilledSlots } from '#features/ads/delivery/data/house-ads.queries.ts';
import type { AdPage } from '#features/ads/delivery/house-ads.ts';
import { AdSlot } from '#features/ads/delivery/site/ad-slot.tsx';
import { IslandScript } from '#components/layout/island-script.tsx';
import { tags } from '#lib/tags.ts';
import { islandAddress } from '#server/web/islands.ts';
import { describePage } from '#server/page-cache/page-facts.ts';

/** Around what a page is about: they stand on every page with advertisements. */
const aroundPage = ['banniere-haute', 'mobile-bas'] as const satisfies SlotName[];

export type PageAds = {
  /** A slot with what is shown in it; null where nothing fits. `lang`: of the text around, when it is not French. */
  draw: (slot: SlotName, lang?: string) => ReactNode;
  /** The page between what stands above and below it, with the script that fills all of them. */
  around: (page: ReactNode) => ReactNode;
};

/** Looks up what the slots of a public page hold, `also` those within it; a page without any still says that it could. */
export async function loadAds(page: AdPage, also: readonly SlotName[] = []): Promise<PageAds> {
  const { filled, changesIn } = await getFilledSlots({ page, slots: [...aroundPage, ...also] });
  describePage({ tags: [tags.houseAds()], ...(changesIn === null ? {} : { ttl: changesIn }) });
  const draw: PageAds['draw'] = (slot, lang) => {
    const found = filled.get(slot);
    return found ? <AdSlot filled={found} path={page.path} {...(lang ? { lang } : {})} /> : null;
  };
  return {
    draw,
    around: (content) => (
      <>
        {draw('banniere-haute')}
        {content}
        {draw('mobile-bas')}
        {filled.size > 0 && <IslandScript address={islandAddress('ads')} />}
      </>
    ),
  };
}

/** The page of a story on which the settings, or the story itself, let no advertisement stand. */
export function noAds(): PageAds {
  describePage({ tags: [tags.houseAds()] });
  return { draw: () => null, around: (content) => content };
}
