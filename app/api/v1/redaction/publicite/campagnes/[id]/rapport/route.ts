import { adDayOf } from '#features/ads/delivery/ad-day.ts';
import { readPeriod } from '#features/ads/reporting/ad-report.ts';
import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import { toReportCsv } from '#features/ads/reporting/data/ad-report-csv.ts';
import { readAdReportLines } from '#features/ads/reporting/use-cases/read-ad-report.ts';
import { done } from '#lib/use-case.ts';
import { adReport as words } from '#words/ads/reporting/ad-report.ts';
import { csvDoor } from '#server/http/csv-door.ts';
import { refuseOtherMethods } from '#server/http/route.ts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ id: string }> };

/** The report of a campaign as CSV, day by day, of the period that the query names. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return csvDoor({
    permission: maySellAds,
    read: async (query, actor) => {
      const { period } = readPeriod(Object.fromEntries(query));
      const outcome = await readAdReportLines({ actor, input: { campaignId: id, period } });
      if (!outcome.ok) return outcome;
      return done({ fileName: words.csv.file(adDayOf(new Date())), csv: toReportCsv(outcome.value) });
    },
  })(request);
}

export const { POST, PUT, PATCH, DELETE } = refuseOtherMethods('GET, HEAD');
