import type { CampaignTimes } from '#features/ads/campaigns/campaign.ts';
import type { CreativeContents } from '#features/ads/campaigns/creative.ts';
import type { CampaignState, Counting, CreativeKind } from '#features/ads/campaigns/ads.ts';
import type { Targeting } from '#features/ads/campaigns/targeting.ts';

/** What may be served, as the decision knows it: approved by whoever approves, and understood. Pure. */

type Content = { [Kind in CreativeKind]: { kind: Kind; content: CreativeContents[Kind] } }[CreativeKind];

export type ServableCreative = Content & {
  id: string;
  /** CSS pixels; null for what fits every size. */
  size: { width: number; height: number } | null;
  alt: string;
  /** Its share among the creatives of its campaign that fit. */
  weight: number;
  version: number;
};

export type ServableCampaign = CampaignTimes & {
  id: string;
  /** As readers see it. */
  advertiser: string;
  kind: 'commercial' | 'house';
  state: CampaignState;
  /** Impressions bought; null when days are, and for most of the house's own. */
  budget: number | null;
  counting: Counting;
  pacing: 'even' | 'fast';
  /** 1 comes first. */
  priority: number;
  isExclusive: boolean;
  cap: { most: number; seconds: number } | null;
  withoutConsent: 'withhold' | 'uncapped';
  refreshSeconds: number | null;
  targeting: Targeting;
  creatives: readonly ServableCreative[];
};

/** What is metered: bought by the piece. */
export type MeteredCampaign = ServableCampaign & { budget: number };
export const isMetered = (campaign: ServableCampaign): campaign is MeteredCampaign =>
  campaign.budget !== null;
