import { listAdvertiserChoices } from '#features/ads/campaigns/data/desk-advertiser.queries.ts';
import type { SectionChoice } from '#features/ads/campaigns/desk/campaign-targets.tsx';
import { listDeskSections } from '#features/newsroom/taxonomy/data/desk-section.queries.ts';

/** What the form of a campaign chooses among. */
export async function campaignChoices(): Promise<{
  advertisers: { id: string; name: string }[];
  sections: SectionChoice[];
}> {
  const [advertisers, sections] = await Promise.all([listAdvertiserChoices(), listDeskSections()]);
  return {
    advertisers,
    sections: sections
      .filter(({ isArchived }) => !isArchived)
      .map(({ id, name, parentId }) => ({ id, name, isChild: parentId !== null })),
  };
}
