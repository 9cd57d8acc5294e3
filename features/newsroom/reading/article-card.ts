import type { PictureView } from '#features/newsroom/media/media.ts';
import type { AuthorLink } from '#features/newsroom/taxonomy/author.ts';
import type { SectionLink } from '#features/newsroom/taxonomy/section.ts';
import { type Tag, tags } from '#lib/tags.ts';
import type { Genre } from '#features/newsroom/articles/articles.ts';

/** An article as lists and fronts show it. */
export type ArticleCard = {
  id: string;
  path: string;
  kicker: string | null;
  headline: string;
  /** The headline for narrow places; the headline itself when none was written. */
  shortHeadline: string;
  standfirst: string;
  section: SectionLink;
  authors: AuthorLink[];
  firstPublishedAt: Date;
  genre: Genre;
  urgency: number;
  wordCount: number;
  /** How many comments readers see under it. */
  commentCount: number;
  sponsor: string | null;
  picture: PictureView | null;
  pictureAssetId: string | null;
  /** What the desk wrote of the picture for this very place; absent, the headline alone speaks. */
  pictureWords?: { alt: string; caption: string | null };
  /** The portrait of who signs first, for opinions alone: there the person counts as much as the subject. */
  face: PictureView | null;
  faceAssetId: string | null;
};

/** Lists that say how many comments a story has: a count changes without the card that it stands on. */
export const countTags = (cards: readonly ArticleCard[]): Tag[] => [
  ...new Set(cards.map(({ id }) => tags.commentCount(id))),
];

/** What changes a card without changing the list that it stands in: names of its authors, its picture. */
export const cardTags = (cards: readonly ArticleCard[]): Tag[] => [
  ...new Set(
    cards.flatMap(({ authors, pictureAssetId, faceAssetId }) => [
      ...authors.map(({ id }) => tags.author(id)),
      ...[pictureAssetId, faceAssetId].flatMap((id) => (id ? [tags.asset(id)] : [])),
    ]),
  ),
];
