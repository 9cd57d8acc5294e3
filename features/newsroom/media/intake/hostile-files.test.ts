import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { runClean } from '#features/newsroom/media/intake/run-picture-child.ts';
import type { UploadRefusal } from '#features/newsroom/media/uploads.ts';
import { pngChunk } from '#tests/factories/camera-containers.ts';
import { addSegments, commentSegment, scene } from '#tests/factories/camera-files.ts';
import { openCleaningFolder } from '#tests/factories/cleaned-pictures.ts';

const { folder, refusalOf, remove } = openCleaningFolder();
afterAll(remove);

/** A PNG whose header declares this size and holds nothing of it. */
function hollowPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(Buffer.alloc(1_000))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A GIF of as many frames of this size as one likes, in a few hundred bytes each. */
async function bomb(frames: number, side: number): Promise<Buffer> {
  const one = await sharp({ create: { width: side, height: side, channels: 3, background: '#000000' } })
    .gif()
    .toBuffer();
  // The image descriptor to the end of its data, again and again; the screen and its colours stand before.
  const from = one.indexOf(Buffer.from([0x2c, 0, 0, 0, 0]));
  const frame = one.subarray(from, one.byteLength - 1);
  return Buffer.concat([
    one.subarray(0, from),
    ...Array.from({ length: frames }, () => frame),
    Buffer.from([0x3b]),
  ]);
}

