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
  /** Of a film or a sound. */
  filmBytes: 200_000_000,
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
  'film_too_large',
  'quicktime',
  'unplayable',
  'other_kind',
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
export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'] as const;
export type PictureType = (typeof pictureTypes)[number];
/** Films and sounds that browsers play: they are copied, never decoded. */
export const playedTypes = [
  'video/mp4',
  'video/webm',
  'audio/mpeg',
  'audio/mp4',
  'audio/ogg',
  'audio/wav',
] as const;
export type PlayedType = (typeof playedTypes)[number];
type UploadType = PictureType | PlayedType;
const isPlayedType = (type: string): type is PlayedType => (playedTypes as readonly string[]).includes(type);

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

/** An asset as an upload names it: the one that it made, the same file again, or one that looks alike. */
export type UploadedAsset = {
  id: string;
  kind: AssetKind;
  title: string | null;
  credit: string;
  /** Null until a file of it can be shown. */
  thumbnailUrl: string | null;
};

/** Where an upload stands, as the API tells its sender. */
export type UploadStatus = {
  id: string;
  state: UploadState;
  fileName: string;
  bytes: number;
  partBytes: number;
  /** Numbers of the parts that are kept, in order. */
  parts: number[];
  /** Why it was not taken, with what to do; null unless refused. */
  refusal: { code: UploadRefusal; sentence: string } | null;
  /** From `read` on. */
  asset: UploadedAsset | null;
  /** True when the same file was in the library already: `asset` is the one that is there. */
  isDuplicate: boolean;
  /** Assets that look like this one, nearest first: reuse is offered, never decided. */
  lookalikes: UploadedAsset[];
};

/** True when nothing more will happen to it. */
export const isUploadOver = (state: UploadState): boolean => state === 'ready' || state === 'refused';

const heicNames = /\.(heic|heif)$/i;
const typesByEnding: Readonly<Record<string, UploadType>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  webm: 'video/webm',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  oga: 'audio/ogg',
  opus: 'audio/ogg',
  wav: 'audio/wav',
};

/** What browsers also call these types. */
const otherNames: Readonly<Record<string, UploadType>> = {
  'audio/mp3': 'audio/mpeg',
  'audio/x-m4a': 'audio/mp4',
  'audio/m4a': 'audio/mp4',
  'audio/opus': 'audio/ogg',
  'audio/x-wav': 'audio/wav',
  'audio/wave': 'audio/wav',
  'audio/vnd.wave': 'audio/wav',
  'video/x-m4v': 'video/mp4',
};

/**
 * Why a file can't be sent at all, by what the browser says of it: a first kindness, since what it is, its bytes say.
 * Browsers that know no type for a file leave it empty: its name stands in.
 */
export function refusalOfAnnounced(announced: {
  fileName: string;
  type: string;
  bytes: number;
}): UploadRefusal | null {
  const { fileName, type, bytes } = announced;
  if (/^image\/(heic|heif)/.test(type) || heicNames.test(fileName)) return 'heic';
  if (type.startsWith('image/svg') || /\.svgz?$/i.test(fileName)) return 'svg';
  if (type === 'video/quicktime' || /\.(mov|qt)$/i.test(fileName)) return 'quicktime';
  const known = knownType(fileName, type);
  if (isPlayedType(known)) return bytes > uploadLimits.filmBytes ? 'film_too_large' : null;
  if (!(pictureTypes as readonly string[]).includes(known)) return 'wrong_type';
  return bytes > uploadLimits.pictureBytes ? 'too_large' : null;
}

function knownType(fileName: string, type: string): string {
  if (type !== '' && type !== 'application/octet-stream') return otherNames[type] ?? type;
  const ending = /\.([a-z0-9]{1,5})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return typesByEnding[ending] ?? '';
}
