import { loadNewspaper } from '#app/(site)/newspaper.ts';
import type { PublishedArticle } from '#features/newsroom/reading/published-article.ts';
import type { ShareCard, ShareCards } from '#features/newsroom/writing/share-card.ts';
import { shareData } from '#features/reach/syndication/share-data.ts';
import { getConfig } from '#server/config.ts';

/**
 * What Facebook, X and Google make of a story's page: of the very data that its `<head>` is made of. X takes Open
 * Graph where it finds no word of its own; Google takes the page's title and description.
 */
export async function cardsOf(article: PublishedArticle): Promise<ShareCards> {
  const { siteUrl } = getConfig();
  const share = shareData({ article, newspaper: await loadNewspaper(), siteUrl });
  const { host } = new URL(siteUrl);
  const own = { host, trail: [host, ...article.path.split('/').filter(Boolean)].join(' › ') };
  const social: ShareCard = {
    ...own,
    title: share.socialTitle,
    description: share.socialDescription,
    picture: share.image && { url: new URL(share.image.url).pathname, isDefault: share.isDefaultImage },
  };
  return {
    facebook: social,
    x: social,
    google: { ...own, picture: null, title: share.title, description: share.description },
  };
}
