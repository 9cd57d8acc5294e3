import { aiLabelOf } from '#features/newsroom/media/ai-label.ts';
import type { PictureView } from '#features/newsroom/media/media.ts';
import { type ShownRatio, wordsOfUse } from '#features/newsroom/media/picture-use.ts';
import { croppedView } from '#features/newsroom/media/picture-view.ts';
import type { PictureUse } from '#features/newsroom/body/picture-use.ts';
import { drawnLine } from './drawn-inline.ts';

/** The pictures that the page looked up, by asset. */
export type PictureViews = Readonly<Record<string, PictureView>>;

export type DrawnPicture = {
  /** In the ratio of the use, as far as its files are made. */
  view: PictureView;
  /** The same uncut, for whoever wants to see all of it. */
  whole: PictureView;
  ratio: ShownRatio | null;
  alt: string;
  caption: string;
  credit: string;
  /** What is said of a machine that made it; empty for anything else. */
  aiLabel: string;
};

/** A picture with the words and crops of this use before the asset's own; null when it is withdrawn or unknown. */
export function drawnPicture(use: PictureUse, pictures: PictureViews, lang?: string): DrawnPicture | null {
  const whole = Object.hasOwn(pictures, use.assetId) ? pictures[use.assetId] : undefined;
  if (!whole || whole.film) return null;
  const { alt, caption, credit } = wordsOfUse(use, whole);
  return {
    view: use.ratio ? (croppedView(whole, use.ratio, use.crops) ?? whole) : whole,
    whole,
    ratio: use.ratio ?? null,
    alt,
    caption: drawnLine(caption ?? '', lang),
    credit: drawnLine(credit, lang),
    aiLabel: aiLabelOf(whole),
  };
}

/** What "Lire aussi" shows of an article, by article: absent when it is not public. */
export type RelatedArticles = Readonly<Record<string, { headline: string; path: string }>>;
