import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { adFileKey } from '#features/ads/campaigns/ad-file-key.ts';
import { parseCreativeContent } from '#features/ads/campaigns/creative.ts';
import { readBanner } from '#features/ads/campaigns/intake/read-banner.ts';
import { readPicture } from '#features/ads/campaigns/intake/read-picture.ts';
import { fileKey } from '#features/newsroom/media/file-key.ts';
import { sentenceOfRefusal } from '#words/ads/campaigns/ads-creatives.ts';
import { storage } from '#server/storage/storage.ts';
import { pngChunk } from '#tests/factories/camera-containers.ts';
import { addSegments, commentSegment, scene } from '#tests/factories/camera-files.ts';
import { type ZipFile, zipOf } from '#tests/zip-entries.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'creatives-'));
process.env.DATA_DIR = dataDir;
afterAll(() => rmSync(dataDir, { recursive: true }));

const still = (width = 300, height = 250) => scene({ width, height });
const jpeg = (width?: number, height?: number) => still(width, height).jpeg().toBuffer();

/** Frames of one colour each. */
async function animation(frames = 3, width = 300, height = 250): Promise<Buffer> {
  const raw = Buffer.alloc(width * height * 3 * frames);
  for (let at = 0; at < frames; at += 1)
    raw.fill(40 * at + 20, at * width * height * 3, (at + 1) * width * height * 3);
  return sharp(raw, { raw: { width, height: height * frames, channels: 3, pageHeight: height } })
    .gif({ delay: Array.from({ length: frames }, () => 100) })
    .toBuffer();
}

/** A PNG whose header declares a size, and holds nothing of it. */
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

const takenPicture = async (bytes: Buffer) => {
  const intake = await readPicture(bytes);
  if ('refusal' in intake) throw new Error(intake.refusal.code);
  const content = parseCreativeContent('picture', intake.content);
  if (!content) throw new Error('no content');
  return { ...intake, content };
};
const refusalOfPicture = async (bytes: Buffer) => {
  const intake = await readPicture(bytes);
  return 'refusal' in intake ? intake.refusal : null;
};

describe('a picture', { timeout: 60_000 }, () => {
  it.each([
    ['JPEG', () => jpeg()],
    ['PNG', () => still().png().toBuffer()],
    ['WebP', () => still().webp().toBuffer()],
    ['AVIF', () => still().avif({ effort: 0 }).toBuffer()],
  ])('%s is drawn again, of pixels alone', async (_type, make) => {
    const { size, content } = await takenPicture(await make());
    expect(size).toEqual({ width: 300, height: 250 });
    expect(content.file).toMatchObject({ mimeType: 'image/webp', width: 300, height: 250 });
    expect(content.still).toBeNull();
    expect(await storage('private').size(adFileKey(content.file.hash))).toBe(content.file.bytes);
    expect(await storage().size(fileKey(content.file))).toBeNull();
  });

  it('of twice the points is for the same place', async () => {
    const { size, content } = await takenPicture(await jpeg(600, 500));
    expect(size).toEqual({ width: 300, height: 250 });
    expect(content.file).toMatchObject({ width: 600, height: 500 });
  });

  it('loses what a camera wrote into it', async () => {
    const sent = await still()
      .withExif({ IFD3: { GPSLatitude: '48/1 51/1 0/1' } })
      .jpeg()
      .toBuffer();
    expect((await sharp(sent).metadata()).exif).toBeDefined();
    const { content } = await takenPicture(sent);
    const stored = await storage('private').open(adFileKey(content.file.hash));
    const served = stored && Buffer.isBuffer(stored.content) ? stored.content : Buffer.alloc(0);
    expect((await sharp(served).metadata()).exif).toBeUndefined();
  });

  it.each([5, 8])('that lies on its side (%i) is measured and kept as it is seen', async (held) => {
    const sent = await still(250, 300).withMetadata({ orientation: held }).jpeg().toBuffer();
    const { size, content } = await takenPicture(sent);
    expect(size).toEqual({ width: 300, height: 250 });
    const stored = await storage('private').open(adFileKey(content.file.hash));
    const served = stored && Buffer.isBuffer(stored.content) ? stored.content : Buffer.alloc(0);
    const { width, height, orientation } = await sharp(served).metadata();
    expect({ width, height, orientation }).toEqual({ width: 300, height: 250, orientation: undefined });
    const lying = await still().withMetadata({ orientation: held }).jpeg().toBuffer();
    expect(await refusalOfPicture(lying)).toEqual({ code: 'wrong_size', width: 250, height: 300 });
  });

  it('that moves is kept as it is, and stands still for who asks', async () => {
    const { content, files } = await takenPicture(await animation());
    expect(content.file.mimeType).toBe('image/gif');
    expect(content.still).toMatchObject({ mimeType: 'image/webp', width: 300, height: 250 });
    expect(files.map(({ path }) => path)).toEqual(['image', 'still']);
  });

  it.each([
    ['of no size that is sold', () => jpeg(301, 250), { code: 'wrong_size', width: 301, height: 250 }],
    ['of three times the points', () => jpeg(900, 750), { code: 'wrong_size', width: 900, height: 750 }],
    ['of 64 megapixels', () => hollowPng(8_000, 8_000), { code: 'too_many_pixels' }],
    ['that holds nothing of its size', () => hollowPng(300, 250), { code: 'unreadable_picture' }],
    ['that is a page', () => Buffer.from('<!DOCTYPE html><script>a()</script>'), { code: 'not_a_picture' }],
    ['that is a drawing', () => Buffer.from('<svg onload="alert(1)"/>'), { code: 'unreadable_picture' }],
    [
      'with a page in a comment',
      async () => addSegments(await jpeg(), commentSegment('<script>a()</script>')),
      {
        code: 'unreadable_picture',
      },
    ],
    [
      'with a page behind it',
      async () => Buffer.concat([await jpeg(), Buffer.from('<html><script>')]),
      {
        code: 'unreadable_picture',
      },
    ],
    [
      'with an archive behind it',
      async () => Buffer.concat([await animation(1), zipOf([{ name: 'a.class' }])]),
      {
        code: 'unreadable_picture',
      },
    ],
    ['that is cut', async () => (await jpeg()).subarray(0, 900), { code: 'unreadable_picture' }],
    [
      'that moves as WebP',
      async () =>
        sharp(await animation(), { pages: -1 })
          .webp()
          .toBuffer(),
      {
        code: 'moves_otherwise',
      },
    ],
    ['of too many frames', () => animation(201, 320, 50), { code: 'too_many_frames' }],
    ['heavier than what is read', () => Buffer.alloc(5_000_001), { code: 'picture_too_large' }],
  ])('%s is refused, with its reason', async (_what, make, refusal) => {
    const found = await refusalOfPicture(await make());
    expect(found).toMatchObject(refusal);
    if (found) expect(sentenceOfRefusal(found, ['300x250']).length).toBeGreaterThan(20);
  });

  it('that moves loses what is hidden behind its end', async () => {
    const sent = Buffer.concat([await animation(), Buffer.from('/* queue */ alert(1)')]);
    const { content } = await takenPicture(sent);
    const stored = await storage('private').open(adFileKey(content.file.hash));
    expect(
      String(stored && Buffer.isBuffer(stored.content) ? stored.content.toString('latin1') : 'alert'),
    ).not.toContain('alert');
  });
});

