import type { CampaignField, CampaignForm } from '#features/ads/campaigns/campaign-fields.ts';

/** What every part of the form is given: what is typed, how to change it, and what is wrong with a field. */
export type FormPart = {
  form: CampaignForm;
  set: (fields: Partial<CampaignForm>) => void;
  fault: (field: CampaignField) => string | undefined;
};
