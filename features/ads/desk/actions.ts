'use server';

import { reopenComplaintSchema, settleComplaintSchema } from '#features/ads/ad-complaints.schema.ts';
import { changeAdFilesSchema } from '#features/ads/ad-files.ts';
import { changeAdsSettingsSchema } from '#features/ads/ads-settings.schema.ts';
import { archiveAdvertiserSchema, saveAdvertiserSchema } from '#features/ads/advertiser.schema.ts';
import {
  approveCampaignSchema,
  approveCreativesSchema,
  campaignSchema,
  endCampaignSchema,
  findTargetsSchema,
  refuseCampaignSchema,
  saveCampaignSchema,
  seenCampaignSchema,
} from '#features/ads/campaign.schema.ts';
import { archiveCreativeSchema, saveCreativeSchema } from '#features/ads/creative.schema.ts';
import { createReportLinkSchema, revokeReportLinkSchema } from '#features/ads/report-link.schema.ts';
import { createReportLink } from '#features/ads/use-cases/create-report-link.ts';
import { revokeReportLink } from '#features/ads/use-cases/revoke-report-link.ts';
import {
  approveCampaign,
  approveCreatives,
  refuseCampaign,
} from '#features/ads/use-cases/approve-campaign.ts';
import { archiveCreative } from '#features/ads/use-cases/archive-creative.ts';
import { archiveAdvertiser } from '#features/ads/use-cases/archive-advertiser.ts';
import { changeAdFiles } from '#features/ads/use-cases/change-ad-files.ts';
import { changeAdsSettings } from '#features/ads/use-cases/change-ads-settings.ts';
import { duplicateCampaign } from '#features/ads/use-cases/duplicate-campaign.ts';
import { findTargets } from '#features/ads/use-cases/find-targets.ts';
import {
  endCampaign,
  pauseCampaign,
  resumeCampaign,
  submitCampaign,
} from '#features/ads/use-cases/move-campaign.ts';
import { saveAdvertiser } from '#features/ads/use-cases/save-advertiser.ts';
import { saveCampaign } from '#features/ads/use-cases/save-campaign.ts';
import { saveCreative } from '#features/ads/use-cases/save-creative.ts';
import { reopenComplaint, settleComplaint } from '#features/ads/use-cases/settle-complaint.ts';
import { defineAction } from '#server/action.ts';

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
export const changeAdFilesAction = defineAction({ input: changeAdFilesSchema, run: changeAdFiles });
export const settleComplaintAction = defineAction({ input: settleComplaintSchema, run: settleComplaint });
export const reopenComplaintAction = defineAction({ input: reopenComplaintSchema, run: reopenComplaint });
export const createReportLinkAction = defineAction({ input: createReportLinkSchema, run: createReportLink });
export const revokeReportLinkAction = defineAction({ input: revokeReportLinkSchema, run: revokeReportLink });
