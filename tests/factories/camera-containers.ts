import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import {
  addSegments,
  cameraExif,
  cameraJpeg,
  scene,
  secrets,
  segment,
  xmpPacket,
} from '#tests/factories/camera-files.ts';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const size = { width: 700, height: 420 };

/** A PNG chunk: length, type, data, sum. */
export function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([latin(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.byteLength);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG with these chunks between its header and its points. */
const addChunks = (png: Buffer, ...chunks: Buffer[]): Buffer =>
  Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33)]);

/** Every place where a PNG keeps words: EXIF, plain, packed and international text, and XMP. */
const pngChunks = async (): Promise<Buffer[]> => [
  pngChunk('eXIf', await cameraExif()),
  pngChunk('tEXt', latin(`Author\0${secrets.owner}`)),
  pngChunk('zTXt', Buffer.concat([latin('Comment\0\0'), deflateSync(latin(secrets.serial))])),
  pngChunk('iTXt', latin(`Source\0\0\0\0\0${secrets.lensSerial}`)),
  pngChunk('iTXt', Buffer.concat([latin('XML:com.adobe.xmp\0\0\0\0\0'), Buffer.from(xmpPacket())])),
];

/** A GIF with a comment and an XMP packet, as Photoshop leaves them. */
async function cameraGif(): Promise<Buffer> {
  const frames = await Promise.all(
    [71, 72].map((seed) => scene({ seed, width: 120, height: 80 }).png().toBuffer()),
  );
  const gif = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  const trailer = Buffer.from([1, ...Array.from({ length: 256 }, (_, at) => 255 - at), 0, 0]);
  const words = latin(secrets.owner);
  return Buffer.concat([
    gif.subarray(0, -1),
    Buffer.from([0x21, 0xfe, words.byteLength]),
    words,
    Buffer.from([0, 0x21, 0xff, 11]),
    latin('XMP DataXMP'),
    Buffer.from(xmpPacket()),
    trailer,
    Buffer.from([0x3b]),
  ]);
}

/** A file of several pictures (MPF): a second, whole JPEG with everything of its own stands behind the first. */
async function severalPictures(): Promise<Buffer> {
  const first = await cameraJpeg({ seed: 61 });
  const second = await cameraJpeg({ seed: 62 });
  const index = Buffer.from([0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0]);
  return Buffer.concat([addSegments(first, segment(0xe2, Buffer.concat([latin('MPF\0'), index]))), second]);
}

/** What telephones and provenance tools add: boxes of JUMBF, more XMP than one segment holds, a trailer. */
async function manySegments(): Promise<Buffer> {
  const more = `http://ns.adobe.com/xmp/extension/\0${'0'.repeat(32)}\0\0\0\x40\0\0\0\0`;
  return Buffer.concat([
    addSegments(
      await cameraJpeg({ seed: 63 }),
      segment(0xeb, latin(`JP\0\x01\0\0\0\x01\0\0\0\x40jumb${secrets.serial}`)),
      segment(0xe1, Buffer.concat([latin(more), Buffer.from(xmpPacket())])),
      segment(0xec, latin(`Ducky\0${secrets.owner}`)),
      segment(0xe4, latin(secrets.gpsArea)),
    ),
    latin(`MotionPhoto_Data${secrets.lensSerial}SEFT`),
  ]);
}

const jpegOf = (image: ReturnType<typeof scene>) => image.jpeg({ quality: 90 }).toBuffer();

/** Files as cameras, telephones, scanners and desks leave them, each with secrets in every place that it has. */
export const cameraContainers: Record<string, () => Promise<Buffer>> = {
  'a JPEG with all blocks, maker note and thumbnail': () => cameraJpeg({ seed: 60 }),
  'a JPEG of several pictures': severalPictures,
  'a JPEG with boxes, long XMP and a trailer': manySegments,
  'a JPEG in CMYK': async () =>
    cameraJpeg({ from: await jpegOf(scene({ ...size, seed: 64 }).toColourspace('cmyk')) }),
  'a JPEG in grey': async () => cameraJpeg({ from: await jpegOf(scene({ ...size, seed: 65 }).greyscale()) }),
  'a JPEG with a colour profile': async () =>
    cameraJpeg({ from: await jpegOf(scene({ ...size, seed: 66 }).withIccProfile('p3')) }),
  'a PNG with every chunk of words': async () =>
    addChunks(
      await scene({ ...size, seed: 67 })
        .png()
        .toBuffer(),
      ...(await pngChunks()),
    ),
  'a PNG of 16 bits, clear in places': async () =>
    addChunks(
      await scene({ ...size, seed: 68 })
        .ensureAlpha(0.5)
        .toColourspace('rgb16')
        .png()
        .toBuffer(),
      ...(await pngChunks()),
    ),
  'a chart in PNG': async () =>
    addChunks(
      await sharp({ create: { ...size, channels: 3, background: '#ffffff' } })
        .composite([
          {
            input: { create: { width: 90, height: 300, channels: 3, background: '#b00020' } },
            left: 50,
            top: 50,
          },
        ])
        .png()
        .toBuffer(),
      ...(await pngChunks()),
    ),
  'a GIF that moves': cameraGif,
};
