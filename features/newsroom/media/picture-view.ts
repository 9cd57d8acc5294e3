import { urls } from '#lib/urls.ts';
import { fileExtensions, isPictureMimeType, isServedMimeType, type ServedMimeType } from './file-types.ts';
import { type AiOrigin, aiOriginOf } from './assets.ts';
import {
  automaticRegion,
  type CropRatio,
  cropRatios,
  type Crops,
  parseRegion,
  ratioOf,
  regionKey,
  type StructuredCrop,
  structuredCropNames,
} from './crops.ts';
import type { CropFile, Framing, PictureRights, PictureSource, PictureView } from './media.ts';
import { type ShownRatio, type UseWords, wordsOfUse } from './picture-use.ts';

export type PictureFile = { hash: string; mimeType: string; width: number; height: number };

/** An asset with its files, as the queries read it. */
export type PictureRecord = {
  id: string;
  /** Of a public file for what was never sent (the demonstration's); null for an upload, whose master nobody serves. */
  hash: string | null;
  mimeType: string;
  width: number;
  height: number;
  isGraphic: boolean;
  dominantColor: string | null;
  /** What must stay in view, from 0 (left, top) to 1. */
  focalX: number;
  focalY: number;
  alt: string;
  isDecorative: boolean;
  caption: string | null;
  credit: string;
  /** In IPTC's words; null where nobody said. */
  digitalSourceType: string | null;
  creator?: string | null;
  copyright?: string | null;
  licenceUrl?: string | null;
  files: PictureFile[];
  /** Files of parts, those that were asked for. */
  cropFiles: (PictureFile & { crop: string; region: string })[];
};

/** Words and crops of one use of a picture; absent ones fall back to the asset's. */
export type PictureUseOf = UseWords & {
  ratio?: ShownRatio | null | undefined;
  crops?: Crops | null | undefined;
};

/** Best first; a browser takes the first that it knows. */
const formats: ServedMimeType[] = ['image/avif', 'image/webp', 'image/jpeg', 'image/png', 'image/gif'];
const everywhere: string[] = ['image/jpeg', 'image/png', 'image/gif'];
/** Large enough for every card of the networks, small enough for a feed reader. */
export const fallbackWidth = 1_200;

/** The picture as readers' pages draw it, or null when no file of it can be served. */
export function toPictureView(record: PictureRecord, use: PictureUseOf = {}): PictureView | null {
  const own = ownFile(record);
  const files = record.files.filter(({ mimeType }) => isPictureMimeType(mimeType));
  const served = files.length > 0 ? files : own ? [own] : [];
  const widest = served.reduce<PictureFile | null>(
    (best, file) => (best && best.width >= file.width ? best : file),
    null,
  );
  const fallback = fallbackFile(served);
  if (!widest || !fallback) return null;
  const view: PictureView = {
    width: widest.width,
    height: widest.height,
    framing: framingOf(record),
    ...(record.dominantColor === null || record.isGraphic ? {} : { dominantColor: record.dominantColor }),
    ...wordsOfUse(use, record),
    ...toldOrigin(record.digitalSourceType),
    ...rightsOf(record),
    sources: toSources(served.map(toFile)),
    fallbackUrl: fileUrl(fallback),
    ...cropsOf(record),
  };
  return use.ratio || use.crops ? viewOfUse(view, use) : view;
}

/** What readers are told of a machine's part in it, for a view; nothing where there is none. */
export function toldOrigin(digitalSourceType: string | null): { aiOrigin?: AiOrigin } {
  const aiOrigin = aiOriginOf(digitalSourceType);
  return aiOrigin ? { aiOrigin } : {};
}

function rightsOf(record: PictureRecord): Pick<PictureView, 'rights'> {
  const rights: PictureRights = {};
  for (const name of ['creator', 'copyright', 'licenceUrl', 'digitalSourceType'] as const) {
    const value = record[name];
    if (value) rights[name] = value;
  }
  return Object.keys(rights).length > 0 ? { rights } : {};
}

const ownFile = ({ hash, mimeType, width, height }: PictureRecord): PictureFile | null =>
  hash !== null && isPictureMimeType(mimeType) ? { hash, mimeType, width, height } : null;

/** A view of the asset as one use of it shows it. */
export const viewOfUse = (view: PictureView, use: PictureUseOf): PictureView => ({
  ...view,
  ...wordsOfUse(use, view),
  use: { ratio: use.ratio ?? undefined, crops: use.crops ?? undefined },
});

