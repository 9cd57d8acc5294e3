import { createHash } from 'node:crypto';
import {
  type Device,
  devices,
  type SlotName,
  sizesOf,
  type SlotKind,
  slotKindOf,
} from '#features/ads/campaigns/ad-slots.ts';
import { toAdSize } from '#features/ads/campaigns/creative.ts';
import { isPageWanted } from './page-context.ts';
import { isSlotWanted, type Targeting } from '#features/ads/campaigns/targeting.ts';

/** What a kept page says of itself to whoever chooses its advertisements. */
export type AdPage = {
  /** Without query. */
  path: string;
  /** The section's id, or a word for what is in none, as counters name it. */
  section: string;
  /** Its section with that one's parents; empty on the front. */
  sectionIds: readonly string[];
  subjectIds: readonly string[];
  articleId: string | null;
};

/** A picture of ours, ready to be drawn; sizes in CSS pixels, `still` for an animation. */
export type HousePicture = {
  kind: 'picture';
  src: string;
  still: string | null;
  width: number;
  height: number;
  alt: string;
};
export type HouseText = { kind: 'text'; headline: string; text: string; button: string };

/** An approved creative of a house campaign that is live. */
export type HouseAd = {
  creativeId: string;
  campaignId: string;
  advertiser: string;
  /** 1 comes first. */
  priority: number;
  weight: number;
  targeting: Targeting;
  drawn: HousePicture | HouseText;
};

/** What a slot of a kept page shows: each creative with the screens that it is displayed on. */
export type HouseSlot = {
  slot: SlotName;
  kind: SlotKind;
  advertiser: string;
  creatives: { ad: HouseAd; devices: Device[] }[];
};

/** A slot with the addresses that its creatives lead to, by creative: signed, and the same whenever they are drawn. */
export type FilledSlot = HouseSlot & { clicks: ReadonlyMap<string, string> };

/**
 * What the slots of a page show of the house; a slot for which nothing fits on any screen is absent. The same page shows
 * the same to everybody: of several, one is drawn by lot from the page's address. On each screen the largest size wins,
 * so that the kept space is filled; of one size the better priority, then what this page has shown least (by weight),
 * then the lot of the campaign, which is the same on all screens. A slot names one advertiser: that of the first screen
 * that has any.
 */
export function chooseHouseAds(
  ads: readonly HouseAd[],
  slots: readonly SlotName[],
  page: AdPage,
): ReadonlyMap<SlotName, HouseSlot> {
  // Words of a text are looked for where advertisements are sold; a kept page knows what it is about by its marks alone.
  const context = { ...page, words: new Set<string>() };
  const wanted = ads.filter(({ targeting }) => isPageWanted(targeting, context));
  const shown = new Map<string, number>();
  const filled = new Map<SlotName, HouseSlot>();
  for (const slot of slots) {
    const chosen = chooseForSlot(wanted, { slot, shown, lot: `${page.path} ${slot}` });
    if (!chosen) continue;
    filled.set(slot, chosen);
    for (const { ad } of chosen.creatives) shown.set(ad.creativeId, (shown.get(ad.creativeId) ?? 0) + 1);
  }
  return filled;
}

type Round = { slot: SlotName; shown: ReadonlyMap<string, number>; lot: string };

function chooseForSlot(ads: readonly HouseAd[], round: Round): HouseSlot | null {
  const kind = slotKindOf(round.slot);
  if (!kind) return null;
  const fit = ads.filter(({ targeting }) => isSlotWanted(targeting, round.slot));
  const creatives = new Map<string, HouseSlot['creatives'][number]>();
  let advertiser: string | null = null;
  for (const device of devices) {
    const best = bestOf(
      fit.filter((ad) => advertiser === null || ad.advertiser === advertiser),
      { ...round, kind, device },
    );
    if (!best) continue;
    advertiser ??= best.advertiser;
    const known = creatives.get(best.creativeId);
    if (known) known.devices.push(device);
    else creatives.set(best.creativeId, { ad: best, devices: [device] });
  }
  return advertiser === null
    ? null
    : { slot: round.slot, kind, advertiser, creatives: [...creatives.values()] };
}

function bestOf(
  ads: readonly HouseAd[],
  { kind, device, lot, shown }: Round & { kind: SlotKind; device: Device },
): HouseAd | undefined {
  const sizes = sizesOf(kind, device);
  if (sizes.length === 0) return undefined;
  /** 0 is what the slot keeps free; a text takes all of it. */
  const rankOf = ({ drawn }: HouseAd): number => (drawn.kind === 'text' ? 0 : sizes.indexOf(toAdSize(drawn)));
  const [first] = ads
    .filter((ad) => isOn(ad.targeting, device) && rankOf(ad) >= 0)
    .map((ad) => ({
      ad,
      keys: [
        rankOf(ad),
        ad.priority,
        (shown.get(ad.creativeId) ?? 0) / ad.weight,
        -drawLot(`${lot} ${ad.campaignId}`, 1),
        -drawLot(`${lot} ${ad.creativeId}`, ad.weight),
      ],
    }))
    .toSorted((one, other) => compareKeys(one.keys, other.keys));
  return first?.ad;
}

function compareKeys(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((key, index) => key !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

const isOn = ({ devices: wanted }: Targeting, device: Device): boolean =>
  wanted.length === 0 || wanted.includes(device);

/**
 * A lot between 0 and 1 by the name of what takes part (weighted rendezvous hashing): the highest wins, each wins as
 * often as its weight says, and one that comes or goes changes nothing between the others.
 */
function drawLot(name: string, weight: number): number {
  const number = createHash('sha256').update(name).digest().readUIntBE(0, 6);
  return ((number + 0.5) / 2 ** 48) ** (1 / weight);
}
