import { randomUUID } from 'node:crypto';
import type { AdAnswer, ServedAd } from '#features/ads/ad-answer.ts';
import { type AdBook, makeBook } from '#features/ads/ad-book.ts';
import type { AdCounter } from '#features/ads/ad-counter.ts';
import { type AskedSlots, adSlotsSchema, queryFields } from '#features/ads/ad-slots.schema.ts';
import type { SlotName } from '#features/ads/ad-slots.ts';
import type { Traffic } from '#features/ads/ads.ts';
import { type AdChoice, type AdRequest, chooseAds, isMeasured } from '#features/ads/choose-ads.ts';
import { getAdsSettings } from '#features/ads/data/ads-settings.queries.ts';
import { listServableCampaigns } from '#features/ads/data/servable.queries.ts';
import { rotationWeights } from '#features/ads/pacing.ts';
import type { PageContext } from '#features/ads/page-context.ts';
import { toServedAd } from '#features/ads/served-ad.ts';
import { sealServing } from '#features/ads/serving-token.ts';
import { trafficOf } from '#features/ads/traffic.ts';
import { siteZone } from '#lib/site-zone.ts';
import { toSiteTime } from '#lib/site-time.ts';
import { type Tag, tags } from '#lib/tags.ts';
import { adSlotsWords } from '#messages/fr/ad-slots.ts';
import { createBuckets } from '#server/buckets.ts';
import { adSlotLimits } from '#server/limits.ts';
import { log } from '#server/log/log.ts';
import { keepContexts } from './keep-contexts.ts';
import type { Leases } from './hold-leases.ts';

const tickMs = 1_000;
/** Not oftener, however fast a budget is used. */
const renewSoonMs = 100;
/** What changes is announced; this is for what could not be heard. */
const bookMs = 60_000;
const shortestRetryMs = 500;
const longestRetryMs = 30_000;
/** A page that is not known yet is read while its reader waits, so long at most. */
const patienceMs = 1_000;

/** A question as it came, and from whom; nothing of it is kept. */
export type AskedAds = {
  query: URLSearchParams;
  addressPrefix: string;
  userAgent: string | undefined;
  cookie: string | undefined;
  /** The page was fetched in advance: nobody looks at it. */
  isPrefetch: boolean;
};
export type AdVerdict =
  | { is: 'decided'; answer: AdAnswer }
  | { is: 'invalid'; detail: string }
  | { is: 'too many'; retryAfterSeconds: number }
  /** Nothing can be decided; the page stays as it is. */
  | { is: 'away' };

type Whose = { traffic: Exclude<Traffic, 'double'>; addressPrefix: string };
type Decided = Whose & { asked: AskedSlots; page: PageContext };
type Served = Whose & { choice: AdChoice; slot: SlotName; request: AdRequest };
type Standing = { book: AdBook; measuresAll: boolean };
type Options = {
  counter: Pick<AdCounter, 'note'>;
  leases: Leases;
  /** The application's, with which servings are sealed. */
  secret: string;
  /** Changes are heard as they are made; while they are not, the book is read again by the second. */
  isHearing?: () => boolean;
  now?: () => Date;
  random?: () => number;
  load?: () => Promise<Standing>;
  contexts?: ReturnType<typeof keepContexts>;
};

/**
 * Decides what stands in the slots of a page (docs/ads.md). Everything that a decision reads is in this process's
 * memory: the book of what may be served, what pages are about, the leases of budgets. The book is made anew when a
 * change is announced; after an announcement that could not be followed nothing is served until it can be: what was
 * withdrawn may be in the old one.
 */
