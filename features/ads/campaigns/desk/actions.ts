'use server';

import { changeAdsSettingsSchema } from '#features/ads/campaigns/ads-settings.schema.ts';
import { archiveAdvertiserSchema, saveAdvertiserSchema } from '#features/ads/campaigns/advertiser.schema.ts';
import {
  approveCampaignSchema,
  approveCreativesSchema,
  campaignSchema,
  endCampaignSchema,
  findTargetsSchema,
  refuseCampaignSchema,
  saveCampaignSchema,
  seenCampaignSchema,
} from '#features/ads/campaigns/campaign.schema.ts';
import { archiveCreativeSchema, saveCreativeSchema } from '#features/ads/campaigns/creative.schema.ts';
import {
  approveCampaign,
  approveCreatives,
  refuseCampaign,
} from '#features/ads/campaigns/use-cases/approve-campaign.ts';
import { archiveCreative } from '#features/ads/campaigns/use-cases/archive-creative.ts';
import { archiveAdvertiser } from '#features/ads/campaigns/use-cases/archive-advertiser.ts';
import { changeAdsSettings } from '#features/ads/campaigns/use-cases/change-ads-settings.ts';
import { duplicateCampaign } from '#features/ads/campaigns/use-cases/duplicate-campaign.ts';
import { findTargets } from '#features/ads/campaigns/use-cases/find-targets.ts';
import {
  endCampaign,
  pauseCampaign,
  resumeCampaign,
  submitCampaign,
} from '#features/ads/campaigns/use-cases/move-campaign.ts';
import { saveAdvertiser } from '#features/ads/campaigns/use-cases/save-advertiser.ts';
import { saveCampaign } from '#features/ads/campaigns/use-cases/save-campaign.ts';
import { saveCreative } from '#features/ads/campaigns/use-cases/save-creative.ts';
import { defineAction } from '#server/http/action.ts';

export const saveAdvertiserAction = defineAction({ input: saveAdvertiserSchema, run: saveAdvertiser });
export const archiveAdvertiserAction = defineAction({
  input: archiveAdvertiserSchema,
  run: archiveAdvertiser,
});
export const saveCampaignAction = defineAction({ input: saveCampaignSchema, run: saveCampaign });
export const duplicateCampaignAction = defineAction({ input: campaignSchema, run: duplicateCampaign });
export const submitCampaignAction = defineAction({ input: seenCampaignSchema, run: submitCampaign });
export const approveCampaignAction = defineAction({ input: approveCampaignSchema, run: approveCampaign });
export const refuseCampaignAction = defineAction({ input: refuseCampaignSchema, run: refuseCampaign });
export const approveCreativesAction = defineAction({ input: approveCreativesSchema, run: approveCreatives });
export const pauseCampaignAction = defineAction({ input: campaignSchema, run: pauseCampaign });
export const resumeCampaignAction = defineAction({ input: campaignSchema, run: resumeCampaign });
export const endCampaignAction = defineAction({ input: endCampaignSchema, run: endCampaign });
export const saveCreativeAction = defineAction({ input: saveCreativeSchema, run: saveCreative });
export const archiveCreativeAction = defineAction({ input: archiveCreativeSchema, run: archiveCreative });
export const findTargetsAction = defineAction({ input: findTargetsSchema, run: findTargets });
export const changeAdsSettingsAction = defineAction({
  input: changeAdsSettingsSchema,
  run: changeAdsSettings,
});
