import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import { findReportLinkById, revokeLink } from '#features/ads/reporting/data/report-link.store.ts';
import { revokeReportLinkSchema } from '#features/ads/reporting/report-link.schema.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { adReport as words } from '#words/ads/reporting/ad-report.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Closes an advertiser's link at once; one that is closed stays as it was. */
export const revokeReportLink = defineUseCase({
  name: 'revokeReportLink',
  input: revokeReportLinkSchema,
  may: maySellAds,
  run: async ({ actor, input: { linkId } }): Promise<Outcome<{ linkId: string }>> =>
    attempt(actor, async ({ sql, journal }) => {
      const link = await findReportLinkById(sql, linkId);
      if (!link) return refused('not_found', { detail: words.links.unknown });
      if (link.revokedAt === null) {
        await revokeLink(sql, { id: linkId, now: new Date() });
        await journal({
          action: 'ad_report_link.revoke',
          subjectType: 'ad_campaign',
          subjectId: link.campaignId,
          after: { linkId },
        });
      }
      return done({ linkId });
    }),
});
