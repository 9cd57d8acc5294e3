import { adSlotsPath } from '#lib/ad-paths.ts';
import { askEvent, hasConsent, onConsentChange, type Purpose } from '#lib/consent-choice.ts';
import { hasPlatform } from '#lib/consent-platform.ts';
import type { AdAnswer, ServedAd } from '#features/ads/delivery/ad-answer.ts';
import { forgetWaiting, tell, tellNow } from '#features/ads/delivery/ad-outbox.ts';
import { isInUse, type Place, placeOf } from '#features/ads/delivery/ad-place.ts';
import { type Device, deviceFrom } from '#features/ads/campaigns/ad-slots.ts';
import { watch } from '#features/ads/delivery/ad-watch.ts';
import { openBottom } from '#features/ads/delivery/bottom-ad.ts';
import { forgetSeenAds, keepSeenAd, tellSeenAds } from '#features/ads/delivery/seen-ads.ts';

/**
 * Fills the slots of a page with what is sold, after the page: asks once what stands in all of them, loads each creative
 * as it comes near the window, tells what was seen. Whatever fails leaves the creative of the house where it is.
 */

/** A serving is good for half an hour: one whose place comes near later is asked for anew. */
const goodMs = 25 * 60_000;
/** The same where its view is paid for (`viewLifetimeMs`). */
const awaitedMs = 4 * 60_000;
const purposes: readonly Purpose[] = ['ad-frequency', 'ad-viewability', 'third-party-ads'];
const asideOf = '[data-pub]';
const bottomName = 'mobile-bas';

const places = [...document.querySelectorAll<HTMLElement>(asideOf)].flatMap((aside) => placeOf(aside) ?? []);
const widths = {
  tablet: matchMedia(`(min-width: ${deviceFrom.tablet}px)`),
  desktop: matchMedia(`(min-width: ${deviceFrom.desktop}px)`),
};
/** What was decided for a place that has not come near yet, and when. */
const decided = new Map<Place, { ad: ServedAd; at: number }>();
const ends = new Map<Place, () => void>();
/** The serving of a place whose view is paid for, until it is seen. */
const awaited = new Map<Place, string>();
/** Places of which the page said, as it left, that nobody had seen what was served there. */
const left = new Set<Place>();
let agreed: readonly Purpose[] = [];
let isBottomOpen = false;
/** The screen for which places were last asked for. */
let asked: Device | null = null;

function device(): Device {
  if (widths.desktop.matches) return 'desktop';
  return widths.tablet.matches ? 'tablet' : 'phone';
}

/** Drawn on this screen. The place at the foot of a telephone's window stays hidden until it is opened. */
const isThere = ({ name, aside }: Place): boolean =>
  name === bottomName ? device() === 'phone' : aside.getClientRects().length > 0;

function questionOf(there: readonly Place[]): URLSearchParams {
  const question = new URLSearchParams({
    page: there[0]?.aside.dataset['pubPage'] ?? location.pathname,
    slots: there.map(({ name }) => name).join(),
    device: device(),
  });
  if (agreed.length > 0) question.set('agreed', agreed.join());
  const seen = agreed.includes('ad-frequency') ? tellSeenAds(Date.now()) : '';
  if (seen !== '') question.set('seen', seen);
  const shown = places.flatMap((place) => place.shown?.creativeId ?? []);
  if (shown.length > 0) question.set('shown', [...new Set(shown)].join());
  return question;
}

/** One request for all of them. Rejects where there is a blocker, no network or no answer: the house stays. */
async function ask(wanted: readonly Place[]): Promise<void> {
  const there = wanted.filter(isThere);
  if (there.length === 0) return;
  const response = await fetch(`${adSlotsPath}?${questionOf(there)}`, { priority: 'low' });
  if (!response.ok) return;
  const { slots, asks } = (await response.json()) as AdAnswer;
  document.dispatchEvent(new CustomEvent(askEvent, { detail: asks }));
  const at = performance.now();
  for (const place of there) {
    const ad = slots[place.name];
    letGo(place);
    if (ad) {
      if (ad.isAwaited) awaited.set(place, ad.serving);
      decided.set(place, { ad, at });
      near.observe(place.aside);
    }
    if (place.name === bottomName && !isBottomOpen) {
      isBottomOpen = true;
      openBottom(place.aside);
    }
  }
}

/** Nobody will see it: its budget waits no longer. */
function letGo(place: Place, serving = awaited.get(place)): boolean {
  if (serving === undefined || awaited.get(place) !== serving) return false;
  tell(serving, 'gone');
  return awaited.delete(place);
}

