import type { CampaignForm } from '#features/ads/campaigns/campaign-fields.ts';

/** The form of a campaign that lacks nothing but its advertiser, from tomorrow's far future on. */
export const campaignForm = (fields: Partial<CampaignForm> = {}): CampaignForm => ({
  advertiserId: '',
  name: 'Rentrée',
  kind: 'commercial',
  startsAt: '2035-03-01T00:00',
  endsAt: '2035-04-01T00:00',
  hours: [],
  budgetKind: 'impressions',
  budget: '10000',
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
  ...fields,
});
