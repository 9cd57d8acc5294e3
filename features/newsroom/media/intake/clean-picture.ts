import { readFile, writeFile } from 'node:fs/promises';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { dominantColorOf } from '#features/newsroom/media/intake/dominant-color.ts';
import { type FileWords, readMetadata } from '#features/newsroom/media/intake/read-metadata.ts';
import { isCutOff, isPolyglot, sniffPicture } from '#features/newsroom/media/intake/sniff-picture.ts';
import { type UploadRefusal, type PictureType, uploadLimits } from '#features/newsroom/media/uploads.ts';

/** A picture as the library keeps it, and what its file said. Sizes in pixels, upright. */
export type CleanedPicture = {
  /** Of the file as it was sent. */
  originalType: PictureType;
  mimeType: 'image/jpeg' | 'image/png' | 'image/webp';
  width: number;
  height: number;
  isAnimated: boolean;
  isGraphic: boolean;
  /** Null for a picture that is clear in places: a colour behind it would stay. */
  dominantColor: string | null;
  /** 64 bits as a signed decimal number. */
  perceptualHash: string;
  words: FileWords;
};

/** No second copy of JPEG's loss is seen at this quality, full colour kept. */
const masterQuality = 95;

/**
 * Reads the file at `source` and writes its master at `target`: upright, in sRGB, of pixels alone. Everything that a
 * header can say is judged before a pixel is decoded. Runs in a process of its own, which may be killed.
 */
export async function cleanPicture({
  source,
  target,
}: {
  source: string;
  target: string;
}): Promise<CleanedPicture | { refusal: UploadRefusal }> {
  const bytes = await readFile(source);
  const sniffed = sniffPicture(bytes);
  if ('refusal' in sniffed) return sniffed;
  if (bytes.byteLength > uploadLimits.pictureBytes) return { refusal: 'too_large' };
  if (isPolyglot(bytes)) return { refusal: 'polyglot' };
  if (isCutOff(bytes, sniffed.type)) return { refusal: 'truncated' };
  const header = await readHeader(bytes);
  if (!header) return { refusal: 'unreadable' };
  const refusal = judgeHeader(header);
  if (refusal) return { refusal };
  try {
    const isAnimated = (header.pages ?? 1) > 1;
    const isGraphic = !isAnimated && (await hasFewColours(bytes, sniffed.type));
    const { data, info } = await drawMaster(bytes, { header, isAnimated, isGraphic }).toBuffer({
      resolveWithObject: true,
    });
    await writeFile(target, data);
    return {
      originalType: sniffed.type,
      mimeType: `image/${info.format}` as CleanedPicture['mimeType'],
      width: info.width,
      height: info.pageHeight ?? info.height,
      isAnimated,
      isGraphic,
      dominantColor: header.hasAlpha ? null : await dominantColorOf(data),
      perceptualHash: await perceptualHashOf(data),
      words: readMetadata(bytes),
    };
  } catch (error) {
    return { refusal: refusalOf(error) };
  }
}

type Header = Pick<Metadata, 'pages' | 'pageHeight' | 'hasAlpha'> & {
  width: number;
  height: number;
  /** Drawn upright, its width is its height (EXIF 2.32, 4.6.4: orientations 5 to 8). */
  isOnItsSide: boolean;
};

/** The size that the header declares, of points as they are stored; null when there is none to read. Nothing is decoded. */
export async function readHeader(bytes: Buffer): Promise<Header | null> {
  try {
    const {
      width,
      height,
      pages,
      pageHeight,
      hasAlpha,
      orientation = 1,
    } = await sharp(bytes, {
      limitInputPixels: false,
      pages: -1,
    }).metadata();
    return {
      width,
      height: pageHeight ?? height,
      pages,
      pageHeight,
      hasAlpha,
      isOnItsSide: orientation >= 5,
    };
  } catch {
    return null;
  }
}

/** Why a picture of this size is not decoded at all. */
function judgeHeader({ width, height, pages = 1 }: Header): UploadRefusal | null {
  if (width * height > uploadLimits.pixels) return 'too_many_pixels';
  const long = Math.max(width, height);
  if (long > uploadLimits.side || long > uploadLimits.elongation * Math.min(width, height))
    return 'bad_shape';
  return pages > uploadLimits.frames || width * height * pages > uploadLimits.pixels
    ? 'too_many_frames'
    : null;
}

/** A picture about to be decoded, within the limits of all; with `isAnimated` every frame of it. */
export const openPicture = (bytes: Buffer, isAnimated = false): Sharp =>
  sharp(bytes, {
    // A JPEG whose middle is gone is only warned of: half a picture is none.
    failOn: 'warning',
    limitInputPixels: uploadLimits.pixels,
    sequentialRead: true,
    ...(isAnimated ? { pages: -1 } : {}),
  });

/** Photographs as JPEG, what has few colours without loss, what is clear in places or moves as WebP. */
function drawMaster(
  bytes: Buffer,
  { header, isAnimated, isGraphic }: { header: Header; isAnimated: boolean; isGraphic: boolean },
): Sharp {
  const upright = openPicture(bytes, isAnimated).autoOrient().toColourspace('srgb');
  if (isAnimated) return upright.webp({ quality: 90, effort: 2 });
  if (isGraphic) return upright.png({ compressionLevel: 7 });
  return header.hasAlpha
    ? upright.webp({ quality: masterQuality, effort: 2 })
    : upright.jpeg({ quality: masterQuality, chromaSubsampling: '4:4:4' });
}

/** Colours of 40,000 points, in steps of eight, that a drawing stays below and a photograph does not. */
const mostDrawnColours = 128;
const sampledSide = 200;

/** A chart, a map, a drawing: few colours in a file that keeps them sharp. */
export async function hasFewColours(bytes: Buffer, type: PictureType): Promise<boolean> {
  if (type === 'image/jpeg') return false;
  const points = await openPicture(bytes)
    .resize({ width: sampledSide, height: sampledSide, fit: 'inside', kernel: 'nearest' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer();
  const colours = new Set<number>();
  for (let at = 0; at + 2 < points.byteLength; at += 3)
    colours.add(
      ((points[at] ?? 0) >> 3) * 1_024 + ((points[at + 1] ?? 0) >> 3) * 32 + ((points[at + 2] ?? 0) >> 3),
    );
  return colours.size <= mostDrawnColours;
}

/** Each bit says whether a point of 8 × 8 is brighter than its neighbour: scale and compression hardly change it. */
async function perceptualHashOf(master: Buffer): Promise<string> {
  const grey = await sharp(master)
    .flatten({ background: '#ffffff' })
    .greyscale()
    .resize({ width: 9, height: 8, fit: 'fill' })
    .raw()
    .toBuffer();
  let hash = 0n;
  for (let row = 0; row < 8; row += 1)
    for (let column = 0; column < 8; column += 1) {
      const at = row * 9 + column;
      hash = (hash << 1n) | ((grey[at] ?? 0) > (grey[at + 1] ?? 0) ? 1n : 0n);
    }
  return BigInt.asIntN(64, hash).toString();
}

/** libvips says in words what it met. */
export function refusalOf(error: unknown): UploadRefusal {
  const said = error instanceof Error ? error.message : '';
  if (/pixel limit/i.test(said)) return 'too_many_pixels';
  return /premature end|truncated|end of (file|stream|data)|incomplete|not enough data|unexpected end/i.test(
    said,
  )
    ? 'truncated'
    : 'unreadable';
}
