import type { Genre } from '#features/newsroom/articles/articles.ts';
import type { Thread } from '#features/readers/comments/comments.ts';
import type { PublishedArticle } from '#features/newsroom/reading/published-article.ts';
import { isExplainer } from '#features/newsroom/reading/story-format.ts';
import { iso } from '#lib/dates.ts';
import { localeOf } from '#lib/locales.ts';
import { absoluteUrl, urls } from '#lib/urls.ts';
import { citationsOf } from './citations.ts';
import { commentsJsonLd } from './comment-json-ld.ts';
import { imageJsonLd, type JsonLd, type Publisher, publisherJsonLd } from './json-ld.ts';
import type { ShareData } from './share-data.ts';
import { articleImages } from './share-image.ts';

/** What a genre is to schema.org besides a NewsArticle, which search engines look for. */
const typeOfGenre: Partial<Record<Genre, string>> = {
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  report: 'ReportageNewsArticle',
  review: 'ReviewNewsArticle',
};

/** A paid text is no news article, whatever its genre. */
function typesOf(article: PublishedArticle): string | string[] {
  if (article.sponsor) return 'AdvertiserContentArticle';
  const subtype = typeOfGenre[article.genre];
  const types = [
    'NewsArticle',
    ...(subtype ? [subtype] : []),
    ...(isExplainer(article) ? ['BackgroundNewsArticle'] : []),
  ];
  return types.length === 1 ? 'NewsArticle' : types;
}

/**
 * A story as structured data (schema.org): what it is, who made it, when, what it rests on, and each of its
 * corrections as a CorrectionComment, so that machines know of them too.
 */
export function articleJsonLd({
  article,
  share,
  threads = [],
  siteUrl,
  publisher,
}: {
  article: PublishedArticle;
  /** What its head says. */
  share: ShareData;
  /** What its page shows of the conversation. */
  threads?: readonly Thread[];
  siteUrl: string;
  publisher: Publisher;
}): JsonLd {
  const { corrections, subjects, dateline, backstory, sponsor } = article;
  const citation = sponsor ? [] : citationsOf(article.body, siteUrl);
  return {
    '@type': typesOf(article),
    '@id': `${share.canonicalUrl}#article`,
    url: share.canonicalUrl,
    mainEntityOfPage: share.canonicalUrl,
    headline: article.headline,
    description: share.description,
    inLanguage: localeOf(article.language),
    articleSection: article.section.name,
    ...(subjects.length > 0 ? { keywords: subjects.map(({ name }) => name) } : {}),
    datePublished: iso(article.firstPublishedAt),
    dateModified: iso(article.updatedAt ?? article.firstPublishedAt),
    ...imagesOf(article, share, siteUrl),
    author: authorsOf(article, publisher, siteUrl),
    publisher: publisherJsonLd(publisher, siteUrl),
    ...(sponsor ? { sponsor: { '@type': 'Organization', name: sponsor } } : {}),
    isAccessibleForFree: true,
    wordCount: article.wordCount,
    ...(dateline && !sponsor ? { dateline } : {}),
    ...(backstory ? { backstory } : {}),
    ...commentsJsonLd({ article, threads, siteUrl }),
    ...(corrections.length > 0
      ? {
          correction: corrections.map(({ id, text, publishedAt }) => ({
            '@type': 'CorrectionComment',
            url: absoluteUrl(siteUrl, urls.correction(id)),
            text,
            datePublished: iso(publishedAt),
          })),
        }
      : {}),
    ...(citation.length > 0 ? { citation } : {}),
  };
}

/** The story's own pictures with whose they are, else the one that cards show. */
function imagesOf(article: PublishedArticle, { image }: ShareData, siteUrl: string): { image?: JsonLd[] } {
  const { structured } = articleImages({ article, siteUrl });
  const shown = structured.length > 0 || !image ? structured : [image];
  if (shown.length === 0) return {};
  // A card that is drawn is nobody's photograph.
  const lead = structured.length > 0 ? article.lead : null;
  const told = lead
    ? { credit: lead.credit, caption: lead.caption, ...(lead.rights ? { rights: lead.rights } : {}) }
    : {};
  return { image: shown.map((one) => imageJsonLd(one, told)) };
}

/** Names alone, each with its page; a story that nobody signed is the newspaper's. */
function authorsOf({ authors }: PublishedArticle, publisher: Publisher, siteUrl: string): JsonLd[] {
  if (authors.length === 0) {
    const { name } = publisher;
    return [{ '@type': 'NewsMediaOrganization', name, url: absoluteUrl(siteUrl, urls.home()) }];
  }
  return authors.map(({ name, path }) => ({ '@type': 'Person', name, url: absoluteUrl(siteUrl, path) }));
}
