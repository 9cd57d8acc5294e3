import type { CampaignKind, CampaignState, CreativeKind } from '#features/ads/campaigns/ads.ts';
import { type CreativeContents, parseCreativeContent } from '#features/ads/campaigns/creative.ts';
import { db } from '#server/db/client.ts';

/** What a creative shows, by its kind. */
export type ShownContent = {
  [Kind in CreativeKind]: { kind: Kind; content: CreativeContents[Kind] };
}[CreativeKind];

/** A creative as the ad desk sees it. `shown` is null for a content that can't be read any more: nothing serves it. */
export type DeskCreative = {
  id: string;
  name: string;
  kind: CreativeKind;
  shown: ShownContent | null;
  /** CSS pixels; null for a text. */
  size: { width: number; height: number } | null;
  alt: string;
  clickUrl: string;
  weight: number;
  version: number;
  isApproved: boolean;
  isArchived: boolean;
  campaign: { id: string; name: string; kind: CampaignKind; state: CampaignState; advertiser: string };
};

export async function getDeskCreative(creativeId: string): Promise<DeskCreative | null> {
  const row = await db().adCreative.findUnique({
    where: { id: creativeId },
    select: {
      id: true,
      name: true,
      kind: true,
      content: true,
      width: true,
      height: true,
      alt: true,
      clickUrl: true,
      weight: true,
      version: true,
      approvedAt: true,
      archivedAt: true,
      campaign: {
        select: { id: true, name: true, kind: true, state: true, advertiser: { select: { name: true } } },
      },
    },
  });
  if (!row) return null;
  const { content, width, height, approvedAt, archivedAt, campaign, ...rest } = row;
  const parsed = parseCreativeContent(row.kind, content);
  return {
    ...rest,
    shown: parsed && ({ kind: row.kind, content: parsed } as ShownContent),
    size: width !== null && height !== null ? { width, height } : null,
    isApproved: approvedAt !== null,
    isArchived: archivedAt !== null,
    campaign: { ...campaign, advertiser: campaign.advertiser.name },
  };
}

/** The campaign for which a creative is made. */
export async function getCreativeCampaign(campaignId: string): Promise<{ id: string; name: string } | null> {
  return await db().adCampaign.findUnique({ where: { id: campaignId }, select: { id: true, name: true } });
}
