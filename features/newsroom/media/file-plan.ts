import {
  automaticRegion,
  type CropRatio,
  cropRatios,
  derivativeWidths,
  type Cropped,
  ratioOf,
  ratioValues,
  type Region,
  regionKey,
  type StructuredCrop,
  structuredCropNames,
  structuredCrops,
  toPixels,
  wholeRegion,
} from './crops.ts';
import type { PictureMimeType } from './file-types.ts';

/** What an asset's files are made of and for. */
export type PlannedAsset = Cropped & { mimeType: string; isAnimated: boolean };

/** One part of the master for one crop, and the widths and formats of its files. */
export type PlannedCrop = CropRatio | StructuredCrop | 'original-ratio';
export type PlannedFile = {
  width: number;
  height: number;
  mimeType: PictureMimeType;
  /** It is encoded coarser until it weighs no more. */
  mostBytes?: number;
  /** Shown whole on white where its part has another ratio. */
  isPadded?: true;
};
export type PlannedPart = { region: Region; crop: PlannedCrop; files: PlannedFile[] };

/** What a network's card shows: 1200 × 630, as a JPEG that the least patient of them (WhatsApp) still takes. */
const card = { width: 1_200, height: 630, bytes: 300_000 } as const;
/** Search engines ask for 1,200 pixels across, and pass over what has fewer than 50,000 in all. */
const structured = { width: 1_200, leastPixels: 50_000 } as const;
/** What leaves the newspaper with a story's address, and no page draws. */
const isShared = (crop: PlannedCrop): boolean => crop === 'card' || Object.hasOwn(structuredCrops, crop);
/** Parts without which nothing of an asset can be shown. */
const firstCrops: ReadonlySet<PlannedCrop> = new Set(['16:9', 'card', 'original-ratio']);

const formatsOf = (asset: PlannedAsset, crop: PlannedCrop): PictureMimeType[] => {
  if (isShared(crop)) return ['image/jpeg'];
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
  if (isShared(crop)) return [Math.min(card.width, partWidth)];
  const fitting = derivativeWidths.filter((width) => width <= partWidth);
  return fitting.length > 0 ? fitting : [partWidth];
};

/** How the database names one file of an asset. */
export const fileRowKey = (row: { crop: string; region: string; mimeType: string; width: number }): string =>
  `${row.crop} ${row.region} ${row.mimeType} ${row.width}`;

/**
 * The files that an asset should have and has not, part by part: the whole, every ratio around its focal point, and
 * the parts that uses drew by hand. `existing` are keys of `fileRowKey`. `first` are those that a page can't do
 * without: 16:9, the card, and the whole without its slowest format; `shared` those that leave with a story's address.
 */
export function planFiles(
  asset: PlannedAsset,
  {
    drawn,
    existing,
    only,
  }: {
    drawn: readonly { crop: CropRatio; region: Region }[];
    existing: ReadonlySet<string>;
    only?: 'first' | 'shared' | undefined;
  },
): PlannedPart[] {
  const isFirst = only === 'first';
  const whole = { crop: 'original-ratio' as const, region: wholeRegion };
  const parts = [whole, ...wantedCrops(asset, drawn)].filter(
    ({ crop }) => !only || (isFirst ? firstCrops.has(crop) : isShared(crop)),
  );
  return parts
    .sort((one, other) => rank(one.crop) - rank(other.crop))
    .flatMap(({ crop, region }) => {
      const partWidth = toPixels(region, asset).width;
      const formats = formatsOf(asset, crop).filter(
        (mimeType) => !(isFirst && crop === 'original-ratio' && mimeType === 'image/avif'),
      );
      const files = widthsOf(partWidth, crop)
        .flatMap((width) => formats.map((mimeType) => toFile({ region, crop, width, mimeType }, asset)))
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

type Wanted = { crop: Exclude<PlannedCrop, 'original-ratio'>; region: Region };

/** Every ratio around the focal point and as uses drew it. A graphic is shown whole to everyone, search engines too. */
function wantedCrops(asset: PlannedAsset, drawn: readonly { crop: CropRatio; region: Region }[]): Wanted[] {
  const automatic: Wanted[] = cropRatios.map((crop) => ({ crop, region: automaticRegion(asset, crop) }));
  if (asset.isGraphic) return automatic;
  const told = structuredCropNames.flatMap((crop): Wanted[] => {
    const ratio = structuredCrops[crop];
    const regions = [
      automaticRegion(asset, ratio),
      ...drawn.filter((part) => part.crop === ratio).map(({ region }) => region),
    ];
    return regions.filter((region) => isEnough(region, asset)).map((region) => ({ crop, region }));
  });
  return [...automatic, ...drawn, ...told];
}

const isEnough = (region: Region, asset: PlannedAsset): boolean => {
  const { width, height } = toPixels(region, asset);
  const scale = Math.min(1, structured.width / width);
  return width * height * scale ** 2 >= structured.leastPixels;
};

function toFile(
  { region, crop, ...file }: { region: Region; crop: PlannedCrop; width: number; mimeType: PictureMimeType },
  asset: PlannedAsset,
): PlannedFile {
  const { width, mimeType } = file;
  // Networks cut what has another ratio: a chart would lose its title and its source.
  if (crop === 'card' && asset.isGraphic)
    return { width: card.width, height: card.height, mimeType, mostBytes: card.bytes, isPadded: true };
  const height = heightOf({ region, crop }, width, asset);
  return { width, height, mimeType, ...(crop === 'card' ? { mostBytes: card.bytes } : {}) };
}

const rank = (crop: PlannedCrop): number =>
  crop === '16:9' ? 0 : crop === 'card' ? 1 : crop === 'original-ratio' ? 2 : 3;

/** The height of a file: of the ratio itself where the part has it, so that rounding shifts no line. */
function heightOf(part: { region: Region; crop: PlannedCrop }, width: number, asset: PlannedAsset): number {
  const pixels = toPixels(part.region, asset);
  const own = pixels.width / pixels.height;
  if (part.crop === 'original-ratio') return Math.max(1, Math.round(width / own));
  const wanted = ratioValues[ratioOf(part.crop)];
  return Math.max(1, Math.round(width / (Math.abs(own / wanted - 1) <= 0.02 ? wanted : own)));
}
