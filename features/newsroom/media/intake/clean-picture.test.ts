import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { cameraFile, cameraJpeg, kept, scene } from '#tests/factories/camera-files.ts';
import { openCleaningFolder } from '#tests/factories/cleaned-pictures.ts';

const { clean, remove } = openCleaningFolder();
afterAll(remove);

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

  it('has no colour of its own where one would show through', async () => {
    expect((await clean(await scene().ensureAlpha(0.4).png().toBuffer())).cleaned.dominantColor).toBeNull();
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