export function openAdServer(options: Options) {
  const { counter, leases, secret, now = () => new Date(), random = Math.random } = options;
  const { load = loadStanding, contexts = keepContexts(), isHearing = () => true } = options;
  const ofAddress = createBuckets(adSlotLimits.address);
  const ofCampaign = createBuckets(adSlotLimits.campaign);
  let standing: Standing | null = null;
  let weights: ReadonlyMap<string, number> = new Map();
  let loadedAt = 0;
  let retryMs = shortestRetryMs;
  let isAnnounced = true;
  let isClosed = false;
  const timers = new Set<NodeJS.Timeout>();

  const later = (ms: number, work: () => void): void => {
    if (isClosed) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, ms);
    timer.unref();
    timers.add(timer);
  };

  const renewLeases = async (): Promise<void> => {
    if (!standing) return;
    const at = now();
    await leases.renew(standing.book.campaigns, at, siteZone());
    weights = rotationWeights(standing.book.campaigns, { spentOf: leases.spentOf, now: at });
  };

  const loadBook = async (): Promise<void> => {
    while (isAnnounced && !isClosed) {
      isAnnounced = false;
      const read = await load();
      standing = read;
      contexts.setWords(read.book.words);
      loadedAt = Date.now();
      retryMs = shortestRetryMs;
      await renewLeases();
    }
  };
  let loading: Promise<void> | null = null;
  /** Made anew once for all announcements that came while it was read. Never throws. */
  const renewBook = (): Promise<void> => {
    isAnnounced = true;
    return (loading ??= loadBook()
      .catch((error: unknown) => {
        standing = null;
        log().warn({ err: error, retryMs }, 'the book of advertising could not be read: nothing is served');
        later(retryMs, () => void renewBook());
        retryMs = Math.min(retryMs * 2, longestRetryMs);
      })
      .finally(() => {
        loading = null;
      }));
  };

  let isRenewingSoon = false;
  const renewSoon = (): void => {
    if (isRenewingSoon) return;
    isRenewingSoon = true;
    later(renewSoonMs, () => {
      isRenewingSoon = false;
      void renewLeases();
    });
  };
  const tick = setInterval(() => {
    if (standing && Date.now() - loadedAt > (isHearing() ? bookMs : 0)) void renewBook();
    else if (leases.isDue()) void renewLeases();
  }, tickMs);
  tick.unref();

  const decide = (
    { asked, page, traffic, addressPrefix }: Decided,
    { book, measuresAll }: Standing,
  ): AdAnswer => {
    const request: AdRequest = {
      ...asked,
      page,
      agreed: new Set(asked.agreed),
      shown: new Set(asked.shown),
      measuresAll,
    };
    const { choices, asks } = chooseAds(request, {
      book,
      now: now(),
      zone: siteZone(),
      purse: traffic === 'reader' ? leases : unmetered(leases),
      weightOf: ({ id }) => weights.get(id) ?? 1,
      random,
    });
    const slots = Object.fromEntries(
      asked.slots.map((slot) => {
        const choice = choices.get(slot);
        return [slot, choice ? serveOne({ choice, slot, request, traffic, addressPrefix }) : null];
      }),
    );
    return { slots, asks };
  };

  const serveOne = ({ choice, slot, request, addressPrefix, ...given }: Served): ServedAd => {
    const { campaign, creative } = choice;
    const at = now();
    const isTooMuch = ofCampaign.take(`${addressPrefix} ${campaign.id}`, at.getTime()) > 0;
    const traffic = given.traffic === 'reader' && isTooMuch ? 'robot' : given.traffic;
    if (traffic === 'reader' && leases.take(campaign)) renewSoon();
    const served = {
      campaignId: campaign.id,
      creativeId: creative.id,
      slot,
      section: request.page.section,
      traffic,
      counting: campaign.counting,
      day: toSiteTime(at).slice(0, 10),
    };
    counter.note({ ...served, event: 'served' });
    const isViewMeasured = isMeasured(request);
    const serving = { ...served, servingId: randomUUID(), isMeasured: isViewMeasured, issuedAt: at };
    return toServedAd(choice, {
      token: sealServing(serving, secret),
      isMeasured: isViewMeasured,
      mayCount: request.agreed.has('ad-frequency'),
    });
  };

  return {
    async answer({ query, addressPrefix, userAgent, cookie, isPrefetch }: AskedAds): Promise<AdVerdict> {
      const wait = ofAddress.take(addressPrefix, Date.now());
      if (wait > 0) return { is: 'too many', retryAfterSeconds: wait };
      const asked = parse(query);
      if ('invalid' in asked) return { is: 'invalid', detail: asked.invalid };
      if (!standing) return { is: 'away' };
      const known = contexts.get(asked.page);
      const page = known instanceof Promise ? await withPatience(known) : known;
      if (page === 'unknown') return { is: 'away' };
      if (page === null) return { is: 'invalid', detail: adSlotsWords.unknownPage };
      if (isPrefetch) return { is: 'decided', answer: nothing(asked.slots) };
      // It may have gone while the page was read.
      if (!standing) return { is: 'away' };
      const traffic = trafficOf({ userAgent, cookie });
      return { is: 'decided', answer: decide({ asked, page, traffic, addressPrefix }, standing) };
    },
    /** Pages or the book are no longer what they were. */
    hear(touched: readonly Tag[] | 'all'): void {
      contexts.drop(touched);
      if (touched === 'all' || touched.includes(tags.adBook())) void renewBook();
    },
    renewBook,
    renewLeases,
    async close(): Promise<void> {
      isClosed = true;
      clearInterval(tick);
      for (const timer of timers) clearTimeout(timer);
      await loading;
    },
  };
}

async function loadStanding(): Promise<Standing> {
  const [campaigns, settings] = await Promise.all([listServableCampaigns(), getAdsSettings()]);
  return { book: makeBook(campaigns), measuresAll: settings.measuresViewsWithoutConsent };
}

/** Robots and the newsroom are shown what readers would be, and spend nothing. */
const unmetered = ({ isFinished }: Leases) => ({ left: () => Number.POSITIVE_INFINITY, isFinished });

const nothing = (slots: readonly SlotName[]): AdAnswer => ({
  slots: Object.fromEntries(slots.map((slot) => [slot, null])),
  asks: [],
});

function parse(query: URLSearchParams): AskedSlots | { invalid: string } {
  const fields = queryFields(query);
  if (!fields) return { invalid: adSlotsWords.twice };
  const parsed = adSlotsSchema.safeParse(fields);
  return parsed.success ? parsed.data : { invalid: parsed.error.issues[0]?.message ?? adSlotsWords.badPage };
}

async function withPatience(reading: Promise<PageContext | null>): Promise<PageContext | null | 'unknown'> {
  const { promise, resolve } = Promise.withResolvers<'unknown'>();
  const timer = setTimeout(() => resolve('unknown'), patienceMs);
  try {
    return await Promise.race([reading, promise]);
  } catch {
    return 'unknown';
  } finally {
    clearTimeout(timer);
  }
}
