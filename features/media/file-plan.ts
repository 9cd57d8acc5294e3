import {
  automaticRegion,
  type CropRatio,
  cropRatios,
  derivativeWidths,
  type Cropped,
  ratioValues,
  type Region,
  regionKey,
  toPixels,
  wholeRegion,
} from './crops.ts';
import type { PictureMimeType } from './file-types.ts';

/** What an asset's files are made of and for. */
export type PlannedAsset = Cropped & { mimeType: string; isAnimated: boolean };

/** One part of the master for one crop, and the widths and formats of its files. */
export type PlannedCrop = CropRatio | 'original-ratio';
export type PlannedPart = {
  region: Region;
  crop: PlannedCrop;
  files: { width: number; height: number; mimeType: PictureMimeType }[];
};

/** What a network's card shows: exactly this wide (1200 × 630). */
const cardWidth = 1_200;
/** Ratios without which nothing of an asset can be shown; the whole comes with them. */
const firstCrops: readonly CropRatio[] = ['16:9', 'card'];

const formatsOf = (asset: PlannedAsset, crop: PlannedCrop): PictureMimeType[] => {
  // Charts stay sharp: no format of theirs loses anything.
  if (asset.isGraphic) return ['image/webp', 'image/png'];
  // It moves where it is shown whole; its first frame stands for it elsewhere. AVIF would be taken before it.
  if (asset.isAnimated && crop === 'original-ratio') return ['image/webp', 'image/jpeg'];
  return asset.mimeType === 'image/webp' && !asset.isAnimated
    ? ['image/avif', 'image/webp', 'image/png']
    : ['image/avif', 'image/webp', 'image/jpeg'];
};

/** A smaller part is made in its own width alone. */
const widthsOf = (partWidth: number, crop: PlannedCrop): number[] => {
  if (crop === 'card') return [Math.min(cardWidth, partWidth)];
  const fitting = derivativeWidths.filter((width) => width <= partWidth);
  return fitting.length > 0 ? fitting : [partWidth];
};

/** How the database names one file of an asset. */
export const fileRowKey = (row: { crop: string; region: string; mimeType: string; width: number }): string =>
  `${row.crop} ${row.region} ${row.mimeType} ${row.width}`;

/**
 * The files that an asset should have and has not, part by part: the whole, every ratio around its focal point, and
 * the parts that uses drew by hand. `existing` are keys of `fileRowKey`. With `isFirst`, only those that a page can't
 * do without: 16:9, the card, and the whole without its slowest format.
 */
export function planFiles(
  asset: PlannedAsset,
  {
    drawn,
    existing,
    isFirst,
  }: {
    drawn: readonly { crop: CropRatio; region: Region }[];
    existing: ReadonlySet<string>;
    isFirst: boolean;
  },
): PlannedPart[] {
  const wanted = [
    ...cropRatios.map((crop) => ({ crop, region: automaticRegion(asset, crop) })),
    ...(asset.isGraphic ? [] : drawn),
  ].filter(({ crop }) => !isFirst || firstCrops.includes(crop));
  const parts = [{ crop: 'original-ratio' as const, region: wholeRegion }, ...wanted];
  return parts
    .sort((one, other) => rank(one.crop) - rank(other.crop))
    .flatMap(({ crop, region }) => {
      const partWidth = toPixels(region, asset).width;
      const formats = formatsOf(asset, crop).filter(
        (mimeType) => !(isFirst && crop === 'original-ratio' && mimeType === 'image/avif'),
      );
      const files = widthsOf(partWidth, crop)
        .flatMap((width) =>
          formats.map((mimeType) => ({ width, height: heightOf({ region, crop }, width, asset), mimeType })),
        )
        .filter((file) => !existing.has(fileRowKey({ crop, region: regionKey(region), ...file })));
      return files.length > 0 ? [{ region, crop, files }] : [];
    })
    .filter(
      (part, at, all) =>
        all.findIndex(
          (other) => other.crop === part.crop && regionKey(other.region) === regionKey(part.region),
        ) === at,
    );
}

const rank = (crop: PlannedCrop): number =>
  crop === '16:9' ? 0 : crop === 'card' ? 1 : crop === 'original-ratio' ? 2 : 3;

/** The height of a file: of the ratio itself where the part has it, so that rounding shifts no line. */
function heightOf(part: { region: Region; crop: PlannedCrop }, width: number, asset: PlannedAsset): number {
  const pixels = toPixels(part.region, asset);
  const own = pixels.width / pixels.height;
  if (part.crop === 'original-ratio') return Math.max(1, Math.round(width / own));
  const wanted = ratioValues[part.crop];
  return Math.max(1, Math.round(width / (Math.abs(own / wanted - 1) <= 0.02 ? wanted : own)));
}
