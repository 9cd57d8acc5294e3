import type { AssetKind } from './assets.ts';

/**
 * A file on its way into the library. It comes in parts, each kept as it arrives, so that a line that is cut costs
 * one part at most; a worker reads it once it is whole.
 */
export const uploadStates = ['receiving', 'waiting', 'reading', 'read', 'ready', 'refused'] as const;
export type UploadState = (typeof uploadStates)[number];

/**
 * Where each state leads. `reading → waiting` is a worker that was killed; `reading → ready` a file that is in the
 * library already. `read`: the asset stands with what the file says of itself, its files are being made.
 */
const uploadMoves = {
  receiving: ['waiting'],
  waiting: ['reading', 'refused'],
  reading: ['waiting', 'read', 'ready', 'refused'],
  read: ['ready', 'refused'],
  ready: [],
  refused: [],
} as const satisfies Record<UploadState, readonly UploadState[]>;

export const mayMoveUpload = (from: UploadState, to: UploadState): boolean =>
  (uploadMoves[from] as readonly UploadState[]).includes(to);

/** What bounds a file. Bytes as sent; pixels as its header declares them, before anything is decoded. */
export const uploadLimits = {
  pictureBytes: 50_000_000,
  playableBytes: 200_000_000,
  pixels: 100_000_000,
  /** One side, and how much longer than the other. */
  side: 30_000,
  elongation: 40,
  /** Frames of an animation, and the pixels of all together. */
  frames: 500,
  /** What one request carries. */
  partBytes: 5 * 1024 * 1024,
  /** Files that one person may have on their way at once. */
  atOnce: 50,
  /** Tries of a worker before a file that kills it is refused. */
  attempts: 3,
  /** Hours after which an upload that receives nothing more is given up. */
  abandonedHours: 24,
} as const;

/** Why a file was not taken: each has its sentence, with what to do, in `uploadRefusals`. */
export const uploadRefusalCodes = [
  'wrong_type',
  'heic',
  'svg',
  'polyglot',
  'truncated',
  'unreadable',
  'too_large',
  'too_many_pixels',
  'bad_shape',
  'too_many_frames',
  'sum_differs',
  'lost',
  'withdrawn',
  'killed_worker',
] as const;
export type UploadRefusal = (typeof uploadRefusalCodes)[number];

/** What may be sent, by declared type; what a file is, its first bytes say. */
export const uploadTypes = {
  'image/jpeg': 'picture',
  'image/png': 'picture',
  'image/webp': 'picture',
  'image/avif': 'picture',
  'image/gif': 'picture',
  'video/mp4': 'video',
  'video/webm': 'video',
  'audio/mpeg': 'audio',
  'audio/mp4': 'audio',
  'audio/ogg': 'audio',
} as const satisfies Record<string, AssetKind>;
export type UploadType = keyof typeof uploadTypes;

/** How many bytes a file of this declared type may have; null for a type that is not taken. */
export function mostBytesOf(declaredType: string): number | null {
  if (!Object.hasOwn(uploadTypes, declaredType)) return null;
  return uploadTypes[declaredType as UploadType] === 'picture'
    ? uploadLimits.pictureBytes
    : uploadLimits.playableBytes;
}

/** Parts are numbered from 1; all but the last are `partBytes` long. */
export const countParts = ({ bytes, partBytes }: { bytes: number; partBytes: number }): number =>
  Math.ceil(bytes / partBytes);

/** How long a part must be; null for a number that the file has not. */
export function partLength(
  { bytes, partBytes }: { bytes: number; partBytes: number },
  number: number,
): number | null {
  const last = countParts({ bytes, partBytes });
  if (!Number.isInteger(number) || number < 1 || number > last) return null;
  return number === last ? bytes - (last - 1) * partBytes : partBytes;
}
