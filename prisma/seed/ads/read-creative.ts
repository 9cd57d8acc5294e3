import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { AdSize } from '#features/ads/campaigns/ad-slots.ts';

const folder = new URL('../content/ads/', import.meta.url);

/** A creative's file, twice as large as its place for fine screens; `size` is in CSS pixels. */
export type CreativeFile = {
  size: AdSize;
  file: { hash: string; mimeType: 'image/webp'; width: number; height: number; bytes: number };
  data: Buffer;
};

/** One size of a picture. Its hash is the whole SHA-256, as of every creative's file. */
export async function readCreative(picture: string, size: AdSize): Promise<CreativeFile> {
  const data = await readFile(new URL(`${picture}-${size}.webp`, folder));
  const hash = createHash('sha256').update(data).digest('hex');
  const { width, height } = await sharp(data).metadata();
  return { size, file: { hash, mimeType: 'image/webp', width, height, bytes: data.byteLength }, data };
}
