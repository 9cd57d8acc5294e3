import { z } from 'zod';

/** The ratios in which places draw a picture; `card` is what networks show (1200 × 630). */
export const cropRatios = ['16:9', '4:3', '3:2', '1:1', '4:5', 'card'] as const;
export type CropRatio = (typeof cropRatios)[number];

/** Width divided by height. */
export const ratioValues = {
  '16:9': 16 / 9,
  '4:3': 4 / 3,
  '3:2': 3 / 2,
  '1:1': 1,
  '4:5': 4 / 5,
  card: 1_200 / 630,
} as const satisfies Record<CropRatio, number>;

/**
 * The ratios that search engines ask of a story's picture, each in a file of its own beside those that pages draw
 * (developers.google.com/search/docs/appearance/structured-data/article: `image`).
 */
export const structuredCrops = {
  'share-16:9': '16:9',
  'share-4:3': '4:3',
  'share-1:1': '1:1',
} as const satisfies Record<string, CropRatio>;
export type StructuredCrop = keyof typeof structuredCrops;
export const structuredCropNames = Object.keys(structuredCrops) as StructuredCrop[];

/** The ratio of a crop's files. */
export const ratioOf = (crop: CropRatio | StructuredCrop): CropRatio =>
  Object.hasOwn(structuredCrops, crop) ? structuredCrops[crop as StructuredCrop] : (crop as CropRatio);

/**
 * A part of a picture, in ten-thousandths of its width and height from the top left corner. Whole numbers, so that
 * the same part always has the same spelling: files are kept under it, and two uses with one part share them.
 */
export type Region = { x: number; y: number; width: number; height: number };

const unit = 10_000;
/** Below a twentieth of either side nothing of a picture is left. */
const leastSide = unit / 20;
export const wholeRegion: Region = { x: 0, y: 0, width: unit, height: unit };

export const regionSchema = z
  .strictObject({
    x: z.int().min(0).max(unit),
    y: z.int().min(0).max(unit),
    width: z.int().min(leastSide).max(unit),
    height: z.int().min(leastSide).max(unit),
  })
  .refine(({ x, y, width, height }) => x + width <= unit && y + height <= unit);

/** What one use crops by hand; ratios that are absent follow the focal point. */
export const cropsSchema = z.partialRecord(z.enum(cropRatios), regionSchema);
export type Crops = z.output<typeof cropsSchema>;

/** A picture as crops are made of it: pixels, and what must stay in view, from 0 to 1. */
export type Cropped = {
  width: number;
  height: number;
  focalX: number;
  focalY: number;
  /** Shown whole, never cropped. */
  isGraphic: boolean;
};

/** The largest part in this ratio, as near to the focal point as the edges allow. */
export function automaticRegion(picture: Cropped, ratio: CropRatio): Region {
  if (picture.isGraphic) return wholeRegion;
  const own = picture.width / picture.height;
  const wanted = ratioValues[ratio];
  if (own > wanted) {
    const width = Math.max(leastSide, Math.round((unit * wanted) / own));
    return { x: startOf(picture.focalX, width), y: 0, width, height: unit };
  }
  const height = Math.max(leastSide, Math.round((unit * own) / wanted));
  return { x: 0, y: startOf(picture.focalY, height), width: unit, height };
}

const startOf = (focal: number, length: number): number =>
  Math.min(unit - length, Math.max(0, Math.round(focal * unit - length / 2)));

/** The part that a use shows in a ratio: its own, else the automatic one. */
export const regionFor = (picture: Cropped, crops: Crops, ratio: CropRatio): Region =>
  (picture.isGraphic ? undefined : crops[ratio]) ?? automaticRegion(picture, ratio);

/** How the database and files spell a part: "x,y,width,height". */
export const regionKey = ({ x, y, width, height }: Region): string => `${x},${y},${width},${height}`;

/** Null for what no part is spelled like. */
export function parseRegion(key: string): Region | null {
  const [x, y, width, height, ...more] = key.split(',').map(Number);
  const parsed = regionSchema.safeParse({ x, y, width, height });
  return parsed.success && more.length === 0 ? parsed.data : null;
}

/** The part in whole pixels of a picture of this size; never empty, never outside. */
export function toPixels(
  region: Region,
  { width, height }: { width: number; height: number },
): { left: number; top: number; width: number; height: number } {
  const left = Math.min(width - 1, Math.round((region.x / unit) * width));
  const top = Math.min(height - 1, Math.round((region.y / unit) * height));
  return {
    left,
    top,
    width: Math.max(1, Math.min(width - left, Math.round((region.width / unit) * width))),
    height: Math.max(1, Math.min(height - top, Math.round((region.height / unit) * height))),
  };
}

/** Whether a part drawn by hand has the ratio that it is for, to a hundredth. */
export function fitsRatio(
  region: Region,
  ratio: CropRatio,
  picture: { width: number; height: number },
): boolean {
  const drawn = (region.width * picture.width) / (region.height * picture.height);
  return Math.abs(drawn / ratioValues[ratio] - 1) <= 0.01;
}

/** Widths in which a file is made, as far as its part has pixels; a smaller part is made in its own width alone. */
export const derivativeWidths = [320, 480, 640, 960, 1_280, 1_600, 1_920, 2_560] as const;
