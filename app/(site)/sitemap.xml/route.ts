import {
  listNameParts,
  listSectionLines,
  listStoryParts,
  type NameKind,
} from '#features/reach/syndication/data/sitemap.queries.ts';
import { newestOf, toSitemapIndex } from '#features/reach/syndication/sitemap.ts';
import { type SitemapPart, sitemapPartName } from '#features/reach/syndication/sitemap-parts.ts';
import { tags } from '#lib/tags.ts';
import { absoluteUrl, urls } from '#lib/urls.ts';
import { getConfig } from '#server/config.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { loadSettings } from '#app/(site)/load.ts';
import { machineAnswer } from '#app/(site)/machine-answer.ts';

export const dynamic = 'force-dynamic';

type Listed = { part: SitemapPart; changedAt?: Date | null };

/** Every part by its name; none of them is read for it. Names have no date: only reading them would tell it. */
export async function GET(): Promise<Response> {
  describePage({ tags: [tags.latest(), tags.sitemaps()] });
  const [, sections, authors, subjects, stories] = await Promise.all([
    loadSettings(),
    listSectionLines(),
    namesOf('authors'),
    namesOf('subjects'),
    listStoryParts(),
  ]);
  const parts: Listed[] = [
    { part: { kind: 'pages' } },
    ...(sections.length > 0
      ? [
          {
            part: { kind: 'sections' as const },
            changedAt: newestOf(sections.map(({ changedAt }) => changedAt)),
          },
        ]
      : []),
    ...authors,
    ...subjects,
    ...stories,
  ];
  const { siteUrl } = getConfig();
  return machineAnswer(
    'xml',
    toSitemapIndex(
      parts.map(({ part, changedAt }) => ({
        url: absoluteUrl(siteUrl, urls.sitemapPart(sitemapPartName(part))),
        changedAt,
      })),
    ),
    newestOf(stories.map(({ changedAt }) => changedAt)),
  );
}

const namesOf = async (kind: NameKind): Promise<Listed[]> =>
  (await listNameParts(kind)).map((number) => ({ part: { kind, number } }));
