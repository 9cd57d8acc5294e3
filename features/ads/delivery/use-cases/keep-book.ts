import { type AdBook, makeBook } from '#features/ads/delivery/ad-book.ts';
import { getAdsSettings } from '#features/ads/campaigns/data/ads-settings.queries.ts';
import { listServableCampaigns } from '#features/ads/delivery/data/servable.queries.ts';
import { log } from '#server/log/log.ts';

const shortestRetryMs = 500;
const longestRetryMs = 30_000;
/** What changes is announced; this is for what could not be heard. */
const freshMs = 60_000;

/** What decisions are made from. */
export type Standing = { book: AdBook; measuresAll: boolean };
export type ReadStanding = () => Promise<Standing>;

type Options = {
  read?: ReadStanding;
  /** Each time that it was made anew. */
  onRead: (standing: Standing) => void;
  /** False while changes are not heard: it is read again by the second. */
  isHearing: () => boolean;
};

/**
 * The book of what may be served, in this process's memory. Made anew when a change is announced; after an announcement
 * that could not be followed there is none until it can be: what was withdrawn may be in the old one.
 */
export function keepBook({ read = readStanding, onRead, isHearing }: Options) {
  let standing: Standing | null = null;
  let readAt = 0;
  let retryMs = shortestRetryMs;
  let isAnnounced = false;
  let isClosed = false;
  let retry: NodeJS.Timeout | null = null;
  let reading: Promise<void> | null = null;

  const readAll = async (): Promise<void> => {
    while (isAnnounced && !isClosed) {
      isAnnounced = false;
      standing = await read();
      readAt = Date.now();
      retryMs = shortestRetryMs;
      onRead(standing);
    }
  };
  const fail = (error: unknown): void => {
    standing = null;
    log().warn({ err: error, retryMs }, 'the book of advertising could not be read: nothing is served');
    if (isClosed) return;
    retry = setTimeout(() => void renew(), retryMs);
    retry.unref();
    retryMs = Math.min(retryMs * 2, longestRetryMs);
  };
  /** Once more for all announcements that came while it was read. Never throws. */
  const renew = (): Promise<void> => {
    isAnnounced = true;
    if (retry) clearTimeout(retry);
    return (reading ??= readAll()
      .catch(fail)
      .finally(() => {
        reading = null;
      }));
  };

  return {
    standing: (): Standing | null => standing,
    renew,
    /** Asked each second. */
    renewIfOld: (): void => {
      if (standing && Date.now() - readAt > (isHearing() ? freshMs : 0)) void renew();
    },
    async close(): Promise<void> {
      isClosed = true;
      if (retry) clearTimeout(retry);
      await reading;
    },
  };
}

async function readStanding(): Promise<Standing> {
  const [campaigns, settings] = await Promise.all([listServableCampaigns(), getAdsSettings()]);
  return { book: makeBook(campaigns), measuresAll: settings.measuresViewsWithoutConsent };
}
