import type { Purpose } from '#lib/consent-choice.ts';
import type { AdBook, Fit } from './ad-book.ts';
import type { Device, SlotName } from '#features/ads/campaigns/ad-slots.ts';
import { isPageWanted, type PageContext } from './page-context.ts';
import type { ServableCampaign, ServableCreative } from './servable.ts';

/**
 * Decides for all the places of a page at once. Pure: chance is given, and so is what may still be spent.
 *
 * Who may stand in a place:
 *  1. is approved, and live at this instant: between its dates, within its hours of the week;
 *  2. has a creative of a size that the place takes on this screen (a text takes every size);
 *  3. asked for this place, this screen and this page: each of its lists that is not empty holds one of the page's
 *     sections (parents among them), subjects, articles, words;
 *  4. has something left to spend, as even pacing lets it so far;
 *  5. shows no third party's tag to a browser that did not agree to one;
 *  6. with a frequency cap: has not been seen that often in this browser, where it agreed to count; elsewhere as the
 *     campaign says, not at all or without a cap;
 *  7. counting views: only where they can be measured.
 *
 * Who of them stands there:
 *  8. an exclusive campaign that asked for the place on this page has it alone, as often as the page has such places,
 *     until its budget is used: where it may not be shown just now, nobody is. Of two, the one that comes first;
 *  9. otherwise the best priority that still has somebody, and among those chance, in proportion to what is left to
 *     each for the time that is left to it;
 * 10. a campaign that stands on the page already comes again only when no other one is sold there, and then with
 *     another creative; no creative stands twice;
 * 11. among the creatives of a campaign, chance in proportion to their weights;
 * 12. what nobody bought goes to those of the house's campaigns that name a page or have a budget; the others stand in
 *     the kept page already, and null leaves them there.
 */
export function chooseAds(
  asked: AdRequest,
  { book, now, zone, purse, weightOf, random }: AdMeans,
): AdChoices {
  const live = book.liveAt(now, zone);
  /** By the book's order: asked already and wanted here, asked and not. */
  const standing = new Uint8Array(book.campaigns.length);
  const used = new Map<ServableCampaign, number>();
  const shown = new Set(asked.shown);
  const asks = new Set<Purpose>();
  const choices = new Map<SlotName, AdChoice | null>();

  /** Rules 1 and 3, and a budget that is not used. */
  const isHere = ({ campaign, at }: Fit): boolean => {
    if (live[at] === 0) return false;
    if (standing[at] === 0)
      standing[at] = isPageWanted(campaign.targeting, asked.page) && !purse.isFinished(campaign) ? 1 : 2;
    return standing[at] === 1;
  };
  /** Rule 4, for what this page has of it already too. */
  const isFunded = ({ campaign }: Fit): boolean => purse.left(campaign) - (used.get(campaign) ?? 0) >= 1;
  const isNew = ({ campaign }: Fit): boolean => !used.has(campaign);
  const usable = (fit: Fit): Fit | null => {
    const able = isHere(fit) ? allowed(fit, asked) : null;
    return able && isFunded(able) ? able : null;
  };

  /** One of the best priority that has somebody. */
  const drawFrom = (fits: readonly Fit[], isMeant: (fit: Fit) => boolean): AdChoice | null => {
    const group: Fit[] = [];
    for (const fit of fits) {
      if (group[0] && fit.campaign.priority > group[0].campaign.priority) break;
      const able = isMeant(fit) ? usable(fit) : null;
      const fresh = able && without(able, shown);
      if (fresh) group.push(fresh);
    }
    const fit = draw(group, ({ campaign }) => weightOf(campaign), random);
    return fit && { campaign: fit.campaign, creative: drawCreative(fit.creatives, random) };
  };
  const roadblock = (holder: Fit): AdChoice | null => {
    const fit = usable(holder);
    if (!fit) return null;
    const creatives = (without(fit, shown) ?? fit).creatives;
    return { campaign: fit.campaign, creative: drawCreative(creatives, random) };
  };
  const choose = (slot: SlotName): AdChoice | null => {
    const { sold, exclusive, house, asking } = book.place(slot, asked.device);
    for (const fit of asking)
      if (isHere(fit)) for (const purpose of purposesOf(fit, asked)) asks.add(purpose);
    const holder = exclusive.find(isHere);
    if (holder) return roadblock(holder);
    return drawFrom(sold, isNew) ?? drawFrom(sold, () => true) ?? drawFrom(house, isNew);
  };

  for (const slot of asked.slots) {
    const choice = choose(slot);
    choices.set(slot, choice);
    if (!choice) continue;
    used.set(choice.campaign, (used.get(choice.campaign) ?? 0) + 1);
    shown.add(choice.creative.id);
  }
  return { choices, asks: [...asks] };
}

