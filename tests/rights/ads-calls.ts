import { defaultAdsSettings } from '#features/ads/campaigns/ads-settings.ts';
import { adsRights } from '#features/ads/campaigns/ads.policy.ts';
import {
  approveCampaign,
  approveCreatives,
  refuseCampaign,
} from '#features/ads/campaigns/use-cases/approve-campaign.ts';
import { archiveAdvertiser } from '#features/ads/campaigns/use-cases/archive-advertiser.ts';
import { changeAdsSettings } from '#features/ads/campaigns/use-cases/change-ads-settings.ts';
import { duplicateCampaign } from '#features/ads/campaigns/use-cases/duplicate-campaign.ts';
import {
  endCampaign,
  pauseCampaign,
  resumeCampaign,
  submitCampaign,
} from '#features/ads/campaigns/use-cases/move-campaign.ts';
import { saveAdvertiser } from '#features/ads/campaigns/use-cases/save-advertiser.ts';
import { saveCampaign } from '#features/ads/campaigns/use-cases/save-campaign.ts';
import { campaignForm } from '#tests/factories/campaign-form.ts';
import { nobody, type RoleCall } from '#tests/rights/role-call.ts';

const right = adsRights.sellAds;
const one = { campaignId: nobody };
const seen = { ...one, version: 1 };
const creatives = [{ id: nobody, version: 1 }];
const advertiser = { name: 'Volé', contactName: '', contactEmail: '', website: '', note: '' };

/** Who may sell, approve and set the rules of advertising. */
export const adsCalls: readonly RoleCall[] = [
  {
    useCase: 'save-advertiser',
    right,
    call: (actor) => saveAdvertiser({ actor, input: { ...advertiser, advertiserId: nobody } }),
  },
  {
    useCase: 'archive-advertiser',
    right,
    call: (actor) => archiveAdvertiser({ actor, input: { advertiserId: nobody, isArchived: true } }),
  },
  {
    useCase: 'save-campaign',
    right,
    call: (actor) => saveCampaign({ actor, input: { ...seen, form: campaignForm({ name: 'Volée' }) } }),
  },
  { useCase: 'duplicate-campaign', right, call: (actor) => duplicateCampaign({ actor, input: one }) },
  { useCase: 'move-campaign', right, call: (actor) => submitCampaign({ actor, input: seen }) },
  { useCase: 'move-campaign', right, call: (actor) => pauseCampaign({ actor, input: one }) },
  { useCase: 'move-campaign', right, call: (actor) => resumeCampaign({ actor, input: one }) },
  { useCase: 'move-campaign', right, call: (actor) => endCampaign({ actor, input: { ...one, reason: '' } }) },
  {
    useCase: 'approve-campaign',
    right: adsRights.approveAds,
    call: (actor) => approveCampaign({ actor, input: { ...seen, creatives } }),
  },
  {
    useCase: 'approve-campaign',
    right: adsRights.approveAds,
    call: (actor) => approveCreatives({ actor, input: { ...one, creatives } }),
  },
  {
    useCase: 'approve-campaign',
    right: adsRights.approveAds,
    call: (actor) => refuseCampaign({ actor, input: { ...seen, reason: 'Non.' } }),
  },
  {
    // What was read is not what is stored: a conflict for whoever may.
    useCase: 'change-ads-settings',
    right: adsRights.changeAdsSettings,
    call: (actor) =>
      changeAdsSettings({
        actor,
        input: { base: { ...defaultAdsSettings, needsSecondPerson: true }, values: defaultAdsSettings },
      }),
  },
];
