import { adDayOf } from '#features/ads/delivery/ad-day.ts';
import { readPeriod } from '#features/ads/reporting/ad-report.ts';
import { toReportCsv } from '#features/ads/reporting/data/ad-report-csv.ts';
import { readLinkedLines } from '#features/ads/reporting/use-cases/read-ad-report.ts';
import { adReport as words } from '#words/ads/reporting/ad-report.ts';
import { csvAnswer } from '#server/http/csv-door.ts';
import { problem } from '#server/http/problem.ts';
import { refuseOtherMethods } from '#server/http/route.ts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ jeton: string }> };

/** What an advertiser's link shows, as CSV: the door in front of Next has answered 404 and 410 already. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { jeton } = await params;
  const now = new Date();
  const { period } = readPeriod(Object.fromEntries(new URL(request.url).searchParams));
  const lines = await readLinkedLines({ token: jeton, period, now });
  if (!lines) return problem({ code: 'link_expired' });
  const answer = csvAnswer({ fileName: words.csv.file(adDayOf(now)), csv: toReportCsv(lines) });
  answer.headers.set('x-robots-tag', 'noindex, nofollow');
  return answer;
}

export const { POST, PUT, PATCH, DELETE } = refuseOtherMethods('GET, HEAD');
