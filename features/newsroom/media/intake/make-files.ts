import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { PlannedFile } from '#features/newsroom/media/file-plan.ts';
import type { PictureMimeType } from '#features/newsroom/media/file-types.ts';
import { encodePicture } from '#features/newsroom/media/intake/encode-picture.ts';
import { uploadLimits } from '#features/newsroom/media/uploads.ts';

/** A part of the master in pixels, and the files to make of it. */
export type PartToMake = {
  pixels: { left: number; top: number; width: number; height: number };
  files: PlannedFile[];
};
export type MadeFile = {
  /** Index of its part. */
  part: number;
  width: number;
  height: number;
  mimeType: PictureMimeType;
  /** Its name in the folder that was given. */
  name: string;
};
export type FilesAsked = {
  master: string;
  folder: string;
  parts: PartToMake[];
  isGraphic: boolean;
  isAnimated: boolean;
};

/** What all parts of one task may share in memory, decoded: beyond it each part is decoded by itself. */
const mostSharedPixels = 25_000_000;

/**
 * Makes files of a master into a folder, the largest first. The master is decoded once, no larger than its files need
 * (a JPEG is read at a fraction of its size). It holds pixels alone and so do they: nothing here keeps metadata.
 * `isGraphic` keeps every point as it is; `isAnimated` keeps the frames where all of it is shown.
 */
export async function makeFiles(asked: FilesAsked): Promise<MadeFile[]> {
  const { width, height } = await sharp(asked.master, limits).metadata();
  const whole = { width, height };
  const shared = await drawShared(asked, whole);
  const largestFirst = asked.parts
    .flatMap((part, at) => part.files.map((file) => ({ at, part, file })))
    .toSorted((one, other) => other.file.width * other.file.height - one.file.width * one.file.height);
  const made: MadeFile[] = [];
  for (const { at, part, file } of largestFirst) {
    const name = `${at}-${file.width}-${file.mimeType.slice('image/'.length)}`;
    const moves = asked.isAnimated && file.mimeType === 'image/webp' && isAllOf(whole, part);
    const draw = () => (moves ? drawMoving(asked, file) : drawStill(asked, { shared, whole, part, file }));
    const { data, info } = await encodePicture(draw, file, asked);
    await writeFile(join(asked.folder, name), data);
    made.push({
      part: at,
      width: info.width,
      height: info.pageHeight ?? info.height,
      mimeType: file.mimeType,
      name,
    });
  }
  return made;
}

type Size = { width: number; height: number };
type Shared = Size & { data: Buffer; channels: 1 | 2 | 3 | 4 };

const limits = { limitInputPixels: uploadLimits.pixels, sequentialRead: true };

const isAllOf = (whole: Size, { pixels }: PartToMake): boolean =>
  pixels.width === whole.width && pixels.height === whole.height;

/** The whole picture at the least size of which every file can be cut; null when that would be too large to hold. */
async function drawShared({ master, parts }: FilesAsked, whole: Size): Promise<Shared | null> {
  const scale = Math.min(
    1,
    Math.max(...parts.flatMap(({ pixels, files }) => files.map((file) => file.width / pixels.width))),
  );
  const size = { width: Math.ceil(whole.width * scale), height: Math.ceil(whole.height * scale) };
  if (size.width * size.height > mostSharedPixels) return null;
  const { data, info } = await sharp(master, limits)
    .resize({ ...size, fit: 'fill' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels };
}

function drawStill(
  { master }: FilesAsked,
  { shared, whole, part, file }: { shared: Shared | null; whole: Size; part: PartToMake; file: PlannedFile },
): Sharp {
  const { width, height, isPadded } = file;
  const cut = shared
    ? sharp(shared.data, { raw: shared }).extract(scaled(part.pixels, { from: whole, to: shared }))
    : sharp(master, limits).extract(part.pixels);
  return cut
    .resize({ width, height, fit: isPadded ? 'contain' : 'fill', background: '#ffffff' })
    .toColourspace('srgb');
}

/** The same part of the same picture in another size; never empty, never outside. */
function scaled(pixels: PartToMake['pixels'], { from, to }: { from: Size; to: Size }): PartToMake['pixels'] {
  const [across, down] = [to.width / from.width, to.height / from.height];
  const left = Math.min(to.width - 1, Math.round(pixels.left * across));
  const top = Math.min(to.height - 1, Math.round(pixels.top * down));
  return {
    left,
    top,
    width: Math.max(1, Math.min(to.width - left, Math.round(pixels.width * across))),
    height: Math.max(1, Math.min(to.height - top, Math.round(pixels.height * down))),
  };
}

const drawMoving = ({ master }: FilesAsked, { width }: Size): Sharp =>
  sharp(master, { pages: -1, limitInputPixels: uploadLimits.pixels }).resize({ width });