const askFor = (wanted: readonly Place[]): void => void ask(wanted).catch(() => undefined);

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      const place = places.find(({ aside }) => aside === target);
      if (isIntersecting && place) void fill(place);
    }
  },
  { rootMargin: '20%' },
);

async function fill(place: Place): Promise<void> {
  near.unobserve(place.aside);
  const waiting = decided.get(place);
  if (!waiting || !decided.delete(place)) return;
  const { ad, at } = waiting;
  if (performance.now() - at > (ad.isAwaited ? awaitedMs : goodMs)) return askFor([place]);
  // It may have been withdrawn since it was decided.
  if (ad.kind === 'tag' && !hasConsent('third-party-ads')) return;
  const creative = await place.show(ad);
  if (!creative) return void letGo(place, ad.serving);
  if (ad.kind === 'tag' && !hasConsent('third-party-ads')) return place.restore();
  if (ad.cap && hasConsent('ad-frequency')) keepSeenAd(ad.cap, Date.now());
  if (ad.isMeasured) tell(ad.serving, 'measured');
  ends.get(place)?.();
  const end = watch({
    // A line of text runs around a picture: its own box says nothing of it.
    creative: creative.querySelector('img') ?? creative,
    onViewable: () => {
      if (awaited.get(place) === ad.serving) awaited.delete(place);
      if (ad.isMeasured) tell(ad.serving, 'viewable');
    },
    refreshMs: ad.refresh ? ad.refresh * 1_000 : null,
    onRefresh: () => {
      if (isInUse(place)) return false;
      askFor([place]);
      return true;
    },
  });
  ends.set(place, end);
}

function empty(place: Place): void {
  decided.delete(place);
  letGo(place);
  ends.get(place)?.();
  place.restore();
}

/** What was agreed to may be acted upon from now on; what was withdrawn is over at once. */
function obey(): void {
  const before = agreed;
  agreed = purposes.filter(hasConsent);
  const isOver = (purpose: Purpose): boolean => before.includes(purpose) && !agreed.includes(purpose);
  if (!agreed.includes('ad-frequency')) forgetSeenAds();
  if (isOver('third-party-ads')) for (const place of places) if (place.shown?.kind === 'tag') empty(place);
  if (isOver('ad-viewability')) {
    forgetWaiting();
    awaited.clear();
    for (const end of ends.values()) end();
  }
  if (agreed.some((purpose) => !before.includes(purpose)))
    askFor(places.filter((place) => place.shown === null && !decided.has(place)));
}

/** Other sizes are sold on another screen. */
function turn(): void {
  if (device() === asked) return;
  asked = device();
  for (const place of places) empty(place);
  askFor(places);
}

/** The page leaves: what was not seen on it will not be. */
function leave(): void {
  for (const place of places) if (letGo(place)) left.add(place);
  tellNow();
}

/** It comes back as it was (`persisted`): something else is served where it was said that nobody saw. */
function comeBack(): void {
  for (const place of left) empty(place);
  if (left.size > 0) askFor([...left]);
  left.clear();
}

/** Not of a page that was fetched or drawn in advance, nor in a tab that nobody has come to. */
const isLookedAt = (): boolean =>
  document.visibilityState === 'visible' && !(document as { prerendering?: boolean }).prerendering;

function begin(): void {
  if (document.readyState !== 'complete' || !isLookedAt()) return;
  for (const [target, name] of beginnings) target.removeEventListener(name, begin);
  const start = (): void => {
    agreed = purposes.filter(hasConsent);
    // A platform of somebody else's has not spoken yet.
    if (!agreed.includes('ad-frequency') && !hasPlatform()) forgetSeenAds();
    asked = device();
    for (const place of places) place.move();
    onConsentChange(obey);
    for (const width of Object.values(widths)) width.addEventListener('change', turn);
    askFor(places);
  };
  if ('requestIdleCallback' in globalThis) requestIdleCallback(start, { timeout: 2_000 });
  else setTimeout(start, 200);
}

const beginnings: readonly [EventTarget, string][] = [
  [globalThis, 'load'],
  [document, 'visibilitychange'],
  [document, 'prerenderingchange'],
];
if (places.length > 0) {
  addEventListener('pagehide', leave);
  addEventListener('pageshow', comeBack);
  for (const [target, name] of beginnings) target.addEventListener(name, begin);
  begin();
}
