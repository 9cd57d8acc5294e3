import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  hasFewColours,
  openPicture,
  readHeader,
  refusalOf,
} from '#features/newsroom/media/intake/clean-picture.ts';
import { encodePicture } from '#features/newsroom/media/intake/encode-picture.ts';
import { plainGif } from '#features/newsroom/media/intake/plain-gif.ts';
import { isCutOff, isPolyglot, sniffPicture } from '#features/newsroom/media/intake/sniff-picture.ts';
import type { PictureType, UploadRefusal } from '#features/newsroom/media/uploads.ts';

/** What an advertiser's picture may be: pixels as its header declares them, bytes of the files that readers get. */
export type AdvertAsked = {
  source: string;
  /** Where the files go, under the names that the answer tells. */
  folder: string;
  sizes: readonly { width: number; height: number }[];
  mostPixels: number;
  mostBytes: number;
  mostAnimationBytes: number;
  mostFrames: number;
};

export type AdvertFile = {
  name: 'image' | 'still';
  mimeType: 'image/webp' | 'image/gif';
  width: number;
  height: number;
};

export type AdvertRefusal =
  | UploadRefusal
  | 'wrong_size'
  | 'too_heavy'
  | 'animation_too_heavy'
  | 'moves_otherwise';

/** `size`: what the header declares, stood up, where that is the reason. */
export type RefusedAdvert = { refusal: AdvertRefusal; size?: { width: number; height: number } };
export type CleanedAdvert = { file: AdvertFile; still: AdvertFile | null };

/**
 * Draws an advertiser's picture again, of pixels alone; an animation is kept frame by frame, without its comments, and
 * its first frame is drawn beside it. Its size and everything else that a header can say is judged before a pixel is
 * decoded. Runs in a process of its own, which may be killed.
 */
export async function cleanAdvert(asked: AdvertAsked): Promise<CleanedAdvert | RefusedAdvert> {
  const bytes = await readFile(asked.source);
  const type = judgeBytes(bytes);
  if (typeof type === 'object') return type;
  const header = await readHeader(bytes);
  if (!header) return { refusal: 'unreadable' };
  const { pages: frames = 1, isOnItsSide } = header;
  // As it is seen: what a camera wrote lying on its side is stood up when it is drawn again.
  const [width, height] = isOnItsSide ? [header.height, header.width] : [header.width, header.height];
  const size = { width, height };
  if (width * height > asked.mostPixels) return { refusal: 'too_many_pixels', size };
  if (!asked.sizes.some((one) => one.width === width && one.height === height))
    return { refusal: 'wrong_size', size };
  if (frames > asked.mostFrames || width * height * frames > asked.mostPixels)
    return { refusal: 'too_many_frames' };
  if (frames > 1 && type !== 'image/gif') return { refusal: 'moves_otherwise' };
  try {
    return frames > 1
      ? await keepAnimation(bytes, { asked, size })
      : await drawAgain(bytes, { asked, size, type });
  } catch (error) {
    return { refusal: refusalOf(error) };
  }
}

function judgeBytes(bytes: Buffer): PictureType | { refusal: UploadRefusal } {
  const sniffed = sniffPicture(bytes);
  if ('refusal' in sniffed) return sniffed;
  if (isPolyglot(bytes)) return { refusal: 'polyglot' };
  return isCutOff(bytes, sniffed.type) ? { refusal: 'truncated' } : sniffed.type;
}

type Size = { width: number; height: number };

async function drawAgain(
  bytes: Buffer,
  { asked, size, type }: { asked: AdvertAsked; size: Size; type: PictureType },
): Promise<CleanedAdvert | RefusedAdvert> {
  const file = await drawFile(bytes, {
    asked,
    size,
    name: 'image',
    isGraphic: await hasFewColours(bytes, type),
  });
  return file ? { file, still: null } : { refusal: 'too_heavy' };
}

/** Every frame is decoded once, so that nothing half whole is kept; what is kept are the sender's own frames. */
async function keepAnimation(
  bytes: Buffer,
  { asked, size }: { asked: AdvertAsked; size: Size },
): Promise<CleanedAdvert | RefusedAdvert> {
  const plain = plainGif(bytes);
  if (!plain) return { refusal: 'truncated' };
  if (plain.byteLength > asked.mostAnimationBytes) return { refusal: 'animation_too_heavy' };
  await openPicture(plain, true).resize({ width: 16 }).raw().toBuffer();
  await writeFile(join(asked.folder, 'image'), plain);
  const still = await drawFile(plain, { asked, size, name: 'still', isGraphic: true });
  return still
    ? { file: { name: 'image', mimeType: 'image/gif', ...size }, still }
    : { refusal: 'too_heavy' };
}

/** As WebP: without loss where that is light enough, else as coarse as it must be; null when it stays too heavy. */
async function drawFile(
  bytes: Buffer,
  {
    asked,
    size,
    name,
    isGraphic,
  }: { asked: AdvertAsked; size: Size; name: AdvertFile['name']; isGraphic: boolean },
): Promise<AdvertFile | null> {
  const draw = () => openPicture(bytes).autoOrient().toColourspace('srgb');
  const wanted = { width: size.width, mimeType: 'image/webp', mostBytes: asked.mostBytes } as const;
  for (const kept of isGraphic ? [true, false] : [false]) {
    const { data, info } = await encodePicture(draw, wanted, { isGraphic: kept, isAnimated: false });
    if (data.byteLength > asked.mostBytes || info.width !== size.width || info.height !== size.height)
      continue;
    await writeFile(join(asked.folder, name), data);
    return { name, mimeType: 'image/webp', ...size };
  }
  return null;
}

export type MeasureAsked = { sources: readonly { path: string; type: PictureType }[]; mostPixels: number };

/**
 * Looks at pictures that are kept as they are: each must be what its name says, nothing besides, whole, and no larger
 * than this, all frames together. Answers the first that is not, or null. Nothing is decoded.
 */
export async function measurePictures({
  sources,
  mostPixels,
}: MeasureAsked): Promise<{ at: number; refusal: UploadRefusal } | null> {
  for (const [at, { path, type }] of sources.entries()) {
    const bytes = await readFile(path);
    const found = judgeBytes(bytes);
    if (typeof found === 'object') return { at, refusal: found.refusal };
    if (found !== type) return { at, refusal: 'wrong_type' };
    const header = await readHeader(bytes);
    if (!header) return { at, refusal: 'unreadable' };
    if (header.width * header.height * (header.pages ?? 1) > mostPixels)
      return { at, refusal: 'too_many_pixels' };
  }
  return null;
}