/** Files of parts by ratio, with the part that follows the focal point today; nothing when there is none. */
function cropsOf(record: PictureRecord): Pick<PictureView, 'crops'> {
  const crops: PictureView['crops'] = {};
  for (const name of [...cropRatios, ...structuredCropNames]) {
    const files = record.cropFiles
      .filter(({ crop, mimeType }) => crop === name && isPictureMimeType(mimeType))
      .map((file): CropFile => ({ ...toFile(file), height: file.height, region: file.region }));
    if (files.length > 0)
      crops[name] = { automatic: regionKey(automaticRegion(record, ratioOf(name))), files };
  }
  return Object.keys(crops).length > 0 ? { crops } : {};
}

/**
 * The view of one ratio: the part that the use drew by hand, else the one that follows the focal point, else one that
 * did until a moment ago. Null while no file of that ratio is made: the whole picture then stands in its frame.
 */
export function croppedView(
  view: PictureView,
  ratio: CropRatio,
  crops: Crops = view.use?.crops ?? {},
): PictureView | null {
  if (view.framing === 'whole') return null;
  const files = filesOf(view, ratio, crops);
  const fallback = fallbackFile(files);
  const widest = files.toSorted((one, other) => other.width - one.width)[0];
  if (!fallback || !widest) return null;
  const { width, height } = widest;
  return { ...view, width, height, sources: toSources(files), fallbackUrl: fallback.url };
}

/** The files of the part that a view shows in a crop today; none while none is made. */
export function filesOf(
  view: PictureView,
  crop: CropRatio | StructuredCrop,
  crops: Crops = view.use?.crops ?? {},
): CropFile[] {
  const kept = view.crops?.[crop];
  if (!kept) return [];
  const own = crops[ratioOf(crop)];
  const made = new Set(kept.files.map(({ region }) => region));
  const parts = [...(own ? [regionKey(own)] : []), kept.automatic, ...formerParts(kept.automatic, made)];
  const part = parts.find((key) => made.has(key));
  return kept.files.filter(({ region }) => region === part);
}

/**
 * The parts that followed the focal point before it moved, nearest first: as large as today's, somewhere else. They
 * stand in while the files of today's are made.
 */
function formerParts(automatic: string, made: ReadonlySet<string>): string[] {
  const now = parseRegion(automatic);
  if (!now) return [];
  return [...made]
    .flatMap((key) => {
      const part = parseRegion(key);
      if (!part || part.width !== now.width || part.height !== now.height) return [];
      return [{ key, distance: Math.abs(part.x - now.x) + Math.abs(part.y - now.y) }];
    })
    .toSorted((one, other) => one.distance - other.distance)
    .map(({ key }) => key);
}

const toFile = (file: PictureFile) => ({
  url: fileUrl(file),
  mimeType: file.mimeType,
  width: file.width,
});

const framingOf = ({ isGraphic, focalY }: { isGraphic: boolean; focalY: number }): Framing =>
  isGraphic ? 'whole' : focalY < 0.4 ? 'top' : focalY > 0.65 ? 'bottom' : 'centre';

type Listed = { url: string; mimeType: string; width: number };

const toSources = (files: readonly Listed[]): PictureSource[] =>
  formats.flatMap((mimeType) => {
    const srcset = files
      .filter((file) => file.mimeType === mimeType)
      .toSorted((one, other) => one.width - other.width)
      .map(({ url, width }) => ({ url, width }));
    return srcset.length > 0 ? [{ mimeType, srcset }] : [];
  });

/** A file that every browser draws: the widest up to the fallback width, else the smallest above it. */
function fallbackFile<File extends { mimeType: string; width: number }>(files: readonly File[]): File | null {
  const plain = files.filter(({ mimeType }) => everywhere.includes(mimeType));
  const sorted = (plain.length > 0 ? plain : files).toSorted((one, other) => one.width - other.width);
  return sorted.findLast(({ width }) => width <= fallbackWidth) ?? sorted[0] ?? null;
}

/** Narrower than this, networks show a stamp beside the words instead of a card (Facebook: 600 × 315). */
export const leastCardWidth = 600;

/** The widest file that every browser of today draws: where a link to the picture leads. */
export function largestUrl({ sources, fallbackUrl }: PictureView): string {
  const plain = sources.filter(({ mimeType }) => mimeType !== 'image/avif').flatMap(({ srcset }) => srcset);
  return plain.toSorted((one, other) => other.width - one.width)[0]?.url ?? fallbackUrl;
}

/** The public address of a picture's file. */
export const fileUrl = ({ hash, mimeType }: { hash: string; mimeType: string }): string =>
  urls.media(hash, isServedMimeType(mimeType) ? fileExtensions[mimeType] : 'jpg');
