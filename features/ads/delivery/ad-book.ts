import {
  type Device,
  devices,
  mostInText,
  sizesOf,
  slotKindOf,
  slotKinds,
  type SlotName,
  textSlot,
} from '#features/ads/campaigns/ad-slots.ts';
import { isLive } from '#features/ads/campaigns/campaign.ts';
import { isPageNamed } from './page-context.ts';
import { isSlotWanted } from '#features/ads/campaigns/targeting.ts';
import type { ServableCampaign, ServableCreative } from './servable.ts';

/** A campaign in a place on a screen, with those of its creatives that fit there; `at`: where the book has it. */
export type Fit = { campaign: ServableCampaign; at: number; creatives: readonly ServableCreative[] };

/** Whoever fits a place on a screen. */
export type AdPlace = {
  /** Of others than the house, in the order of their priorities. */
  sold: readonly Fit[];
  /** Of those, the ones that have the place alone: the first to have it first. */
  exclusive: readonly Fit[];
  /** Of the house, what the kept page does not hold for everybody anyway: it names a page, or has a budget. */
  house: readonly Fit[];
  /** Those that an agreement of the reader's changes something for. */
  asking: readonly Fit[];
};

/**
 * What may be served, arranged for deciding: by place and screen, whoever fits. Made anew when something of it changes,
 * never changed. Beginnings, ends and hours need no new one: the decision looks at the clock.
 */
export type AdBook = {
  campaigns: readonly ServableCampaign[];
  place: (slot: SlotName, device: Device) => AdPlace;
  /** By place in `campaigns`: 1 for those that are live at this instant. */
  liveAt: (now: Date, zone: string) => Uint8Array;
  /** Every contextual word that somebody targets, as typed. */
  words: readonly string[];
};

/** Every place that a page can have. */
const allSlots: readonly SlotName[] = [
  ...slotKinds.filter((kind) => kind !== 'pave-article'),
  ...Array.from({ length: mostInText }, (_, at) => textSlot(at + 1)),
];

export function makeBook(campaigns: readonly ServableCampaign[]): AdBook {
  const byPlace = new Map<string, AdPlace>();
  for (const slot of allSlots)
    for (const device of devices) byPlace.set(`${slot} ${device}`, toPlace(fitsIn(campaigns, slot, device)));
  return {
    campaigns,
    place: (slot, device) => byPlace.get(`${slot} ${device}`) ?? toPlace([]),
    liveAt: rememberSecond((now, zone) =>
      Uint8Array.from(campaigns, (one) => Number(isLive(one, now, zone))),
    ),
    words: [...new Set(campaigns.flatMap(({ targeting }) => targeting.words))],
  };
}

function toPlace(fits: readonly Fit[]): AdPlace {
  const byPriority = fits.toSorted(
    ({ campaign: one }, { campaign: other }) =>
      one.priority - other.priority ||
      one.startsAt.getTime() - other.startsAt.getTime() ||
      (one.id < other.id ? -1 : 1),
  );
  const sold = byPriority.filter(({ campaign }) => campaign.kind === 'commercial');
  return {
    sold,
    exclusive: sold.filter(({ campaign }) => campaign.isExclusive),
    house: byPriority.filter(
      ({ campaign: { kind, budget, targeting } }) =>
        kind === 'house' && (budget !== null || isPageNamed(targeting)),
    ),
    asking: byPriority.filter(
      ({ campaign, creatives }) =>
        campaign.cap !== null ||
        campaign.counting === 'viewable' ||
        creatives.some(({ kind }) => kind === 'tag'),
    ),
  };
}

function fitsIn(campaigns: readonly ServableCampaign[], slot: SlotName, device: Device): Fit[] {
  const kind = slotKindOf(slot);
  const sizes = new Set<string>(kind ? sizesOf(kind, device) : []);
  if (sizes.size === 0) return [];
  return campaigns.flatMap((campaign, at) => {
    const { targeting } = campaign;
    if (targeting.devices.length > 0 && !targeting.devices.includes(device)) return [];
    if (!isSlotWanted(targeting, slot)) return [];
    const creatives = campaign.creatives.filter(
      ({ size }) => size === null || sizes.has(`${size.width}x${size.height}`),
    );
    return creatives.length === 0 ? [] : [{ campaign, at, creatives }];
  });
}

/** Who is live is worked out once a second, not once a decision: the clock of a zone costs more than all the rest. */
function rememberSecond(read: (now: Date, zone: string) => Uint8Array) {
  let known: { key: string; live: Uint8Array } | null = null;
  return (now: Date, zone: string): Uint8Array => {
    const key = `${Math.floor(now.getTime() / 1_000)} ${zone}`;
    if (known?.key !== key) known = { key, live: read(now, zone) };
    return known.live;
  };
}
