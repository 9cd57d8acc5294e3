import type { Metadata } from 'next';
import type { PublishedArticle } from '#features/newsroom/reading/published-article.ts';
import { shareData } from '#features/reach/syndication/share-data.ts';
import { iso } from '#lib/dates.ts';
import { absoluteUrl } from '#lib/urls.ts';
import { getConfig } from '#server/config.ts';
import { loadNewspaper } from '#app/(site)/newspaper.ts';
import { headOf } from '#app/(site)/page-head.ts';

/** The `<head>` of an article, with the `article:` properties of Open Graph. */
export async function articleHead(article: PublishedArticle): Promise<Metadata> {
  const { siteUrl } = getConfig();
  return headOf(shareData({ article, newspaper: await loadNewspaper(), siteUrl }), {
    feeds: article.section,
    language: article.language,
    isEmbeddable: true,
    creators: creatorsOf(article),
    openGraph: {
      type: 'article',
      publishedTime: iso(article.firstPublishedAt),
      modifiedTime: iso(article.updatedAt ?? article.firstPublishedAt),
      authors: article.authors.map(({ path }) => absoluteUrl(siteUrl, path)),
      section: article.section.name,
      tags: article.subjects.map(({ name }) => name),
    },
  });
}

/** X names one author; servers of the fediverse take each. */
function creatorsOf({ authors }: PublishedArticle) {
  const handles = authors.flatMap(({ handles: own }) => own ?? []);
  const x = handles.find((own) => own.x)?.x;
  return { ...(x ? { x } : {}), fediverse: handles.flatMap(({ fediverse }) => fediverse ?? []) };
}