export type AdRequest = {
  page: PageContext;
  /** In the order of the page; each once. */
  slots: readonly SlotName[];
  device: Device;
  /** What this browser's reader agreed to. */
  agreed: ReadonlySet<Purpose>;
  /** How often campaigns were seen in this browser, by id; told only where counting was agreed to. */
  seen: ReadonlyMap<string, number>;
  /** Creatives that stand on this page already, by id. */
  shown: ReadonlySet<string>;
  /** Views may be measured in every browser (`measuresViewsWithoutConsent`). */
  measuresAll: boolean;
};

/** What may still be spent, as this process knows it. */
export type Purse = {
  /** Servings that this process may decide for a campaign; `Infinity` where none are counted. */
  left: (campaign: ServableCampaign) => number;
  /** Its budget is used to the end. */
  isFinished: (campaign: ServableCampaign) => boolean;
};

export type AdMeans = {
  book: AdBook;
  now: Date;
  /** Of the newspaper, as IANA names it. */
  zone: string;
  purse: Purse;
  /** Greater than 0; how much of the rotation is a campaign's, beside the others of its priority. */
  weightOf: (campaign: ServableCampaign) => number;
  /** 0 ≤ x < 1. */
  random: () => number;
};

export type AdChoice = { campaign: ServableCampaign; creative: ServableCreative };
export type AdChoices = {
  choices: ReadonlyMap<SlotName, AdChoice | null>;
  /** What an agreement would change for this page: something live here has a cap, is a tag, counts views. */
  asks: Purpose[];
};

export const isMeasured = ({ agreed, measuresAll }: Pick<AdRequest, 'agreed' | 'measuresAll'>): boolean =>
  measuresAll || agreed.has('ad-viewability');

function* purposesOf({ campaign, creatives }: Fit, { measuresAll }: AdRequest): Iterable<Purpose> {
  if (campaign.cap) yield 'ad-frequency';
  if (campaign.counting === 'viewable' && !measuresAll) yield 'ad-viewability';
  if (creatives.some(({ kind }) => kind === 'tag')) yield 'third-party-ads';
}

/** Rules 5 to 7: with the creatives that this browser may be shown, or null. */
function allowed(fit: Fit, asked: AdRequest): Fit | null {
  const { cap, withoutConsent, counting, id } = fit.campaign;
  if (counting === 'viewable' && !isMeasured(asked)) return null;
  if (cap && !asked.agreed.has('ad-frequency') && withoutConsent === 'withhold') return null;
  if (cap && asked.agreed.has('ad-frequency') && (asked.seen.get(id) ?? 0) >= cap.most) return null;
  if (asked.agreed.has('third-party-ads')) return fit;
  const creatives = fit.creatives.filter(({ kind }) => kind !== 'tag');
  return creatives.length === 0 ? null : { ...fit, creatives };
}

/** Rule 10: with those of its creatives that do not stand on the page; null when all do. */
function without(fit: Fit, shown: ReadonlySet<string>): Fit | null {
  if (shown.size === 0) return fit;
  const creatives = fit.creatives.filter(({ id }) => !shown.has(id));
  return creatives.length === 0 ? null : { ...fit, creatives };
}

function drawCreative(creatives: readonly ServableCreative[], random: () => number): ServableCreative {
  const drawn = draw(creatives, ({ weight }) => weight, random);
  if (!drawn) throw new Error('a campaign was chosen that has no creative');
  return drawn;
}

/** One of them, by chance in proportion to their weights; null of nothing. */
function draw<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
  random: () => number,
): Item | null {
  const weights = items.map(weightOf);
  let at = random() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, item] of items.entries()) {
    at -= weights[index] ?? 0;
    if (at < 0) return item;
  }
  return items.at(-1) ?? null;
}
