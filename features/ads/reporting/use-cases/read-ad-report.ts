import { type AdReport, type ReportPeriod, toReport } from '#features/ads/reporting/ad-report.ts';
import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import {
  type Delivered,
  deliveredOf,
  findReportCampaign,
  listReportGroups,
  listReportLines,
  type ReportCampaign,
  type ReportLine,
} from '#features/ads/reporting/data/ad-report.queries.ts';
import { findReportLink, type ReportLinkState } from '#features/ads/reporting/data/report-link.queries.ts';
import type { Actor } from '#lib/actor.ts';
import { isId } from '#lib/ids.ts';
import { done, forbidden, type Outcome, refused, type UseCase } from '#lib/use-case.ts';
import { adReport as words } from '#words/ads/reporting/ad-report.ts';

/** A campaign, what was counted of it in a period, and what it was delivered since it began. */
export type CampaignReport = { campaign: ReportCampaign; report: AdReport; delivered: Delivered };

const nothing: Delivered = { served: 0, measured: 0, viewable: 0, clicks: 0, billed: 0 };

type Asked = { campaignId: string; period: ReportPeriod };

/** The report of a campaign, for whoever sells: figures by day, slot, section and creative. */
export const readAdReport: UseCase<Asked, CampaignReport> = async ({ actor, input }) => {
  const campaign = await openCampaign(actor, input.campaignId);
  return campaign.ok ? done(await readOf(campaign.value, input.period)) : campaign;
};

/** The lines of the same report, what stands apart too. */
export const readAdReportLines: UseCase<Asked, ReportLine[]> = async ({ actor, input }) => {
  const campaign = await openCampaign(actor, input.campaignId);
  return campaign.ok ? done(await listReportLines(input.campaignId, input.period)) : campaign;
};

async function openCampaign(actor: Actor, campaignId: string): Promise<Outcome<ReportCampaign>> {
  const permission = maySellAds(actor);
  if (!permission.allowed) return forbidden(permission);
  const campaign = isId(campaignId) ? await findReportCampaign(campaignId) : null;
  return campaign ? done(campaign) : refused('not_found', { detail: words.unknown });
}

async function readOf(campaign: ReportCampaign, period: ReportPeriod): Promise<CampaignReport> {
  const [groups, delivered] = await Promise.all([
    listReportGroups(campaign.id, period),
    deliveredOf([campaign.id]),
  ]);
  return { campaign, report: toReport(groups, period), delivered: delivered.get(campaign.id) ?? nothing };
}

type Linked = { token: string; period: ReportPeriod; now: Date };

/** What an advertiser's link shows; null when it opens nothing (any more). The token is the right. */
export async function readLinkedReport({
  token,
  period,
  now,
}: Linked): Promise<(CampaignReport & { expiresAt: Date }) | null> {
  const link = await findReportLink(token, now);
  const campaign = link?.state === 'open' ? await findReportCampaign(link.campaignId) : null;
  return link && campaign ? { ...(await readOf(campaign, period)), expiresAt: link.expiresAt } : null;
}

/** The lines of what a link shows; null as above. */
export async function readLinkedLines({ token, period, now }: Linked): Promise<ReportLine[] | null> {
  const link = await findReportLink(token, now);
  return link?.state === 'open' ? listReportLines(link.campaignId, period) : null;
}

/** Whether a link opens a report; null when there is none of this name. */
export const stateOfReportLink = async (token: string): Promise<ReportLinkState | null> =>
  (await findReportLink(token, new Date()))?.state ?? null;
