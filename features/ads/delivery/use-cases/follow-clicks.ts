import { adDayOf } from '#features/ads/delivery/ad-day.ts';
import type { AdCounter, AdNote } from '#features/ads/delivery/ad-counter.ts';
import { noteOf } from '#features/ads/delivery/ad-events.ts';
import { type ClickTarget, findClickTarget } from '#features/ads/delivery/data/click-target.queries.ts';
import { clickLifetimeMs, openClick } from '#features/ads/delivery/serving-token.ts';
import { trafficOf } from '#features/ads/delivery/traffic.ts';
import { toOwnPath } from '#lib/own-path.ts';
import { createBuckets } from '#server/http/buckets.ts';
import { adEventLimits } from '#server/http/limits.ts';

export type Click = {
  token: string;
  addressPrefix: string;
  userAgent: string | undefined;
  cookie: string | undefined;
  /** False for a look (HEAD): it leads on without being counted. */
  isCounted: boolean;
};
/** `gone`: a link of ours that leads nowhere any more. */
export type ClickAnswer = { is: 'leads'; to: string } | { is: 'absent' } | { is: 'gone' };

const mostRemembered = 5_000;

/**
 * Leads a click to the address that its creative declares, and counts it once for its serving. What was served in the
 * last day leads on even if it was archived since: a page stays open overnight. Later only what is still there does,
 * uncounted. While the database is away what was looked up before still leads on.
 */
export function openAdClicks({
  counter,
  secret,
  now = () => new Date(),
  find = findClickTarget,
}: {
  counter: Pick<AdCounter, 'count' | 'note'>;
  secret: string;
  now?: () => Date;
  find?: (creativeId: string) => Promise<ClickTarget | null>;
}) {
  const remembered = new Map<string, ClickTarget>();
  const ofHouse = createBuckets(adEventLimits.houseClick);
  const targetOf = async (creativeId: string): Promise<ClickTarget | null> => {
    const target = await find(creativeId).catch((error: unknown) => {
      const known = remembered.get(creativeId);
      if (known) return known;
      throw error;
    });
    remembered.delete(creativeId);
    if (!target) return null;
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(creativeId, target);
    return target;
  };

  return async ({ token, addressPrefix, isCounted, ...sent }: Click): Promise<ClickAnswer> => {
    const at = now();
    const opened = openClick(token, secret, at);
    if (opened.is === 'forged') return { is: 'absent' };
    const { creativeId } = opened.is === 'house' ? opened.click : opened.serving;
    const target = await targetOf(creativeId);
    const to = target && plainAddress(target.clickUrl);
    if (!target || !to) return { is: 'gone' };
    const isFresh =
      target.archivedAt === null ||
      (opened.is !== 'expired' && at.getTime() - target.archivedAt.getTime() < clickLifetimeMs);
    if (!isFresh) return { is: 'gone' };
    const traffic = trafficOf(sent);
    if (isCounted && opened.is === 'serving') void counter.count([noteOf(opened.serving, 'click', traffic)]);
    if (isCounted && opened.is === 'house') {
      // Every page has the same link: what one address presses again and again is one click.
      const isDouble = ofHouse.take(`${addressPrefix} ${creativeId}`, at.getTime()) > 0;
      const { campaignId, counting } = target;
      const place: Omit<AdNote, 'traffic'> = {
        event: 'click',
        ...opened.click,
        campaignId,
        counting,
        day: adDayOf(at),
      };
      counter.note({ ...place, traffic: traffic === 'reader' && isDouble ? 'double' : traffic });
    }
    return { is: 'leads', to };
  };
}

/** An address as a header may hold it, of ours its path; null for what leads to no page, which creatives never declare. */
function plainAddress(clickUrl: string): string | null {
  const own = toOwnPath(clickUrl);
  if (own !== null) return own;
  const url = URL.parse(clickUrl);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
