import { articleHead } from '#app/(site)/[rubrique]/[slug]/article-head.ts';
import shareImage from '#components/layout/share.png';
import type { PublishedArticle } from '#features/articles/published-article.ts';
import type { ShareCard, ShareCards } from '#features/articles/share-card.ts';
import { getConfig } from '#server/config.ts';

/**
 * What Facebook, X and Google make of a story's page: read from the very `<head>` that its page will have. X takes
 * Open Graph where it finds no word of its own; Google takes the page's title and description.
 */
export async function cardsOf(article: PublishedArticle): Promise<ShareCards> {
  const head = await articleHead(article);
  const { host } = new URL(getConfig().siteUrl);
  const graph = head.openGraph;
  const trail = [host, ...article.path.split('/').filter(Boolean)].join(' › ');
  const own = {
    host,
    trail,
    picture: article.lead
      ? { url: article.lead.fallbackUrl, isDefault: false }
      : hasImages(graph)
        ? { url: shareImage.src, isDefault: true }
        : null,
  };
  const social: ShareCard = {
    ...own,
    title: textOf(graph?.title) || textOf(head.title),
    description: graph?.description ?? head.description ?? '',
  };
  return {
    facebook: social,
    x: social,
    google: { ...own, picture: null, title: textOf(head.title), description: head.description ?? '' },
  };
}

const hasImages = (graph: { images?: unknown } | null | undefined): boolean => Boolean(graph?.images);

const textOf = (title: unknown): string => (typeof title === 'string' ? title : '');
