import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { type AdSize, parseSize } from '#features/ads/campaigns/ad-slots.ts';
import { drawPoster, type Poster } from '#prisma/seed/pictures/draw-poster.ts';

/** Flat colours and drawn letters: more would weigh and not show. */
const webpQuality = 76;

/** A creative's file, twice as large as its place for fine screens; `size` is in CSS pixels. */
export type MadeCreative = {
  size: AdSize;
  file: { hash: string; mimeType: 'image/webp'; width: number; height: number; bytes: number };
  data: Buffer;
};

/** Draws a poster at one size. Its hash is the whole SHA-256, as of every creative's file. */
export async function makeCreative(poster: Poster, size: AdSize): Promise<MadeCreative> {
  const { data, info } = await sharp(Buffer.from(drawPoster(poster, parseSize(size))))
    .removeAlpha()
    .webp({ quality: webpQuality })
    .toBuffer({ resolveWithObject: true });
  const hash = createHash('sha256').update(data).digest('hex');
  const { width, height } = info;
  return { size, file: { hash, mimeType: 'image/webp', width, height, bytes: data.byteLength }, data };
}
