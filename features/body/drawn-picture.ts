import type { PictureView } from '#features/media/media.ts';
import type { PictureUse } from './blocks/picture/picture.ts';
import { drawnLine } from './drawn-inline.ts';

/** The pictures that the page looked up, by asset. */
export type PictureViews = Readonly<Record<string, PictureView>>;

export type DrawnPicture = { view: PictureView; alt: string; caption: string; credit: string };

/** A picture with the words of this use before the asset's own; null when it is withdrawn or unknown. */
export function drawnPicture(use: PictureUse, pictures: PictureViews, lang?: string): DrawnPicture | null {
  const view = Object.hasOwn(pictures, use.assetId) ? pictures[use.assetId] : undefined;
  if (!view) return null;
  return {
    view,
    alt: use.alt ?? view.alt,
    caption: drawnLine(use.caption ?? view.caption ?? '', lang),
    credit: drawnLine(use.credit || view.credit, lang),
  };
}

/** What "Lire aussi" shows of an article, by article: absent when it is not public. */
export type RelatedArticles = Readonly<Record<string, { headline: string; path: string }>>;
