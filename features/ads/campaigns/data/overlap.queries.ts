import { meetInTime, parseHours } from '#features/ads/campaigns/campaign.ts';
import { familiesOf, mayMeet, parseTargeting } from '#features/ads/campaigns/targeting.ts';
import { db } from '#server/db/client.ts';

/** A campaign that may meet another on a page. */
export type Overlap = {
  id: string;
  name: string;
  advertiser: string;
  startsAt: Date;
  endsAt: Date | null;
  priority: number;
  isExclusive: boolean;
};

/** How many are shown: what is sold shares its places with a few, not with hundreds. */
const mostOverlaps = 20;

/**
 * What else may want the same places at the same time: commercial campaigns that were at least submitted, by how much
 * they come first. Empty for what can't be read.
 */
export async function listOverlaps(campaignId: string): Promise<Overlap[]> {
  const own = await db().adCampaign.findUnique({ where: { id: campaignId } });
  const [hours, targeting] = [parseHours(own?.hours), parseTargeting(own?.targeting)];
  if (!own || !hours || !targeting || own.kind === 'house') return [];
  const [others, sections] = await Promise.all([
    db().adCampaign.findMany({
      where: {
        id: { not: campaignId },
        kind: 'commercial',
        state: { in: ['submitted', 'approved', 'paused'] },
        endsAt: { gt: own.startsAt },
        ...(own.endsAt ? { startsAt: { lt: own.endsAt } } : {}),
      },
      include: { advertiser: { select: { name: true } } },
      orderBy: [{ isExclusive: 'desc' }, { priority: 'asc' }, { startsAt: 'asc' }],
    }),
    db().section.findMany({ select: { id: true, parentId: true } }),
  ]);
  const familyOf = familiesOf(sections);
  const times = { startsAt: own.startsAt, endsAt: own.endsAt, hours };
  return others
    .filter((other) => {
      const [within, aimed] = [parseHours(other.hours), parseTargeting(other.targeting)];
      return (
        within !== null &&
        aimed !== null &&
        meetInTime(times, { startsAt: other.startsAt, endsAt: other.endsAt, hours: within }) &&
        mayMeet(targeting, aimed, familyOf)
      );
    })
    .slice(0, mostOverlaps)
    .map(({ id, name, advertiser, startsAt, endsAt, priority, isExclusive }) => ({
      id,
      name,
      advertiser: advertiser.name,
      startsAt,
      endsAt,
      priority,
      isExclusive,
    }));
}
