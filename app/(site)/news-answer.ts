import { listNews } from '#features/reach/syndication/data/news.queries.ts';
import { newestOf, toNewsSitemap, toSitemapIndex } from '#features/reach/syndication/sitemap.ts';
import { sitemapPartName } from '#features/reach/syndication/sitemap-parts.ts';
import { tags } from '#lib/tags.ts';
import { absoluteUrl, urls } from '#lib/urls.ts';
import { getConfig } from '#server/config.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { loadSettings } from './load.ts';
import { machineAnswer } from './machine-answer.ts';

type News = Awaited<ReturnType<typeof listNews>>;

/** The news of the last two days: the stories themselves, or an index of their thousands when there are several. */
export async function newsSitemap(): Promise<Response> {
  const news = await listNews();
  if (news.parts === 1) return storiesAnswer(news);
  describePage({ tags: [tags.latest()], ttl: news.changesIn });
  const numbers = Array.from({ length: news.parts }, (_, at) => at + 1);
  const parts = numbers.map((number) => ({
    url: absoluteUrl(getConfig().siteUrl, urls.sitemapPart(sitemapPartName({ kind: 'news', number }))),
  }));
  await loadSettings();
  return machineAnswer('xml', toSitemapIndex(parts), newestAt(news));
}

/** One thousand of them; null where there is none. */
export async function newsAnswer(number: number): Promise<Response | null> {
  const news = await listNews({ number });
  return news.stories.length > 0 ? storiesAnswer(news) : null;
}

async function storiesAnswer(news: News): Promise<Response> {
  const { name } = await loadSettings();
  describePage({ tags: [tags.latest(), tags.settings()], ttl: news.changesIn });
  const { siteUrl } = getConfig();
  const stories = news.stories.map((story) => ({ ...story, url: absoluteUrl(siteUrl, story.path) }));
  return machineAnswer('xml', toNewsSitemap({ publication: name, stories }), newestAt(news));
}

const newestAt = ({ stories }: News): Date | null => newestOf(stories.map(({ publishedAt }) => publishedAt));
