import { createHash } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import { dominantColorOf } from '#features/newsroom/media/intake/dominant-color.ts';
import { type DrawnPicture, svg } from './kit.ts';

const widths = [200, 400, 800, 960, 1200, 1600] as const;
/** Browsers take AVIF or WebP; JPEG is for feeds, cards and what is older: large ones only. */
const smallestJpeg = 1200;
const jpegQuality = 80;
const webpQuality = 76;
/** Two thirds of what WebP weighs. Letters and thin lines of a chart keep their colour at full size. */
const avif = { drawing: { quality: 50, chromaSubsampling: '4:2:0' }, graphic: { quality: 58 } } as const;

export type MadeFile = {
  hash: string;
  mimeType: 'image/avif' | 'image/webp' | 'image/jpeg';
  width: number;
  height: number;
  data: Buffer;
};
export type MadePicture = { drawn: DrawnPicture; files: MadeFile[]; dominantColor: string };

/** The name under which a file is kept and served: the first half of its SHA-256. */
const hashOf = (data: Buffer): string => createHash('sha256').update(data).digest('hex').slice(0, 32);

/** Rasterises a drawing once and makes its files at every width up to its own. */
export async function makePicture(drawn: DrawnPicture): Promise<MadePicture> {
  const { data, info } = await sharp(Buffer.from(svg(drawn.width, drawn.height, drawn.draw())))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const sizes = widths.filter((width) => width <= info.width);
  const at = (width: number) => sharp(data, { raw }).resize({ width });
  const files = [
    ...sizes.map((width) =>
      finish(at(width).avif({ ...avif[drawn.isGraphic ? 'graphic' : 'drawing'], effort: 1 }), 'image/avif'),
    ),
    ...sizes.map((width) => finish(at(width).webp({ quality: webpQuality, effort: 1 }), 'image/webp')),
    ...sizes
      .filter((width) => width >= smallestJpeg || width === sizes.at(-1))
      .map((width) => finish(at(width).jpeg({ quality: jpegQuality }), 'image/jpeg')),
  ];
  const small = await at(64).png().toBuffer();
  return { drawn, files: await Promise.all(files), dominantColor: await dominantColorOf(small) };
}

async function finish(image: Sharp, mimeType: MadeFile['mimeType']): Promise<MadeFile> {
  const { data, info } = await image.toBuffer({ resolveWithObject: true });
  return { hash: hashOf(data), mimeType, width: info.width, height: info.height, data };
}
