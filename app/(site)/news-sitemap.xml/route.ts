import { listNews } from '#features/syndication/data/sitemap.queries.ts';
import { newestOf, toNewsSitemap } from '#features/syndication/sitemap.ts';
import { tags } from '#lib/tags.ts';
import { absoluteUrl } from '#lib/urls.ts';
import { getConfig } from '#server/config.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { loadSettings } from '#app/(site)/load.ts';
import { machineAnswer } from '#app/(site)/machine-answer.ts';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const [{ name }, { stories, changesIn }] = await Promise.all([loadSettings(), listNews()]);
  describePage({ tags: [tags.latest(), tags.settings()], ttl: changesIn });
  const { siteUrl } = getConfig();
  return machineAnswer(
    'xml',
    toNewsSitemap({
      publication: name,
      stories: stories.map((story) => ({ ...story, url: absoluteUrl(siteUrl, story.path) })),
    }),
    newestOf(stories.map(({ publishedAt }) => publishedAt)),
  );
}
