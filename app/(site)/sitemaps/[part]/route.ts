import {
  listNameLines,
  listSectionLines,
  type NameKind,
  readStoryPart,
} from '#features/reach/syndication/data/sitemap.queries.ts';
import { newestOf, toSitemap } from '#features/reach/syndication/sitemap.ts';
import { parseSitemapPart, type SitemapPart } from '#features/reach/syndication/sitemap-parts.ts';
import { type Tag, tags } from '#lib/tags.ts';
import { absoluteUrl, urls } from '#lib/urls.ts';
import { getConfig } from '#server/config.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { absentFeed } from '#app/(site)/feed-answer.ts';
import { loadSettings } from '#app/(site)/load.ts';
import { machineAnswer } from '#app/(site)/machine-answer.ts';
import { newsAnswer } from '#app/(site)/news-answer.ts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ part: string }> };

/** What every part may change with: stories that come, change and go; names and pictures. */
const partTags: Tag[] = [tags.latest(), tags.sitemaps()];

/** One part of the sitemap, by its name (features/reach/syndication/sitemap-parts.ts). */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { part: segment } = await params;
  await loadSettings();
  const part = parseSitemapPart(segment);
  const answer = part && (await answerFor(part));
  return answer ?? absentFeed(`/sitemaps/${segment}`, partTags);
}

/** The part as a file; null while nothing stands in it. */
async function answerFor(part: SitemapPart): Promise<Response | null> {
  switch (part.kind) {
    case 'pages':
      return fileOf({ lines: pages.map((path) => ({ path })), changedAt: null });
    case 'sections':
      describePage({ tags: [tags.menu()] });
      return fileOf(dated(await listSectionLines()));
    case 'authors':
    case 'subjects':
      return namesAnswer(part.kind, part.number);
    case 'stories':
      return fileOf(await readStoryPart(part));
    case 'news':
      return newsAnswer(part.number);
  }
}

const namesAnswer = async (kind: NameKind, number: number): Promise<Response | null> =>
  fileOf(dated(await listNameLines(kind, number)));

type Line = { path: string; changedAt?: Date | null; picturePath?: string | null };

const dated = (lines: readonly Line[]): { lines: readonly Line[]; changedAt: Date | null } => ({
  lines,
  changedAt: newestOf(lines.map(({ changedAt }) => changedAt)),
});

function fileOf({ lines, changedAt }: { lines: readonly Line[]; changedAt: Date | null }): Response | null {
  if (lines.length === 0) return null;
  describePage({ tags: partTags });
  const { siteUrl } = getConfig();
  const entries = lines.map(({ path, changedAt: at, picturePath }) => ({
    url: absoluteUrl(siteUrl, path),
    changedAt: at,
    imageUrl: picturePath ? absoluteUrl(siteUrl, picturePath) : null,
  }));
  return machineAnswer('xml', toSitemap(entries), changedAt);
}

/** The pages that stand by themselves: none has a date of its own. */
const pages: readonly string[] = [
  urls.home(),
  urls.wire(),
  urls.authors(),
  urls.subjects(),
  urls.archives(),
  urls.corrections(),
  urls.about(),
  urls.ethics(),
  urls.legalNotice(),
  urls.privacy(),
  urls.cookies(),
  urls.accessibility(),
  urls.commentCharter(),
  urls.feeds(),
  urls.siteMap(),
];
