import type { OutputInfo, Sharp } from 'sharp';
import type { PictureMimeType } from '#features/newsroom/media/file-types.ts';

/** Near what the eye sees on a telephone. */
const qualities = { avif: 50, webp: 76, jpeg: 78, graphic: 90 } as const;

/**
 * What a telephone loads for a whole screen of 412 px at two points a pixel is this wide, and weighs no more than
 * this: a photograph full of grain is encoded again, coarser, until it does.
 */
export const phoneFile = { width: 960, bytes: 80_000 } as const;
const coarserBy = 12;
/** Below this nothing is left to see, whatever the file weighs. */
const leastQuality = 10;

type Encoded = { data: Buffer; info: OutputInfo };

/**
 * One file of a picture. `draw` gives the same pixels each time it is asked. Effort is bounded, since twenty pictures
 * may wait; colour is halved as every camera does. `isGraphic`: without any loss, whatever it weighs; as a JPEG, for
 * networks alone, with all of its colour. `mostBytes`: coarser until it weighs no more.
 */
export async function encodePicture(
  draw: () => Sharp,
  {
    width,
    mimeType,
    mostBytes,
  }: { width: number; mimeType: PictureMimeType; mostBytes?: number | undefined },
  { isGraphic, isAnimated }: { isGraphic: boolean; isAnimated: boolean },
): Promise<Encoded> {
  const encode = (coarser: number): Promise<Encoded> =>
    toFormat(draw(), mimeType, { isGraphic, coarser }).toBuffer({ resolveWithObject: true });
  let encoded = await encode(0);
  const isForPhones =
    !isGraphic && !isAnimated && width <= phoneFile.width && ['image/avif', 'image/webp'].includes(mimeType);
  const most = mostBytes ?? (isForPhones ? phoneFile.bytes : Infinity);
  const first = mimeType === 'image/avif' ? qualities.avif : qualities.webp;
  for (let coarser = coarserBy; encoded.data.byteLength > most; coarser += coarserBy) {
    if (first - coarser < leastQuality) break;
    encoded = await encode(coarser);
  }
  return encoded;
}

function toFormat(
  image: Sharp,
  mimeType: PictureMimeType,
  { isGraphic, coarser }: { isGraphic: boolean; coarser: number },
): Sharp {
  switch (mimeType) {
    case 'image/avif':
      return image.avif({ quality: qualities.avif - coarser, effort: 1, chromaSubsampling: '4:2:0' });
    case 'image/webp':
      return isGraphic
        ? image.webp({ lossless: true, effort: 3 })
        : image.webp({ quality: qualities.webp - coarser, effort: 2 });
    case 'image/jpeg':
      return image.flatten({ background: '#ffffff' }).jpeg({
        quality: (isGraphic ? qualities.graphic : qualities.jpeg) - coarser,
        progressive: true,
        chromaSubsampling: isGraphic ? '4:4:4' : '4:2:0',
      });
    case 'image/png':
      return image.png({ compressionLevel: 8 });
    case 'image/gif':
      return image.gif();
  }
}
