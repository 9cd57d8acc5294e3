import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';

/**
 * The cards, in their order, without the pictures that were shown before: the same picture twice on a page looks like a
 * mistake. `shown` holds ids of pictures, and is given those that these cards will show.
 */
export const withPicturesOnce = (cards: readonly ArticleCard[], shown: Set<string>): ArticleCard[] =>
  cards.map((card) => {
    const { picture, pictureAssetId } = card;
    if (picture === null || pictureAssetId === null) return card;
    if (shown.has(pictureAssetId)) return { ...card, picture: null };
    shown.add(pictureAssetId);
    return card;
  });
