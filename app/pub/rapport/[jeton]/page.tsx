import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { adDayOf } from '#features/ads/delivery/ad-day.ts';
import { type ReportQuery, readPeriod } from '#features/ads/reporting/ad-report.ts';
import { AdReportView } from '#features/ads/reporting/site/ad-report-view.tsx';
import { readLinkedReport } from '#features/ads/reporting/use-cases/read-ad-report.ts';
import { date, dateAndClock } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { adReport as words } from '#words/ads/reporting/ad-report.ts';
import { getNewspaperName } from '#server/settings/settings.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

type Props = { params: Promise<{ jeton: string }>; searchParams: Promise<ReportQuery> };

/** A campaign's report for its advertiser, who has no account here: figures, and nothing else of the newspaper. */
export default async function LinkedReportPage({ params, searchParams }: Props) {
  const { jeton } = await params;
  const now = new Date();
  const asked = readPeriod(await searchParams);
  const [linked, newspaper] = await Promise.all([
    readLinkedReport({ token: jeton, period: asked.period, now }),
    getNewspaperName(),
  ]);
  if (!linked) notFound();
  const { campaign, expiresAt } = linked;
  return (
    <main id="contenu" className="cadre rapport-page" tabIndex={-1}>
      <header className="rubrique-tete">
        <p className="surtitre">{words.title}</p>
        <h1>{campaign.name}</h1>
        <p className="chapo">{words.advertiser.lead(newspaper)}</p>
        <p>
          {words.of(campaign.advertiserName)}.{' '}
          {words.from(date(campaign.startsAt), campaign.endsAt && date(campaign.endsAt))}.{' '}
          {words.advertiser.until(dateAndClock(expiresAt))}
        </p>
      </header>
      <AdReportView
        {...linked}
        {...asked}
        today={adDayOf(now)}
        path={urls.adReport(jeton)}
        csvPath={urls.adReportTable(jeton)}
      />
    </main>
  );
}
