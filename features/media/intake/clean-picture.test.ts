import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import reader from 'exifreader';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { toPixels } from '#features/media/crops.ts';
import { planFiles } from '#features/media/file-plan.ts';
import type { CleanedPicture } from '#features/media/intake/clean-picture.ts';
import { runClean, runMake } from '#features/media/intake/run-picture-child.ts';
import type { UploadRefusal } from '#features/media/uploads.ts';
import {
  addSegments,
  cameraFile,
  cameraJpeg,
  commentSegment,
  kept,
  scene,
  secrets,
  type WithMetadata,
} from '#tests/factories/camera-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'intake-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

async function clean(
  bytes: Buffer | string,
): Promise<{ cleaned: CleanedPicture; master: Buffer; path: string }> {
  const path = join(folder, `${(files += 1)}`);
  writeFileSync(`${path}-source`, bytes);
  const cleaned = await runClean({ source: `${path}-source`, target: path });
  if ('refusal' in cleaned) throw new Error(cleaned.refusal);
  return { cleaned, master: readFileSync(path), path };
}
async function refusalOf(bytes: Buffer | string): Promise<UploadRefusal | null> {
  const path = join(folder, `${(files += 1)}`);
  writeFileSync(`${path}-source`, bytes);
  const cleaned = await runClean({ source: `${path}-source`, target: path });
  return 'refusal' in cleaned ? cleaned.refusal : null;
}

/** Blocks and chunks that hold metadata in any of the formats that we write. */
const containers = [
  'Exif\0\0',
  'http://ns.adobe.com/xap',
  'Photoshop 3.0',
  '8BIM',
  'eXIf',
  'iTXt',
  'tEXt',
  'zTXt',
  'XMP ',
  'EXIF',
  'ICC_PROFILE',
];

/** What is left in a file of what its camera wrote, by its bytes and by a reader of metadata. */
function leaksOf(data: Buffer): string[] {
  const raw = data.toString('latin1');
  const found = [...Object.values(secrets), ...containers, 'application/rdf+xml'].filter((word) =>
    raw.includes(word),
  );
  const tags = reader.load(data, { expanded: true }) as Record<string, Record<string, unknown>>;
  const told = Object.entries(tags).flatMap(([group, values]) =>
    ['file', 'jfif', 'png', 'pngFile', 'riff', 'gif', 'composite'].includes(group)
      ? []
      : Object.keys(values ?? {}),
  );
  return [...found, ...told];
}

const sources: [string, () => Promise<Buffer>][] = [
  ['JPEG with everything', () => cameraJpeg()],
  ['JPEG held upright', () => cameraJpeg({ orientation: 6, seed: 3 })],
  ...(['exif', 'xmp', 'iptc'] as WithMetadata[]).map((has, at): [string, () => Promise<Buffer>] => [
    `JPEG with ${has}`,
    () => cameraJpeg({ has, seed: 10 + at }),
  ]),
  ...(['png', 'webp', 'avif'] as const).map((format): [string, () => Promise<Buffer>] => [
    format,
    () => cameraFile(format),
  ]),
];

describe('what a camera wrote', () => {
  it.each(sources)('is in no file made of a %s', { timeout: 60_000 }, async (_name, draw) => {
    const source = await draw();
    expect(leaksOf(source).length).toBeGreaterThan(1);
    const { cleaned, master, path } = await clean(source);
    expect(leaksOf(master)).toEqual([]);
    const asset = { ...cleaned, focalX: 0.5, focalY: 0.5 };
    const parts = planFiles(asset, { drawn: [], existing: new Set(), isFirst: false });
    const out = mkdtempSync(join(folder, 'made-'));
    const made = await runMake(
      {
        master: path,
        folder: out,
        parts: parts.map((part) => ({ pixels: toPixels(part.region, asset), files: part.files })),
        isGraphic: cleaned.isGraphic,
        isAnimated: cleaned.isAnimated,
      },
      { hurry: 'now' },
    );
    expect(made.length).toBeGreaterThan(30);
    for (const { name, mimeType, width, height, part } of made) {
      const data = readFileSync(join(out, name));
      expect({ mimeType, leaks: leaksOf(data) }).toEqual({ mimeType, leaks: [] });
      const wanted = parts[part]?.files.some((file) => file.width === width && file.height === height);
      expect(wanted).toBe(true);
    }
  });

  it('stands upright, as its camera was held', async () => {
    const { cleaned } = await clean(await cameraJpeg({ orientation: 6 }));
    expect(cleaned).toMatchObject({ width: 600, height: 1_000, mimeType: 'image/jpeg', isGraphic: false });
  });
});

