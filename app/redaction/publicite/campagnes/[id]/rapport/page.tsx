import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { staffAt } from '#app/redaction/staff.ts';
import { buttonClass } from '#components/ui/button.tsx';
import { adDayOf } from '#features/ads/delivery/ad-day.ts';
import { type ReportQuery, readPeriod } from '#features/ads/reporting/ad-report.ts';
import { listReportLinks } from '#features/ads/reporting/data/report-link.queries.ts';
import { ReportLinks } from '#features/ads/reporting/desk/report-links.tsx';
import { AdReportView } from '#features/ads/reporting/site/ad-report-view.tsx';
import { readAdReport } from '#features/ads/reporting/use-cases/read-ad-report.ts';
import { date } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { adReport as words } from '#words/ads/reporting/ad-report.ts';
import { errorSentence } from '#messages/errors.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<ReportQuery> };

/** What was counted of a campaign, and the links by which its advertiser reads it. */
export default async function CampaignReportPage({ params, searchParams }: Props) {
  const { id } = await params;
  const path = urls.deskCampaignReport(id);
  const actor = await staffAt(path);
  const asked = readPeriod(await searchParams);
  const outcome = await readAdReport({ actor, input: { campaignId: id, period: asked.period } });
  if (!outcome.ok) {
    if (outcome.error.code === 'not_found') notFound();
    return (
      <>
        <h1>{words.title}</h1>
        <p className="note">{errorSentence(outcome.error)}</p>
      </>
    );
  }
  const now = new Date();
  const { campaign } = outcome.value;
  const links = await listReportLinks(campaign.id, now);
  return (
    <>
      <div className="tete">
        <h1>{words.titleOf(campaign.name)}</h1>
        <a className={buttonClass()} href={urls.deskCampaign(id)}>
          {words.back}
        </a>
      </div>
      <p className="champ-aide">
        {words.of(campaign.advertiserName)}.{' '}
        {words.from(date(campaign.startsAt), campaign.endsAt && date(campaign.endsAt))}.
      </p>
      <AdReportView
        {...outcome.value}
        {...asked}
        today={adDayOf(now)}
        path={path}
        csvPath={urls.apiCampaignReport(id)}
      />
      <ReportLinks campaignId={campaign.id} links={links} />
    </>
  );
}
