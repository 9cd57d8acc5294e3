import { randomUUID } from 'node:crypto';
import type { AdAnswer, ServedAd } from '#features/ads/delivery/ad-answer.ts';
import type { AdCounter } from '#features/ads/delivery/ad-counter.ts';
import { type AskedSlots, adSlotsSchema, queryFields } from '#features/ads/campaigns/ad-slots.schema.ts';
import type { SlotName } from '#features/ads/campaigns/ad-slots.ts';
import type { Traffic } from '#features/ads/campaigns/ads.ts';
import { type AdChoice, type AdRequest, chooseAds, isMeasured } from '#features/ads/delivery/choose-ads.ts';
import { rotationWeights } from '#features/ads/delivery/pacing.ts';
import type { PageContext } from '#features/ads/delivery/page-context.ts';
import { toServedAd } from '#features/ads/delivery/served-ad.ts';
import { sealServing } from '#features/ads/delivery/serving-token.ts';
import { trafficOf } from '#features/ads/delivery/traffic.ts';
import { siteZone } from '#lib/site-zone.ts';
import { toSiteTime } from '#lib/site-time.ts';
import { type Tag, tags } from '#lib/tags.ts';
import { adSlotsWords } from '#words/ads/campaigns/ad-slots.ts';
import { createBuckets } from '#server/http/buckets.ts';
import { adSlotLimits } from '#server/http/limits.ts';
import { keepBook, type ReadStanding, type Standing } from './keep-book.ts';
import { keepContexts } from './keep-contexts.ts';
import type { Leases } from './hold-leases.ts';

const usualTickMs = 1_000;
/** Not oftener, however fast a budget is used. */
const renewSoonMs = 100;
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
  | { is: 'too many'; retryAfterSeconds: number };

type Whose = { traffic: Exclude<Traffic, 'double'>; addressPrefix: string };
type Decided = Whose & { asked: AskedSlots; page: PageContext };
type Served = Whose & { choice: AdChoice; slot: SlotName; request: AdRequest };
type Options = {
  counter: Pick<AdCounter, 'note' | 'flush'>;
  leases: Leases;
  /** The application's, with which servings are sealed. */
  secret: string;
  /** Changes are heard as they are made; while they are not, the book is read again by the second. */
  isHearing?: () => boolean;
  /** Nothing may be written, so nothing that has to be counted is served. */
  isReadOnly?: boolean;
  now?: () => Date;
  random?: () => number;
  /** How often what is old is looked for. */
  tickMs?: number;
  read?: ReadStanding;
  contexts?: ReturnType<typeof keepContexts>;
};

/**
 * Decides what stands in the slots of a page (docs/ads.md). Everything that a decision reads is in this process's
 * memory: the book of what may be served, what pages are about, the leases of budgets.
 */
export function openAdServer(options: Options) {
  const { counter, leases, secret, now = () => new Date(), random = Math.random } = options;
  const { read, contexts = keepContexts(), isHearing = () => true, tickMs = usualTickMs } = options;
  const { isReadOnly = false } = options;
  const ofAddress = createBuckets(adSlotLimits.address);
  const ofCampaign = createBuckets(adSlotLimits.campaign);
  let weights: ReadonlyMap<string, number> = new Map();
  const book = keepBook({
    ...(read ? { read } : {}),
    isHearing,
    onRead: ({ book: { words } }) => {
      contexts.setWords(words);
      void renewLeases();
    },
  });

  const renewOnce = async (): Promise<void> => {
    if (isReadOnly) return;
    if (leases.isDoubtful()) {
      // What was served of leases that are given up is counted against them, not against the next ones.
      leases.letGo();
      await counter.flush();
    }
    const campaigns = book.standing()?.book.campaigns;
    if (!campaigns) return;
    const at = now();
    await leases.renew(campaigns, at, siteZone());
    weights = rotationWeights(campaigns, { spentOf: leases.spentOf, now: at });
  };
  const renewLeases = oneAtATime(renewOnce);
  let soon: NodeJS.Timeout | null = null;
  const renewSoon = (): void => {
    soon ??= setTimeout(() => {
      soon = null;
      void renewLeases();
    }, renewSoonMs);
    soon.unref();
  };
  const tick = setInterval(() => {
    book.renewIfOld();
    if (leases.isDue()) void renewLeases();
  }, tickMs);
  tick.unref();

  const decide = (
    { asked, page, traffic, addressPrefix }: Decided,
    { book: written, measuresAll }: Standing,
  ): AdAnswer => {
    const request: AdRequest = {
      ...asked,
      page,
      agreed: new Set(asked.agreed),
      shown: new Set(asked.shown),
      measuresAll,
    };
    const { choices, asks } = chooseAds(request, {
      book: written,
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
    if (traffic === 'reader' && leases.take(campaign, at)) renewSoon();
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
    /** Where nothing can be decided every slot is null, without an error: the page stays as it is. */
    async answer({ query, addressPrefix, userAgent, cookie, isPrefetch }: AskedAds): Promise<AdVerdict> {
      const wait = ofAddress.take(addressPrefix, Date.now());
      if (wait > 0) return { is: 'too many', retryAfterSeconds: wait };
      const asked = parse(query);
      if ('invalid' in asked) return { is: 'invalid', detail: asked.invalid };
      const silence = { is: 'decided', answer: nothing(asked.slots) } as const;
      if (isReadOnly || isPrefetch || !book.standing()) return silence;
      const known = contexts.get(asked.page);
      const page = known instanceof Promise ? await withPatience(known) : known;
      if (page === 'unknown') return silence;
      if (page === null) return { is: 'invalid', detail: adSlotsWords.unknownPage };
      // It may have gone while the page was read.
      const standing = book.standing();
      if (!standing) return silence;
      const traffic = trafficOf({ userAgent, cookie });
      return { is: 'decided', answer: decide({ asked, page, traffic, addressPrefix }, standing) };
    },
    /** Pages or the book are no longer what they were. */
    hear(touched: readonly Tag[] | 'all'): void {
      contexts.drop(touched);
      if (touched === 'all' || touched.includes(tags.adBook())) void book.renew();
    },
    /** Reads the book, and takes leases for what is in it. */
    async renewBook(): Promise<void> {
      await book.renew();
      await renewLeases();
    },
    renewLeases,
    async close(): Promise<void> {
      clearInterval(tick);
      if (soon) clearTimeout(soon);
      await book.close();
    },
  };
}

/** Runs work alone; asked for while it runs, once more afterwards. The promise is of the last run. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  const runAll = async (): Promise<void> => {
    do {
      isAskedAgain = false;
      await work();
    } while (isAskedAgain);
  };
  return () => {
    isAskedAgain = true;
    return (running ??= runAll().finally(() => {
      running = null;
    }));
  };
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
