import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import type { PublishedArticle } from '#features/newsroom/reading/published-article.ts';
import type { BodyDocument } from '#features/newsroom/body/body.ts';
import { bodyToHtml } from '#features/newsroom/body/html/body-html.ts';
import type { PictureView } from '#features/newsroom/media/media.ts';
import { absoluteUrl } from '#lib/urls.ts';

type Link = { id: string; name: string; url: string };
type ApiPicture = { url: string; width: number; height: number; alt: string; credit: string };

/** A published article as lists of the API give it; addresses are absolute, instants ISO 8601 in UTC. */
export type ApiSummary = {
  id: string;
  url: string;
  kicker: string | null;
  headline: string;
  standfirst: string;
  /** Who pays for it; null for what the newsroom made. To be told before the headline (loi 86-897, art. 10). */
  sponsor: string | null;
  genre: string;
  section: Link & { slug: string };
  authors: Link[];
  publishedAt: string;
  picture: ApiPicture | null;
};

/** A published article, whole. */
export type ApiArticle = ApiSummary & {
  state: 'published';
  language: string;
  subjects: Link[];
  bylineNote: string | null;
  modifiedAt: string | null;
  wordCount: number;
  body: BodyDocument;
  bodyHtml: string;
  corrections: { type: string; text: string; publishedAt: string }[];
};

type Named = { id: string; name: string; path: string };

const toLink = (siteUrl: string, { id, name, path }: Named): Link => ({
  id,
  name,
  url: absoluteUrl(siteUrl, path),
});

const toPicture = (siteUrl: string, picture: PictureView | null): ApiPicture | null =>
  picture && {
    url: absoluteUrl(siteUrl, picture.fallbackUrl),
    width: picture.width,
    height: picture.height,
    alt: picture.alt,
    credit: picture.credit,
  };

export const toApiSummary = (card: ArticleCard, siteUrl: string): ApiSummary => ({
  id: card.id,
  url: absoluteUrl(siteUrl, card.path),
  kicker: card.kicker,
  headline: card.headline,
  standfirst: card.standfirst,
  sponsor: card.sponsor,
  genre: card.genre,
  section: { ...toLink(siteUrl, card.section), slug: card.section.slug },
  authors: card.authors.map((author) => toLink(siteUrl, author)),
  publishedAt: card.firstPublishedAt.toISOString(),
  picture: toPicture(siteUrl, card.picture),
});

export const toApiArticle = (article: PublishedArticle, siteUrl: string): ApiArticle => ({
  id: article.id,
  url: absoluteUrl(siteUrl, article.path),
  state: 'published',
  language: article.language,
  kicker: article.kicker,
  headline: article.headline,
  standfirst: article.standfirst,
  sponsor: article.sponsor,
  genre: article.genre,
  section: { ...toLink(siteUrl, article.section), slug: article.section.slug },
  authors: article.authors.map((author) => toLink(siteUrl, author)),
  bylineNote: article.bylineNote,
  subjects: article.subjects.map((subject) => toLink(siteUrl, subject)),
  publishedAt: article.firstPublishedAt.toISOString(),
  modifiedAt: article.updatedAt?.toISOString() ?? null,
  wordCount: article.wordCount,
  picture: toPicture(siteUrl, article.lead),
  body: withoutHiddenLinks(article),
  bodyHtml: bodyToHtml({
    body: article.body,
    siteUrl,
    pictures: article.pictures,
    related: article.related,
    isSponsored: article.sponsor !== null,
  }),
  corrections: article.corrections.map(({ type, text, publishedAt }) => ({
    type,
    text,
    publishedAt: publishedAt.toISOString(),
  })),
});

/** The text without its links to stories that are not public: withdrawn since, or to come. */
const withoutHiddenLinks = ({ body, related }: PublishedArticle): BodyDocument => ({
  ...body,
  blocks: body.blocks.filter((block) => block.type !== 'relatedLink' || block.articleId in related),
});
