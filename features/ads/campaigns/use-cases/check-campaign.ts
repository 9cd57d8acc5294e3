import type { CampaignValues } from '#features/ads/campaigns/campaign-fields.ts';
import { meetInTime, parseHours } from '#features/ads/campaigns/campaign.ts';
import {
  countTargets,
  listSectionParents,
  listStanding,
  lockExclusives,
} from '#features/ads/campaigns/data/campaign.store.ts';
import { familiesOf, mayMeet, parseTargeting, type Targeting } from '#features/ads/campaigns/targeting.ts';
import { refused } from '#lib/use-case.ts';
import { campaignFaults, campaignRefusals as words } from '#words/ads/campaigns/ads-campaign.ts';
import type { Sql } from '#server/transaction/transaction.ts';

type Refused = ReturnType<typeof refused>;

/** Everything that a campaign is aimed at exists; otherwise the field that names what does not. */
export async function checkTargets(sql: Sql, targeting: Targeting): Promise<Refused | null> {
  const { sectionIds, subjectIds, articleIds } = targeting;
  const found = await countTargets(sql, targeting);
  const fields = {
    ...(found.sections < sectionIds.length ? { sectionIds: campaignFaults.goneTarget } : {}),
    ...(found.subjects < subjectIds.length ? { subjectIds: campaignFaults.goneTarget } : {}),
    ...(found.articles < articleIds.length ? { articleIds: campaignFaults.goneTarget } : {}),
  };
  return Object.keys(fields).length > 0 ? refused('invalid', { fields }) : null;
}

/** A place is sold to one alone once: no exclusive campaign may meet another that was submitted, approved or paused. */
export async function checkExclusive(
  sql: Sql,
  campaignId: string,
  campaign: Pick<CampaignValues, 'isExclusive' | 'startsAt' | 'endsAt' | 'hours' | 'targeting'>,
): Promise<Refused | null> {
  if (!campaign.isExclusive) return null;
  await lockExclusives(sql);
  const others = await listStanding(sql, { after: campaign.startsAt, except: campaignId });
  if (others.length === 0) return null;
  const familyOf = familiesOf(await listSectionParents(sql));
  const other = others.find(({ targeting, hours, ...times }) => {
    const aimed = parseTargeting(targeting);
    const within = parseHours(hours);
    return (
      aimed !== null &&
      within !== null &&
      meetInTime(campaign, { ...times, hours: within }) &&
      mayMeet(campaign.targeting, aimed, familyOf)
    );
  });
  if (!other) return null;
  const sentence = words.exclusive(other.name, other.advertiser.name);
  return refused('invalid', { detail: sentence, fields: { isExclusive: sentence } });
}
