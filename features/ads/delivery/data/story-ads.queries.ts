import { adRoomOf, placeAds, placeColumnAd } from '#features/ads/delivery/place-ads.ts';
import { getAdsSettings } from '#features/ads/campaigns/data/ads-settings.queries.ts';
import type { PublishedArticle } from '#features/newsroom/reading/published-article.ts';
import { siteZone } from '#lib/site-zone.ts';
import { firstInstantFrom, wallTime } from '#lib/zone-clock.ts';
import { db } from '#server/db/client.ts';

/** Where advertisements stand on the page of a story. */
export type StoryAds = {
  /** False: nowhere on the page. */
  isOpen: boolean;
  /** The blocks before which one stands, by id, in reading order. */
  places: string[];
  /** The block before which the one beside the text is drawn. */
  column: string | null;
  /** Seconds until the answer is another one by itself (the end of a day of a correction); null: never. */
  changesIn: number | null;
};

/**
 * Places the advertisements of a public story by the rules of place-ads.ts and the newspaper's settings. `taken`: blocks
 * before which something else stands.
 */
export async function getStoryAds(
  article: PublishedArticle,
  { taken, now = new Date() }: { taken: readonly string[]; now?: Date },
): Promise<StoryAds> {
  const [{ noAdsIn }, marks] = await Promise.all([
    getAdsSettings(),
    db().article.findUnique({ where: { id: article.id }, select: { isSensitive: true } }),
  ]);
  const today = dayOf(now);
  const isCorrectedToday = article.corrections.some(({ publishedAt }) => dayOf(publishedAt) === today);
  const room = adRoomOf(
    {
      wordCount: article.wordCount,
      isSponsored: article.sponsor !== null,
      isSensitive: marks?.isSensitive ?? false,
      isCorrectedToday,
    },
    noAdsIn,
  );
  const text = {
    body: article.body,
    taken: new Set(taken),
    shownPins: new Set(Object.keys(article.related)),
  };
  const isEverywhere = room === 'everywhere';
  const places = isEverywhere ? placeAds(text) : [];
  return {
    isOpen: room !== 'nowhere',
    places,
    column: isEverywhere ? placeColumnAd({ ...text, places }) : null,
    changesIn: noAdsIn.correctedToday && isCorrectedToday ? secondsLeft(today, now) : null,
  };
}

const dayMs = 86_400_000;

/** The day of the newspaper's calendar, counted from 1970. */
const dayOf = (instant: Date): number => Math.floor(wallTime(siteZone(), instant) / dayMs);

const secondsLeft = (day: number, now: Date): number =>
  Math.ceil((firstInstantFrom(siteZone(), (day + 1) * dayMs).getTime() - now.getTime()) / 1_000);
