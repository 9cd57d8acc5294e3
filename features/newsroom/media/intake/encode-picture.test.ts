import sharp from 'sharp';
import { expect, it } from 'vitest';
import { encodePicture, phoneFile } from '#features/newsroom/media/intake/encode-picture.ts';
import { scene } from '#tests/factories/camera-files.ts';

const size = { width: phoneFile.width, height: 640 };
const photograph = { isGraphic: false, isAnimated: false };

/** What compresses worst: the grain of a sensor at night over everything. */
async function grainy() {
  const grain = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const noise = await sharp({ create: { ...size, channels: 3, background: '#777', noise: grain } })
    .png()
    .toBuffer();
  const pixels = await scene({ ...size, seed: 7 })
    .composite([{ input: noise, blend: 'overlay' }])
    .removeAlpha()
    .raw()
    .toBuffer();
  return () => sharp(pixels, { raw: { ...size, channels: 3 } });
}

it.each(['image/avif', 'image/webp'] as const)(
  'what a telephone loads as %s weighs 80 KB at most, however much grain it has',
  async (mimeType) => {
    const draw = await grainy();
    const plain = await (mimeType === 'image/avif'
      ? draw().avif({ quality: 50, effort: 1, chromaSubsampling: '4:2:0' })
      : draw().webp({ quality: 76, effort: 2 })
    ).toBuffer();
    expect(plain.byteLength).toBeGreaterThan(phoneFile.bytes);
    const { data } = await encodePicture(draw, { width: phoneFile.width, mimeType }, photograph);
    expect(data.byteLength).toBeLessThanOrEqual(phoneFile.bytes);
  },
);

it.each(['image/webp', 'image/png'] as const)('a graphic keeps every point in %s', async (mimeType) => {
  const pixels = await scene({ width: 300, height: 200, seed: 8 }).raw().toBuffer();
  const draw = () => sharp(pixels, { raw: { width: 300, height: 200, channels: 3 } });
  const { data } = await encodePicture(
    draw,
    { width: 300, mimeType },
    { isGraphic: true, isAnimated: false },
  );
  const decoded = await sharp(data).removeAlpha().raw().toBuffer();
  expect(decoded.equals(pixels)).toBe(true);
});

it('what networks load weighs no more than it may, however much grain it has', async () => {
  const draw = await grainy();
  const free = await encodePicture(draw, { width: 960, mimeType: 'image/jpeg' }, photograph);
  const mostBytes = Math.round(free.data.byteLength * 0.7);
  const { data, info } = await encodePicture(
    draw,
    { width: 960, mimeType: 'image/jpeg', mostBytes },
    photograph,
  );
  expect(data.byteLength).toBeLessThanOrEqual(mostBytes);
  expect([info.width, info.height]).toEqual([size.width, size.height]);
});
