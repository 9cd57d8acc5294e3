import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import {
  countOpenReportLinks,
  holdCampaign,
  insertReportLink,
} from '#features/ads/reporting/data/report-link.store.ts';
import { createReportLinkSchema } from '#features/ads/reporting/report-link.schema.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { urls } from '#lib/urls.ts';
import { adReport as words } from '#words/ads/reporting/ad-report.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { hashSecret, newSecret } from '#server/auth/secret.ts';

const mostOpen = 50;
const dayMs = 86_400_000;

export type ReportLink = { linkId: string; path: string; expiresAt: string };

/** A link that shows a campaign's report without an account. Its token is said once, here. */
export const createReportLink = defineUseCase({
  name: 'createReportLink',
  input: createReportLinkSchema,
  may: maySellAds,
  run: async ({ actor, input: { campaignId, days } }): Promise<Outcome<ReportLink>> =>
    attempt(actor, async ({ sql, journal }) => {
      if (!(await holdCampaign(sql, campaignId))) return refused('not_found', { detail: words.unknown });
      const now = new Date();
      if ((await countOpenReportLinks(sql, { campaignId, now })) >= mostOpen)
        return refused('bad_state', { detail: words.links.tooMany });
      const token = newSecret();
      const expiresAt = new Date(now.getTime() + days * dayMs);
      const createdById = actor.kind === 'person' ? actor.userId : null;
      const linkId = await insertReportLink(sql, {
        campaignId,
        tokenHash: hashSecret(token),
        expiresAt,
        createdById,
      });
      await journal({
        action: 'ad_report_link.create',
        subjectType: 'ad_campaign',
        subjectId: campaignId,
        after: { linkId, expiresAt: expiresAt.toISOString() },
      });
      return done({ linkId, path: urls.adReport(token), expiresAt: expiresAt.toISOString() });
    }),
});
