import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import { pictureView } from '#tests/factories/picture-views.ts';

/** A card as the lists read it: an ordinary story without a picture. */
const articleCard = (changes: Partial<ArticleCard> = {}): ArticleCard => ({
  id: 'a1',
  path: '/monde/un-article',
  kicker: null,
  headline: 'Un article',
  shortHeadline: changes.headline ?? 'Un article',
  standfirst: 'Ce qui se passe.',
  section: { id: 's1', slug: 'monde', name: 'Monde', path: '/monde', tint: 'outremer' },
  authors: [],
  firstPublishedAt: new Date('2026-11-24T12:00:00Z'),
  genre: 'article',
  urgency: 5,
  wordCount: 500,
  commentCount: 0,
  sponsor: null,
  picture: null,
  pictureAssetId: null,
  face: null,
  faceAssetId: null,
  ...changes,
});

/** Cards named by their number, each picture one of its own; `of` says what is different about each. */
export const articleCards = (
  count: number,
  of: (at: number) => Partial<ArticleCard> = () => ({}),
): ArticleCard[] =>
  Array.from({ length: count }, (_, at) => {
    const card = articleCard({ id: `a${at}`, ...of(at) });
    return { ...card, pictureAssetId: card.pictureAssetId && `${card.pictureAssetId} of ${card.id}` };
  });

/** What makes a card one with a photograph, or with a graphic. */
export const withPhotograph = { picture: pictureView(), pictureAssetId: 'm1' };
export const withGraphic = { picture: pictureView({ framing: 'whole' }), pictureAssetId: 'm2' };
