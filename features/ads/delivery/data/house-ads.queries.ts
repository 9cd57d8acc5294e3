import { parseHours } from '#features/ads/campaigns/campaign.ts';
import { creativeFileName, parseCreativeContent } from '#features/ads/campaigns/creative.ts';
import type { SlotName } from '#features/ads/campaigns/ad-slots.ts';
import {
  type AdPage,
  chooseHouseAds,
  type FilledSlot,
  type HouseAd,
  type HousePicture,
  type HouseText,
} from '#features/ads/delivery/house-ads.ts';
import { sealHouseClick } from '#features/ads/delivery/serving-token.ts';
import { parseTargeting } from '#features/ads/campaigns/targeting.ts';
import { urls } from '#lib/urls.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';

/** What the slots of a kept page hold; one that nothing fits is absent. `changesIn` as in `getHouseAds`. */
export async function getFilledSlots({
  page,
  slots,
  now,
}: {
  page: AdPage;
  slots: readonly SlotName[];
  now?: Date;
}): Promise<{ filled: ReadonlyMap<SlotName, FilledSlot>; changesIn: number | null }> {
  const { ads, changesIn } = await getHouseAds(now ? { now } : {});
  const { authSecret } = getConfig();
  const clickOf = (slot: SlotName, creativeId: string): string =>
    urls.adClick(sealHouseClick({ creativeId, slot, section: page.section }, authSecret));
  const filled = [...chooseHouseAds(ads, slots, page).values()].map((chosen): [SlotName, FilledSlot] => [
    chosen.slot,
    {
      ...chosen,
      clicks: new Map(chosen.creatives.map(({ ad }) => [ad.creativeId, clickOf(chosen.slot, ad.creativeId)])),
    },
  ]);
  return { filled: new Map(filled), changesIn };
}

type HouseAds = {
  ads: HouseAd[];
  /** Seconds until one of them begins or ends, null when none will. */
  changesIn: number | null;
};

/**
 * What the newspaper shows of itself in its kept pages: approved pictures and texts of approved house campaigns whose
 * dates are now. A campaign with hours of the week is left to serving: a kept page knows no hour.
 */
export async function getHouseAds({ now = new Date() }: { now?: Date } = {}): Promise<HouseAds> {
  const campaigns = await db().adCampaign.findMany({
    where: {
      kind: 'house',
      state: 'approved',
      advertiser: { archivedAt: null },
      OR: [{ endsAt: null }, { endsAt: { gt: now } }],
    },
    orderBy: { id: 'asc' },
    include: {
      advertiser: { select: { name: true } },
      creatives: {
        where: { approvedAt: { not: null }, archivedAt: null, kind: { in: ['picture', 'text'] } },
        orderBy: { id: 'asc' },
      },
    },
  });
  const steady = campaigns.filter(({ hours }) => parseHours(hours)?.length === 0);
  const changes = steady
    .flatMap(({ startsAt, endsAt }) => [startsAt, ...(endsAt ? [endsAt] : [])])
    .map((at) => at.getTime() - now.getTime())
    .filter((ms) => ms > 0);
  return {
    ads: steady.filter(({ startsAt }) => startsAt <= now).flatMap(toHouseAds),
    changesIn: changes.length > 0 ? Math.ceil(Math.min(...changes) / 1_000) : null,
  };
}

type CreativeRow = {
  id: string;
  kind: string;
  width: number | null;
  height: number | null;
  alt: string;
  weight: number;
  content: unknown;
};
type CampaignRow = {
  id: string;
  priority: number;
  targeting: unknown;
  advertiser: { name: string };
  creatives: CreativeRow[];
};

function toHouseAds({ id, priority, targeting, advertiser, creatives }: CampaignRow): HouseAd[] {
  const wanted = parseTargeting(targeting);
  if (!wanted) return [];
  return creatives.flatMap((creative) => {
    const drawn = toPicture(creative) ?? toText(creative);
    return drawn
      ? [
          {
            creativeId: creative.id,
            campaignId: id,
            advertiser: advertiser.name,
            priority,
            weight: creative.weight,
            targeting: wanted,
            drawn,
          },
        ]
      : [];
  });
}

function toPicture({ kind, width, height, alt, content }: CreativeRow): HousePicture | null {
  const picture = kind === 'picture' ? parseCreativeContent('picture', content) : null;
  if (!picture || width === null || height === null) return null;
  return {
    kind: 'picture',
    src: urls.adFile(creativeFileName(picture.file)),
    still: picture.still && urls.adFile(creativeFileName(picture.still)),
    width,
    height,
    alt,
  };
}

function toText({ kind, content }: CreativeRow): HouseText | null {
  const text = kind === 'text' ? parseCreativeContent('text', content) : null;
  return text && { kind: 'text', ...text };
}
