import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { ServedMimeType } from '#features/media/file-types.ts';
import { uploadLimits } from '#features/media/uploads.ts';

/** A part of the master in pixels, and the files to make of it. */
export type PartToMake = {
  pixels: { left: number; top: number; width: number; height: number };
  files: { width: number; height: number; mimeType: ServedMimeType }[];
};
export type MadeFile = {
  /** Index of its part. */
  part: number;
  width: number;
  height: number;
  mimeType: ServedMimeType;
  /** Its name in the folder that was given. */
  name: string;
};

/** Near what the eye sees on a telephone; effort is bounded, since twenty pictures may wait. */
const qualities = { avif: 50, webp: 76, jpeg: 78 } as const;

/**
 * Makes files of a master, part by part, into a folder. The master holds pixels alone and so do they: nothing here
 * keeps metadata. `isGraphic` keeps every point as it is; `isAnimated` keeps the frames where all of it is shown.
 */
export async function makeFiles(asked: {
  master: string;
  folder: string;
  parts: PartToMake[];
  isGraphic: boolean;
  isAnimated: boolean;
}): Promise<MadeFile[]> {
  const made: MadeFile[] = [];
  for (const [at, part] of asked.parts.entries()) {
    const still = await drawPart(asked, part);
    for (const { width, height, mimeType } of part.files) {
      const moves = asked.isAnimated && mimeType === 'image/webp' && isWhole(part);
      const image = moves
        ? sharp(asked.master, { pages: -1, limitInputPixels: uploadLimits.pixels }).resize({ width })
        : still.clone().resize({ width, height, fit: 'fill' });
      const { data, info } = await encode(image, mimeType, asked).toBuffer({ resolveWithObject: true });
      const name = String(made.length);
      await writeFile(join(asked.folder, name), data);
      made.push({ part: at, width: info.width, height: info.pageHeight ?? info.height, mimeType, name });
    }
  }
  return made;
}

const isWhole = ({ pixels }: PartToMake): boolean => pixels.left === 0 && pixels.top === 0;

/** The part in its largest size, decoded once for all its files. */
async function drawPart({ master }: { master: string }, { pixels, files }: PartToMake): Promise<Sharp> {
  const largest = files.reduce((best, file) => (file.width > best.width ? file : best), {
    width: 1,
    height: 1,
  });
  const { data, info } = await sharp(master, { limitInputPixels: uploadLimits.pixels, sequentialRead: true })
    .extract(pixels)
    .resize({ width: largest.width, height: largest.height, fit: 'fill' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

function encode(image: Sharp, mimeType: ServedMimeType, { isGraphic }: { isGraphic: boolean }): Sharp {
  switch (mimeType) {
    case 'image/avif':
      return image.avif({ quality: qualities.avif, effort: 1 });
    case 'image/webp':
      return isGraphic
        ? image.webp({ lossless: true, effort: 3 })
        : image.webp({ quality: qualities.webp, effort: 3 });
    case 'image/jpeg':
      return image.flatten({ background: '#ffffff' }).jpeg({ quality: qualities.jpeg, progressive: true });
    case 'image/png':
      return image.png({ compressionLevel: 8 });
    case 'image/gif':
      return image.gif();
  }
}
