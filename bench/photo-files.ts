import sharp from 'sharp';

const [width, height] = [6_000, 4_000];

const noise = (across: number, down: number, sigma: number) =>
  sharp({
    create: {
      width: across,
      height: down,
      channels: 3,
      background: '#777',
      noise: { type: 'gaussian', mean: 128, sigma },
    },
  });

/**
 * So many photographs of 24 megapixels, no two alike: large shapes, fine ones and the grain of a sensor, some 10 MB
 * each as a camera's are. Grain is drawn once and turned about, since drawing it takes longest.
 */
export async function drawPhotos(count: number): Promise<Buffer[]> {
  const raw = { width, height, channels: 3 } as const;
  const soft = await noise(1_500, 1_000, 40).blur(2).png().toBuffer();
  const fine = await sharp(await noise(3_000, 2_000, 30).blur(0.7).png().toBuffer())
    .resize(width, height)
    .removeAlpha()
    .raw()
    .toBuffer();
  const grain = await noise(width, height, 12).raw().toBuffer();
  const scene = await sharp(soft)
    .resize(width, height)
    .composite([
      { input: fine, raw, blend: 'overlay' },
      { input: grain, raw, blend: 'overlay' },
    ])
    .removeAlpha()
    .raw()
    .toBuffer();
  const photos: Buffer[] = [];
  for (let at = 0; at < count; at += 1) {
    const turned = sharp(scene, { raw })
      .flip(at % 2 === 1)
      .flop(at % 4 > 1)
      .linear(1 - at / 100, at);
    photos.push(await turned.jpeg({ quality: 90 }).toBuffer());
  }
  return photos;
}