describe('what a desk wrote', () => {
  const { city, country, keywords, ...words } = kept;
  const all = {
    ...words,
    place: `${city}, ${country}`,
    keywords: [...keywords],
    takenAt: '2026-11-24T09:30:00.000Z',
    digitalSourceType: 'digitalCapture',
  };

  it('is read of XMP, IPTC and EXIF together', async () => {
    expect((await clean(await cameraJpeg())).cleaned.words).toEqual(all);
  });

  it.each([
    ['xmp', { ...all, takenAt: null }],
    ['iptc', { ...all, takenAt: null, usageTerms: null, alt: '', digitalSourceType: null }],
    [
      'exif',
      {
        creator: kept.creator,
        credit: kept.creator,
        copyright: kept.copyright,
        caption: null,
        title: null,
        takenAt: all.takenAt,
      },
    ],
  ] as const)('is read of %s alone', async (has, expected) => {
    expect((await clean(await cameraJpeg({ has }))).cleaned.words).toMatchObject(expected);
  });

  it('says that a machine made it', async () => {
    expect((await clean(await cameraFile('webp'))).cleaned.words.digitalSourceType).toBe(
      'trainedAlgorithmicMedia',
    );
  });
});

describe('what a picture looks like', () => {
  const bits = (one: string, other: string): number => {
    let different = BigInt.asUintN(64, BigInt(one) ^ BigInt(other));
    let count = 0;
    for (; different > 0n; different >>= 1n) count += Number(different & 1n);
    return count;
  };

  it('is told from another, and known again when it was saved smaller', async () => {
    const one = await clean(await scene({ seed: 5 }).jpeg({ quality: 95 }).toBuffer());
    const smaller = await clean(await scene({ seed: 5 }).resize(400, 240).webp({ quality: 40 }).toBuffer());
    const other = await clean(await scene({ seed: 6 }).jpeg().toBuffer());
    expect(bits(one.cleaned.perceptualHash, smaller.cleaned.perceptualHash)).toBeLessThanOrEqual(4);
    expect(bits(one.cleaned.perceptualHash, other.cleaned.perceptualHash)).toBeGreaterThan(8);
    expect(one.cleaned.dominantColor).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('keeps a chart sharp and a photograph small', async () => {
    const chart = await sharp({ create: { width: 800, height: 400, channels: 3, background: '#ffffff' } })
      .composite([
        {
          input: { create: { width: 100, height: 300, channels: 3, background: '#b00020' } },
          left: 50,
          top: 50,
        },
      ])
      .png()
      .toBuffer();
    expect((await clean(chart)).cleaned).toMatchObject({ isGraphic: true, mimeType: 'image/png' });
    const photo = await scene().png().toBuffer();
    expect((await clean(photo)).cleaned).toMatchObject({ isGraphic: false, mimeType: 'image/jpeg' });
  });

  it('moves when its file does', async () => {
    const frames = await Promise.all(
      [1, 2, 3].map((seed) => scene({ seed, width: 60, height: 40 }).png().toBuffer()),
    );
    const gif = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    const { cleaned } = await clean(gif);
    expect(cleaned).toMatchObject({ isAnimated: true, width: 60, height: 40, mimeType: 'image/webp' });
  });
});

/** A PNG whose header declares this size and holds nothing of it. */
function hollowPng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.byteLength);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000))),
    chunk('IEND', Buffer.alloc(0)),
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

  it('a stop of the worker ends the child', async () => {
    const path = join(folder, 'stopped');
    writeFileSync(path, await jpeg());
    const stop = AbortSignal.abort(new Error('stopped'));
    await expect(runClean({ source: path, target: `${path}-master` }, stop)).rejects.toThrow('stopped');
  });
});