describe('an HTML5 banner', { timeout: 30_000 }, () => {
  const page = (more = ''): ZipFile => ({
    name: 'index.html',
    content: `<meta name="ad.size" content="width=300,height=250"><script src="a.js"></script>${more}`,
  });
  const script: ZipFile = { name: 'a.js', content: 'fetch("https://mesure.example/")' };
  const refusalOf = async (...files: ZipFile[]) => {
    const intake = await readBanner(zipOf(files));
    return 'refusal' in intake ? intake.refusal : null;
  };

  it('is kept file by file, and its outside hosts are told', async () => {
    const logo = await still(40, 40).png().toBuffer();
    const intake = await readBanner(zipOf([page(), script, { name: 'images/logo.png', content: logo }]));
    if ('refusal' in intake) throw new Error(intake.refusal.code);
    expect(intake.size).toEqual({ width: 300, height: 250 });
    expect(parseCreativeContent('html5', intake.content)).toMatchObject({
      entry: 'index.html',
      files: 3,
      outside: ['mesure.example'],
    });
    for (const { hash, bytes } of intake.files)
      expect(await storage('private').size(adFileKey(hash))).toBe(bytes);
  });

  it.each([
    ['no page', [script], { code: 'no_entry' }],
    ['a program', [page(), { name: 'jeu.exe', content: 'MZ' }], { code: 'forbidden_type', name: 'jeu.exe' }],
    ['a page of a server', [page(), { name: 'a.php', content: '<?php' }], { code: 'forbidden_type' }],
    ['an archive in it', [page(), { name: 'b.zip', content: 'PK' }], { code: 'forbidden_type' }],
    [
      'a picture that is none',
      [page(), { name: 'a.png', content: '<script>' }],
      { code: 'not_what_it_says' },
    ],
    [
      'a picture that is huge',
      [page(), { name: 'a.png', content: hollowPng(8_000, 8_000) }],
      {
        code: 'not_what_it_says',
      },
    ],
    ['a font that is none', [page(), { name: 'a.woff2', content: 'MZ' }], { code: 'not_what_it_says' }],
    [
      'a script that is a program',
      [page(), { name: 'b.js', content: Buffer.from([0xff, 0xfe, 0]) }],
      {
        code: 'not_text',
      },
    ],
    [
      'a drawing with script',
      [page(), { name: 'a.svg', content: '<svg onload="a()"/>' }],
      {
        code: 'scripted_drawing',
      },
    ],
    ['something from elsewhere', [page('<img src="https://tiers.example/a.png">')], { code: 'outside_load' }],
    [
      'a size that is not sold',
      [{ ...page(), content: '<meta name="ad.size" content="width=1,height=2">' }],
      {
        code: 'wrong_size',
      },
    ],
  ])('with %s is refused', async (_what, files, refusal) => {
    expect(await refusalOf(...files)).toMatchObject(refusal);
  });
});
