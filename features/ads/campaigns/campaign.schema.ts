import { z } from 'zod';
import { campaignKinds, countings } from '#features/ads/campaigns/ads.ts';
import { capPeriods, mostNameLength } from '#features/ads/campaigns/campaign-form.ts';
import { mostTargets } from '#features/ads/campaigns/targeting.ts';
import { cleanLine, cleanParagraph } from '#lib/clean-text.ts';

const line = (most: number) => z.string().max(most).overwrite(cleanLine);
const targets = z.array(z.string().max(60)).max(mostTargets);
const hour = z.int().min(0).max(24);

/** A campaign as a form holds it; what makes no sense together is said by features/ads/campaigns/campaign-form.ts. */
export const campaignFormSchema = z.strictObject({
  advertiserId: z.union([z.uuid(), z.literal('')]),
  name: line(mostNameLength),
  kind: z.enum(campaignKinds),
  startsAt: z.string().max(20),
  endsAt: z.string().max(20),
  hours: z
    .array(z.strictObject({ days: z.array(z.int().min(1).max(7)).max(7), from: hour, to: hour }))
    .max(14),
  budgetKind: z.enum(['impressions', 'days']),
  budget: line(20),
  counting: z.enum(countings),
  pacing: z.enum(['even', 'fast']),
  priority: z.int().min(1).max(10),
  isExclusive: z.boolean(),
  capImpressions: line(20),
  capSeconds: z.int().refine((seconds) => (capPeriods as readonly number[]).includes(seconds)),
  withoutConsent: z.enum(['withhold', 'uncapped']),
  refreshSeconds: line(20),
  slots: targets,
  sectionIds: targets,
  subjectIds: targets,
  articleIds: targets,
  devices: targets,
  words: z.string().max(4_000).overwrite(cleanParagraph),
});

const version = z.int().min(1);
const campaignId = z.uuid();

/** Without an id a new one; with one, the version that was on the screen. */
export const saveCampaignSchema = z.union([
  z.strictObject({ form: campaignFormSchema }),
  z.strictObject({ campaignId, version, form: campaignFormSchema }),
]);
export const campaignSchema = z.strictObject({ campaignId });
/** A campaign as it was on the screen. */
export const seenCampaignSchema = z.strictObject({ campaignId, version });

const seenCreatives = z.array(z.strictObject({ id: z.uuid(), version })).max(200);
/** What is approved is what was looked at: the campaign and each creative, in these versions. */
export const approveCampaignSchema = z.strictObject({ campaignId, version, creatives: seenCreatives });
export const approveCreativesSchema = z.strictObject({ campaignId, creatives: seenCreatives.min(1) });

const reason = z.string().max(1_000).overwrite(cleanParagraph);
export const refuseCampaignSchema = z.strictObject({ campaignId, version, reason });
export const endCampaignSchema = z.strictObject({ campaignId, reason });

export const findTargetsSchema = z.strictObject({
  kind: z.enum(['article', 'subject']),
  search: line(200),
});
