import { toRobots } from '#features/syndication/plain-files.ts';
import { tags } from '#lib/tags.ts';
import { absoluteUrl, urls } from '#lib/urls.ts';
import { getConfig } from '#server/config.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { machineAnswer } from '#app/(site)/machine-answer.ts';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  describePage({ tags: [tags.settings()] });
  const { siteUrl } = getConfig();
  return machineAnswer(
    'text',
    toRobots([urls.sitemapIndex(), urls.newsSitemap()].map((path) => absoluteUrl(siteUrl, path))),
  );
}
