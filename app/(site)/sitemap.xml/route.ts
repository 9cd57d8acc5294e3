import { getNewestPublication, listArchiveMonths } from '#features/articles/data/archive.queries.ts';
import { toSitemapIndex } from '#features/syndication/sitemap.ts';
import { tags } from '#lib/tags.ts';
import { absoluteUrl, urls } from '#lib/urls.ts';
import { getConfig } from '#server/config.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { loadSettings } from '#app/(site)/load.ts';
import { machineAnswer } from '#app/(site)/machine-answer.ts';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  describePage({ tags: [tags.latest()] });
  const [, months, newest] = await Promise.all([loadSettings(), listArchiveMonths(), getNewestPublication()]);
  const paths = [urls.sitemapPages(), ...months.map(({ year, month }) => urls.sitemapMonth(year, month))];
  return machineAnswer(
    'xml',
    toSitemapIndex(paths.map((path) => absoluteUrl(getConfig().siteUrl, path))),
    newest,
  );
}
