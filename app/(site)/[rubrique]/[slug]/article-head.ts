import type { Metadata } from 'next';
import type { PublishedArticle } from '#features/articles/published-article.ts';
import { iso } from '#lib/dates.ts';
import { absoluteUrl } from '#lib/urls.ts';
import { getConfig } from '#server/config.ts';
import { pageHead } from '#app/(site)/page-head.ts';

/** The `<head>` of an article, with the `article:` properties of Open Graph. */
export function articleHead(article: PublishedArticle): Promise<Metadata> {
  const { siteUrl } = getConfig();
  return pageHead({
    title: article.seoTitle || article.headline,
    description: article.seoDescription || article.standfirst,
    path: article.path,
    picture: article.lead,
    socialTitle: article.socialTitle || article.headline,
    socialDescription: article.socialDescription || article.standfirst,
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
