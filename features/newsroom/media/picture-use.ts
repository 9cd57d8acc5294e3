import { z } from 'zod';
import { cropsSchema } from './crops.ts';

/** The ratios in which a story may show a picture; without one it is shown whole. */
export const shownRatios = ['16:9', '4:3', '3:2', '1:1', '4:5'] as const;
export type ShownRatio = (typeof shownRatios)[number];

/** How one use frames a picture: in every ratio the part that follows the focal point, or its own (`crops`). */
export const useFraming = {
  /** Says nothing that the text does not: read out by nobody. Absent: what the asset says. */
  isDecorative: z.literal(true),
  ratio: z.enum(shownRatios),
  crops: cropsSchema,
} as const;

/** The words of one use; null, or absent, is the asset's own. */
export type UseWords = {
  alt?: string | null | undefined;
  caption?: string | null | undefined;
  credit?: string | null | undefined;
  isDecorative?: true | null | undefined;
};
type AssetWords = { alt: string; isDecorative?: boolean; caption: string | null; credit: string };

/**
 * What is printed and read out of a picture in one place. A credit is never lost: an empty one is the asset's.
 */
export const wordsOfUse = (
  use: UseWords,
  asset: AssetWords,
): { alt: string; caption: string | null; credit: string } => ({
  alt: isDecorativeUse(use, asset) ? '' : (use.alt ?? asset.alt),
  caption: use.caption ?? asset.caption,
  credit: use.credit || asset.credit,
});

/** Whether screen readers pass over it here. Words written for this use count more than what the asset says. */
export const isDecorativeUse = (
  use: UseWords,
  asset: { isDecorative?: boolean } | null | undefined,
): boolean => use.isDecorative === true || ((use.alt ?? null) === null && asset?.isDecorative === true);
