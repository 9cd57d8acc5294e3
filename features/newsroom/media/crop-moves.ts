import { automaticRegion, type CropRatio, type Cropped, type Region, regionSchema } from './crops.ts';

const unit = 10_000;
/** The smallest frame that the hand may draw, as a share of the largest one. */
export const leastShare = 0.2;

type Framed = { picture: Cropped; ratio: CropRatio };

const between = (value: number, most: number): number => Math.min(most, Math.max(0, Math.round(value)));

/** The same part moved by ten-thousandths of the picture, as far as the edges allow. */
export const movedRegion = (region: Region, by: { x: number; y: number }): Region => ({
  ...region,
  x: between(region.x + by.x, unit - region.width),
  y: between(region.y + by.y, unit - region.height),
});

/** How large a part is, as a share of the largest one of its ratio: 1 at most. */
export const shareOf = (region: Region, { picture, ratio }: Framed): number =>
  Math.min(1, region.width / automaticRegion(picture, ratio).width);

/** The part around the same middle that is `share` (0.2 to 1) of the largest one in this ratio. */
export function resizedRegion(region: Region, share: number, { picture, ratio }: Framed): Region {
  const largest = automaticRegion(picture, ratio);
  const kept = Math.min(1, Math.max(leastShare, share));
  const width = Math.round(largest.width * kept);
  const height = Math.round(largest.height * kept);
  const sized = {
    width,
    height,
    x: between(region.x + (region.width - width) / 2, unit - width),
    y: between(region.y + (region.height - height) / 2, unit - height),
  };
  // A sliver of a very long picture can't be made smaller: it stays as it is.
  return regionSchema.safeParse(sized).success ? sized : region;
}
