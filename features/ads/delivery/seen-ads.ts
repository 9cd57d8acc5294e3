/**
 * How often this browser was shown a campaign with a cap: local storage, after an agreement to `ad-frequency` alone, gone
 * with it. Hours, no pages: nothing says where they were shown.
 */
export const seenAdsKey = 'pub-vues';

/** By campaign: its cap's seconds, and when it was shown within them, in milliseconds since 1970, oldest first. */
type SeenAds = Record<string, { for: number; at: number[] }>;

/** How many campaigns a request tells of: the latest. */
const mostTold = 30;

/** What still counts at `now`. Storage may be closed, or hold anything: then nothing was seen. */
export function readSeenAds(now: number): SeenAds {
  const seen: SeenAds = {};
  try {
    const kept = JSON.parse(localStorage.getItem(seenAdsKey) ?? '{}') as SeenAds;
    for (const [campaign, { for: seconds, at }] of Object.entries(kept)) {
      const within = at.filter((shown) => shown <= now && shown > now - seconds * 1_000);
      if (within.length > 0) seen[campaign] = { for: seconds, at: within };
    }
  } catch {
    forgetSeenAds();
  }
  return seen;
}

/** Counts one more; what is over goes. */
export function keepSeenAd(cap: { campaign: string; most: number; seconds: number }, now: number): void {
  const seen = readSeenAds(now);
  const at = [...(seen[cap.campaign]?.at ?? []), now].slice(-cap.most);
  try {
    localStorage.setItem(seenAdsKey, JSON.stringify({ ...seen, [cap.campaign]: { for: cap.seconds, at } }));
  } catch {
    // Full or closed: this one is not counted.
  }
}

/** `ID:3,ID:1`, as the decision takes it. */
export const tellSeenAds = (now: number): string =>
  Object.entries(readSeenAds(now))
    .slice(-mostTold)
    .map(([campaign, { at }]) => `${campaign}:${at.length}`)
    .join();

export function forgetSeenAds(): void {
  try {
    localStorage.removeItem(seenAdsKey);
  } catch {
    // Closed: there is nothing in it.
  }
}
