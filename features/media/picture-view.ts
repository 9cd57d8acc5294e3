import { urls } from '#lib/urls.ts';
import { fileExtensions, isServedMimeType, type ServedMimeType } from './file-types.ts';
import type { Framing, PictureSource, PictureView } from './media.ts';

export type PictureFile = { hash: string; mimeType: string; width: number; height: number };

/** An asset with its files, as the queries read it. */
export type PictureRecord = {
  id: string;
  hash: string;
  mimeType: string;
  width: number;
  height: number;
  isGraphic: boolean;
  /** What must stay in view, from 0 (top) to 1. */
  focalY: number;
  alt: string;
  caption: string | null;
  credit: string;
  files: PictureFile[];
};

/** Words of one use of a picture; absent ones fall back to the asset's. */
export type PictureUseWords = { alt?: string | null; caption?: string | null; credit?: string | null };

/** Best first; a browser takes the first that it knows. */
const formats: ServedMimeType[] = ['image/avif', 'image/webp', 'image/jpeg', 'image/png', 'image/gif'];
const everywhere: string[] = ['image/jpeg', 'image/png', 'image/gif'];
/** Large enough for every card of the networks, small enough for a feed reader. */
const fallbackWidth = 1_200;

/** The picture as readers' pages draw it, or null when no file of it can be served. */
export function toPictureView(record: PictureRecord, use: PictureUseWords = {}): PictureView | null {
  const original = {
    hash: record.hash,
    mimeType: record.mimeType,
    width: record.width,
    height: record.height,
  };
  const files = record.files.filter(({ mimeType }) => isServedMimeType(mimeType));
  const served = files.length > 0 ? files : isServedMimeType(record.mimeType) ? [original] : [];
  const widest = served.reduce<PictureFile | null>(
    (best, file) => (best && best.width >= file.width ? best : file),
    null,
  );
  const fallback = fallbackFile(served);
  if (!widest || !fallback) return null;
  return {
    width: widest.width,
    height: widest.height,
    framing: framingOf(record),
    alt: use.alt ?? record.alt,
    caption: use.caption ?? record.caption,
    credit: use.credit || record.credit,
    sources: formats.flatMap((mimeType) => toSource(mimeType, served)),
    fallbackUrl: fileUrl(fallback),
  };
}

const framingOf = ({ isGraphic, focalY }: { isGraphic: boolean; focalY: number }): Framing =>
  isGraphic ? 'whole' : focalY < 0.4 ? 'top' : focalY > 0.65 ? 'bottom' : 'centre';

function toSource(mimeType: string, files: PictureFile[]): PictureSource[] {
  const srcset = files
    .filter((file) => file.mimeType === mimeType)
    .sort((one, other) => one.width - other.width)
    .map((file) => ({ url: fileUrl(file), width: file.width }));
  return srcset.length > 0 ? [{ mimeType, srcset }] : [];
}

/** A file that every browser draws: the widest up to the fallback width, else the smallest above it. */
function fallbackFile(files: PictureFile[]): PictureFile | null {
  const plain = files.filter(({ mimeType }) => everywhere.includes(mimeType));
  const sorted = (plain.length > 0 ? plain : files).toSorted((one, other) => one.width - other.width);
  return sorted.findLast(({ width }) => width <= fallbackWidth) ?? sorted[0] ?? null;
}

/** The public address of a picture's file. */
export const fileUrl = ({ hash, mimeType }: { hash: string; mimeType: string }): string =>
  urls.media(hash, isServedMimeType(mimeType) ? fileExtensions[mimeType] : 'jpg');
