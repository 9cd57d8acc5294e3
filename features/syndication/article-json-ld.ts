import type { Genre } from '#features/articles/articles.ts';
import type { Thread } from '#features/comments/comments.ts';
import type { PublishedArticle } from '#features/articles/published-article.ts';
import { iso } from '#lib/dates.ts';
import { commentsJsonLd } from './comment-json-ld.ts';
import { absoluteUrl } from '#lib/urls.ts';

/** What a genre is to schema.org; the rest is a NewsArticle. */
const typeOfGenre: Partial<Record<Genre, string>> = {
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  report: 'ReportageNewsArticle',
  review: 'ReviewNewsArticle',
};

/**
 * A story as structured data (schema.org): what it is, who made it, when, and each of its corrections as a
 * CorrectionComment, so that machines know of them too.
 */
export function articleJsonLd({
  article,
  threads = [],
  siteUrl,
  newspaper,
}: {
  article: PublishedArticle;
  /** What its page shows of the conversation. */
  threads?: readonly Thread[];
  siteUrl: string;
  newspaper: string;
}): Record<string, unknown> {
  const { lead, corrections } = article;
  return {
    '@context': 'https://schema.org',
    '@type': typeOfGenre[article.genre] ?? 'NewsArticle',
    mainEntityOfPage: absoluteUrl(siteUrl, article.path),
    headline: article.headline,
    ...(article.standfirst ? { description: article.standfirst } : {}),
    inLanguage: article.language,
    articleSection: article.section.name,
    datePublished: iso(article.firstPublishedAt),
    dateModified: iso(article.updatedAt ?? article.firstPublishedAt),
    ...(lead ? { image: [absoluteUrl(siteUrl, lead.fallbackUrl)] } : {}),
    author: article.authors.map(({ name, path }) => ({
      '@type': 'Person',
      name,
      url: absoluteUrl(siteUrl, path),
    })),
    publisher: { '@type': 'NewsMediaOrganization', name: newspaper, url: absoluteUrl(siteUrl, '/') },
    ...commentsJsonLd({ article, threads, siteUrl }),
    ...(corrections.length > 0
      ? {
          correction: corrections.map(({ text, publishedAt }) => ({
            '@type': 'CorrectionComment',
            text,
            datePublished: iso(publishedAt),
          })),
        }
      : {}),
  };
}

/** JSON for a script element: nothing in it can close the element or open another. */
export const jsonForScript = (data: unknown): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
