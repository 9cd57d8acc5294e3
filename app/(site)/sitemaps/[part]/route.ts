import { getNewestPublication } from '#features/articles/data/archive.queries.ts';
import { listSitemapMonth } from '#features/syndication/data/sitemap.queries.ts';
import { newestOf, toSitemap } from '#features/syndication/sitemap.ts';
import { listAuthors } from '#features/taxonomy/data/author.queries.ts';
import { listMenu } from '#features/taxonomy/data/section.queries.ts';
import { listSubjects } from '#features/taxonomy/data/subject.queries.ts';
import { tags } from '#lib/tags.ts';
import { absoluteUrl, urls } from '#lib/urls.ts';
import { getConfig } from '#server/config.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { absentFeed } from '#app/(site)/feed-answer.ts';
import { loadSettings } from '#app/(site)/load.ts';
import { machineAnswer } from '#app/(site)/machine-answer.ts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ part: string }> };

const mostNames = 1_000;
const absolute = (path: string): string => absoluteUrl(getConfig().siteUrl, path);

/** `pages.xml`: everything but articles; `2026-11.xml`: the articles first published in a month of the newspaper's calendar. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { part } = await params;
  await loadSettings();
  const path = `/sitemaps/${part}`;
  if (path === urls.sitemapPages()) return pagesPart();
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])\.xml$/.exec(part) ?? [];
  const entries = year && month ? await listSitemapMonth({ year: Number(year), month: Number(month) }) : [];
  if (entries.length === 0) return absentFeed(path, [tags.latest()]);
  describePage({ tags: [tags.latest()] });
  return machineAnswer(
    'xml',
    toSitemap(entries.map(({ path: at, changedAt }) => ({ url: absolute(at), changedAt }))),
    newestOf(entries.map(({ changedAt }) => changedAt)),
  );
}

async function pagesPart(): Promise<Response> {
  const [menu, authors, subjects, newest] = await Promise.all([
    listMenu(),
    listAuthors(mostNames),
    listSubjects(mostNames),
    getNewestPublication(),
  ]);
  // Names come and go with their first and last public article; their addresses change with themselves.
  describePage({
    tags: [
      tags.latest(),
      tags.menu(),
      ...authors.map(({ id }) => tags.author(id)),
      ...subjects.map(({ id }) => tags.subject(id)),
    ],
  });
  const paths = [
    urls.home(),
    ...menu.flatMap((section) => [section.path, ...section.children.map((child) => child.path)]),
    ...authors.map((author) => author.path),
    ...subjects.map((subject) => subject.path),
    urls.wire(),
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
  ];
  return machineAnswer('xml', toSitemap(paths.map((path) => ({ url: absolute(path) }))), newest);
}
