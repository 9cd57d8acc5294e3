import { randomUUID } from 'node:crypto';
import type { AdNote } from '#features/ads/delivery/ad-counter.ts';
import { adDayOf } from '#features/ads/delivery/ad-day.ts';
import { openAdCounter } from '#features/ads/delivery/use-cases/count-ads.ts';

type Campaign = { campaignId: string; creativeId: string };

/** What `countAds` leaves behind: of readers, and of robots. */
const countedAds = { served: 480, measured: 240, viewable: 180, clicks: 12, robots: 40 } as const;

const days = 8;
const dayMs = 86_400_000;

/**
 * Counts what a campaign was served in the last days until `now`, by the counter itself, in two slots and two
 * sections: `countedAds`.
 */
export async function countAds({ campaignId, creativeId }: Campaign, now: Date): Promise<void> {
  const counter = openAdCounter();
  const noteOf = (at: number, event: AdNote['event']): AdNote => ({
    event,
    campaignId,
    creativeId,
    slot: at % 3 === 0 ? 'pave-article-2' : 'banniere-haute',
    section: at % 2 === 0 ? 'front' : 'other',
    traffic: 'reader',
    counting: 'served',
    day: adDayOf(new Date(now.getTime() - (at % days) * dayMs)),
  });
  for (let at = 0; at < countedAds.served; at += 1) counter.note(noteOf(at, 'served'));
  for (let at = 0; at < countedAds.robots; at += 1)
    counter.note({ ...noteOf(at, 'served'), traffic: 'robot' });
  const told = (many: number, event: AdNote['event']) =>
    counter.count(
      Array.from({ length: many }, (_, at) => ({
        ...noteOf(at, event),
        servingId: randomUUID(),
        issuedAt: now,
      })),
    );
  await Promise.all([
    told(countedAds.measured, 'measured'),
    told(countedAds.viewable, 'viewable'),
    told(countedAds.clicks, 'click'),
  ]);
  await counter.close();
}