/** Every point of it black, packed a thousand times: what it says of itself is true. */
function emptyPng(width: number, height: number, ...more: Buffer[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', header),
    ...more,
    pngChunk('IDAT', deflateSync(Buffer.alloc((width + 1) * height))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Another height and width in the frame's header (SOF0). */
function declaring60000(jpeg: Buffer): Buffer {
  const at = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  const declared = Buffer.from(jpeg);
  declared.writeUInt16BE(60_000, at + 5);
  declared.writeUInt16BE(60_000, at + 7);
  return declared;
}

/** The largest size that a WebP's header can say. */
function largestWebp(webp: Buffer): Buffer {
  const at = webp.indexOf(Buffer.from([0x9d, 0x01, 0x2a]));
  const declared = Buffer.from(webp);
  declared.writeUInt16LE(16_383, at + 3);
  declared.writeUInt16LE(16_383, at + 5);
  return declared;
}

/** An animation of so many frames, black and white by turns. */
const movingWebp = async (frames: number): Promise<Buffer> =>
  sharp(
    await Promise.all(
      Array.from({ length: frames }, (_, at) =>
        sharp({ create: { width: 2, height: 2, channels: 3, background: at % 2 === 0 ? '#000' : '#fff' } })
          .png()
          .toBuffer(),
      ),
    ),
    { join: { animated: true } },
  )
    .webp({ loop: 0 })
    .toBuffer();

const emptyArchive = Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`, 'latin1');

describe('a hostile or broken file', () => {
  const jpeg = () => scene().jpeg().toBuffer();

  it.each<[string, () => Promise<Buffer | string> | Buffer | string, UploadRefusal]>([
    ['a page with a picture’s name', () => '<!doctype html><script>alert(1)</script>', 'wrong_type'],
    ['an empty picture', () => Buffer.from([0xff, 0xd8, 0xff]), 'truncated'],
    [
      'a drawing with a script',
      () => '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
      'svg',
    ],
    [
      'a drawing that fetches from elsewhere',
      () =>
        '<!-- Dessin --><svg><image href="https://exemple.fr/pisteur.png"/><use href="//exemple.fr#a"/></svg>',
      'svg',
    ],
    [
      'a drawing with an entity',
      () => '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>',
      'svg',
    ],
    ['a drawing with foreign content', () => '<svg><foreignObject><body/></foreignObject></svg>', 'svg'],
    ['HEIC', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'heic'],
    ['TIFF', async () => scene().tiff().toBuffer(), 'wrong_type'],
    [
      'a page in a comment',
      async () => addSegments(await jpeg(), commentSegment('<script>alert(1)</script>')),
      'polyglot',
    ],
    [
      'a page behind the picture',
      async () => Buffer.concat([await jpeg(), Buffer.from('<html><body>')]),
      'polyglot',
    ],
    ['an archive behind the picture', async () => Buffer.concat([await jpeg(), emptyArchive]), 'polyglot'],
    [
      'a picture in an archive',
      async () => Buffer.concat([Buffer.from('PK\x03\x04'), await jpeg(), emptyArchive]),
      'wrong_type',
    ],
    [
      'PHP in a comment',
      async () => addSegments(await jpeg(), commentSegment('<?php system($_GET[0]);')),
      'polyglot',
    ],
    ['a JPEG that stops at 99 %', async () => (await jpeg()).subarray(0, -200), 'truncated'],
    [
      'a JPEG whose middle is gone',
      async () => {
        const whole = await jpeg();
        return Buffer.concat([whole.subarray(0, whole.byteLength / 2), whole.subarray(-2)]);
      },
      'truncated',
    ],
    ['a PNG that stops', async () => (await scene().png().toBuffer()).subarray(0, -300), 'truncated'],
    ['a WebP that stops', async () => (await scene().webp().toBuffer()).subarray(0, -50), 'truncated'],
    ['60,000 × 60,000', () => hollowPng(60_000, 60_000), 'too_many_pixels'],
    ['1 × 60,000', () => hollowPng(1, 60_000), 'bad_shape'],
    ['10 × 500', () => hollowPng(10, 500), 'bad_shape'],
    ['a JPEG that declares 60,000 × 60,000', async () => declaring60000(await jpeg()), 'too_many_pixels'],
    [
      'a WebP that declares 16,383 × 16,383',
      async () => largestWebp(await scene().webp().toBuffer()),
      'too_many_pixels',
    ],
    ['a PNG of 144 megapixels of nothing', () => emptyPng(12_000, 12_000), 'too_many_pixels'],
    ['10,000 frames', () => bomb(10_000, 8), 'too_many_frames'],
    ['a WebP of 501 frames', () => movingWebp(501), 'too_many_frames'],
    ['a hollow picture', () => hollowPng(900, 900), 'unreadable'],
    ['too many frames', () => bomb(501, 8), 'too_many_frames'],
    ['too many pixels in all frames', () => bomb(120, 1_000), 'too_many_frames'],
    [
      'noise behind a right beginning',
      () =>
        Buffer.concat([
          Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
          Buffer.alloc(500, 7),
          Buffer.from('IEND'),
        ]),
      'unreadable',
    ],
  ])('%s is refused', async (_name, draw, refusal) => {
    expect(await refusalOf(await draw())).toBe(refusal);
  });

  it('as large as one may be is read in bounded memory', { timeout: 120_000 }, async () => {
    expect(await refusalOf(emptyPng(10_000, 10_000))).toBeNull();
  });

  it('whose words would fill the memory is read without them', { timeout: 120_000 }, async () => {
    const megabytes = deflateSync(Buffer.alloc(400_000_000));
    const words = Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), megabytes]);
    const profile = Buffer.concat([Buffer.from('icc\0\0', 'latin1'), megabytes]);
    const packet = Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\x01\0\0\0', 'latin1'), megabytes]);
    for (const chunk of [pngChunk('zTXt', words), pngChunk('iCCP', profile), pngChunk('iTXt', packet)])
      expect([null, 'unreadable']).toContain(await refusalOf(emptyPng(300, 200, chunk)));
  });

  it('a stop of the worker ends the child', async () => {
    const path = join(folder, 'stopped');
    writeFileSync(path, await jpeg());
    const stop = AbortSignal.abort(new Error('stopped'));
    await expect(runClean({ source: path, target: `${path}-master` }, stop)).rejects.toThrow('stopped');
  });
});
