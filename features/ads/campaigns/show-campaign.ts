import { toTimeIn } from '#lib/site-time.ts';
import type { CampaignKind } from './ads.ts';
import type { CampaignForm, CampaignValues } from './campaign-fields.ts';
import { parseHours } from './campaign.ts';
import { anywhere, parseTargeting } from './targeting.ts';

/** The form of a campaign that does not exist yet: from the next full hour, for thirty days. */
export function newCampaignForm({
  kind,
  advertiserId,
  now,
  zone,
}: {
  kind: 'commercial' | 'house';
  advertiserId: string;
  now: Date;
  zone: string;
}): CampaignForm {
  const hourMs = 3_600_000;
  const startsAt = new Date(Math.ceil(now.getTime() / hourMs) * hourMs);
  return {
    advertiserId,
    name: '',
    kind,
    startsAt: toTimeIn(zone, startsAt),
    endsAt: kind === 'house' ? '' : toTimeIn(zone, new Date(startsAt.getTime() + 30 * 24 * hourMs)),
    hours: [],
    budgetKind: 'impressions',
    budget: '',
    counting: 'served',
    pacing: 'even',
    priority: 5,
    isExclusive: false,
    capImpressions: '',
    capSeconds: 86_400,
    withoutConsent: 'withhold',
    refreshSeconds: '',
    slots: [],
    sectionIds: [],
    subjectIds: [],
    articleIds: [],
    devices: [],
    words: '',
  };
}

const numberText = (value: number | null): string => (value === null ? '' : String(value));

/** Stored fields as a form shows them. What can't be read at rest is shown empty: saving makes it whole. */
export function toCampaignForm(
  stored: Omit<CampaignValues, 'kind' | 'hours' | 'targeting'> & {
    kind: CampaignKind;
    hours: unknown;
    targeting: unknown;
  },
  zone: string,
): CampaignForm {
  const targeting = parseTargeting(stored.targeting) ?? anywhere;
  const { advertiserId, name, kind, budgetKind, counting, pacing, priority, isExclusive } = stored;
  return {
    advertiserId,
    name,
    kind,
    startsAt: toTimeIn(zone, stored.startsAt),
    endsAt: stored.endsAt ? toTimeIn(zone, stored.endsAt) : '',
    hours: (parseHours(stored.hours) ?? []).map(({ days, from, to }) => ({ days: [...days], from, to })),
    budgetKind,
    budget: numberText(stored.budget),
    counting,
    pacing,
    priority,
    isExclusive,
    capImpressions: numberText(stored.capImpressions),
    capSeconds: stored.capSeconds ?? 86_400,
    withoutConsent: stored.withoutConsent,
    refreshSeconds: numberText(stored.refreshSeconds),
    slots: [...targeting.slots],
    sectionIds: [...targeting.sectionIds],
    subjectIds: [...targeting.subjectIds],
    articleIds: [...targeting.articleIds],
    devices: [...targeting.devices],
    words: targeting.words.join('\n'),
  };
}
