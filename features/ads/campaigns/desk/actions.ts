'use server';

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

export const saveAdvertiserAction = defineAction(saveAdvertiser);
export const archiveAdvertiserAction = defineAction(archiveAdvertiser);
export const saveCampaignAction = defineAction(saveCampaign);
export const duplicateCampaignAction = defineAction(duplicateCampaign);
export const submitCampaignAction = defineAction(submitCampaign);
export const approveCampaignAction = defineAction(approveCampaign);
export const refuseCampaignAction = defineAction(refuseCampaign);
export const approveCreativesAction = defineAction(approveCreatives);
export const pauseCampaignAction = defineAction(pauseCampaign);
export const resumeCampaignAction = defineAction(resumeCampaign);
export const endCampaignAction = defineAction(endCampaign);
export const saveCreativeAction = defineAction(saveCreative);
export const archiveCreativeAction = defineAction(archiveCreative);
export const findTargetsAction = defineAction(findTargets);
export const changeAdsSettingsAction = defineAction(changeAdsSettings);
