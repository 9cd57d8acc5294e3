import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import { cardTags } from '#features/newsroom/reading/article-card.ts';
import { getArticleHtml } from '#features/newsroom/reading/data/article-text.queries.ts';
import { type FeedItem, type FeedPicture, feedTags } from '#features/reach/syndication/feed.ts';
import { aiLabelOf } from '#features/newsroom/media/ai-label.ts';
import type { PictureView } from '#features/newsroom/media/media.ts';
import type { Tag } from '#lib/tags.ts';
import { absoluteUrl } from '#lib/urls.ts';

/** How many stories a feed holds. */
export const feedSize = 30;

/** The stories of a list with their whole texts, and the tags of everything that they show. */
export async function getFeedItems({
  cards,
  siteUrl,
}: {
  cards: readonly ArticleCard[];
  siteUrl: string;
}): Promise<{ items: FeedItem[]; tags: Tag[] }> {
  const texts = await getArticleHtml({ ids: cards.map(({ id }) => id), siteUrl });
  const items = cards.flatMap((card): FeedItem[] => {
    const text = texts.get(card.id);
    if (!text) return [];
    return [
      {
        id: card.id,
        url: absoluteUrl(siteUrl, card.path),
        headline: card.headline,
        standfirst: card.standfirst,
        authors: card.authors.map(({ name, path }) => ({ name, url: absoluteUrl(siteUrl, path) })),
        section: card.section.name,
        sponsor: card.sponsor,
        publishedAt: card.firstPublishedAt,
        changedAt: text.changedAt,
        html: text.html,
        corrections: text.corrections,
        picture: card.picture && toFeedPicture(card.picture, siteUrl),
      },
    ];
  });
  const drawn = [...texts.values()];
  return {
    items,
    tags: [
      ...cardTags(cards),
      ...feedTags({
        articleIds: [...cards.map(({ id }) => id), ...drawn.flatMap(({ relatedIds }) => relatedIds)],
        assetIds: drawn.flatMap(({ assetIds }) => assetIds),
      }),
    ],
  };
}

/** The file that every program draws, with the type and width that the picture's sources give it. */
function toFeedPicture(view: PictureView, siteUrl: string): FeedPicture {
  const source = view.sources.find(({ srcset }) => srcset.some(({ url }) => url === view.fallbackUrl));
  const width = source?.srcset.find(({ url }) => url === view.fallbackUrl)?.width ?? view.width;
  return {
    url: absoluteUrl(siteUrl, view.fallbackUrl),
    mimeType: source?.mimeType ?? 'image/jpeg',
    width,
    height: Math.round((width * view.height) / view.width),
    alt: view.alt,
    caption: view.caption,
    credit: view.credit,
    aiLabel: aiLabelOf(view),
  };
}
