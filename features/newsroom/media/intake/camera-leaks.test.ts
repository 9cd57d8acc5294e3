import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { toPixels } from '#features/newsroom/media/crops.ts';
import { planFiles } from '#features/newsroom/media/file-plan.ts';
import { runMake } from '#features/newsroom/media/intake/run-picture-child.ts';
import { cameraContainers } from '#tests/factories/camera-containers.ts';
import { cameraFile, cameraJpeg, type WithMetadata } from '#tests/factories/camera-files.ts';
import { openCleaningFolder } from '#tests/factories/cleaned-pictures.ts';
import { leaksOf } from '#tests/leaks.ts';

const { folder, clean, remove } = openCleaningFolder();
afterAll(remove);

const sources: [string, () => Promise<Buffer>][] = [
  ['a JPEG held upright', () => cameraJpeg({ orientation: 6, seed: 3 })],
  ...(['exif', 'xmp', 'iptc'] as WithMetadata[]).map((has, at): [string, () => Promise<Buffer>] => [
    `a JPEG with ${has} alone`,
    () => cameraJpeg({ has, seed: 10 + at }),
  ]),
  ...(['png', 'webp', 'avif'] as const).map((format): [string, () => Promise<Buffer>] => [
    `a ${format} with everything`,
    () => cameraFile(format),
  ]),
  ...Object.entries(cameraContainers),
];

describe('what a camera wrote', () => {
  it.each(sources)('is in no file made of %s', { timeout: 60_000 }, async (_name, draw) => {
    const source = await draw();
    expect(leaksOf(source).length).toBeGreaterThan(1);
    const { cleaned, master, path } = await clean(source);
    expect(leaksOf(master)).toEqual([]);
    const asset = { ...cleaned, focalX: 0.5, focalY: 0.5 };
    const parts = planFiles(asset, { drawn: [], existing: new Set() });
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
    expect(made).toHaveLength(parts.flatMap(({ files: asked }) => asked).length);
    for (const { name, mimeType, width, height, part } of made) {
      const data = readFileSync(join(out, name));
      expect({ mimeType, leaks: leaksOf(data) }).toEqual({ mimeType, leaks: [] });
      const wanted = parts[part]?.files.some((file) => file.width === width && file.height === height);
      expect(wanted).toBe(true);
    }
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('stands upright when its camera was held as %i', async (orientation) => {
    const upright = await corners();
    const held = await asHeld(upright, orientation);
    const { cleaned, master } = await clean(await cameraJpeg({ orientation, from: held }));
    expect(cleaned).toMatchObject({ width: 300, height: 200, mimeType: 'image/jpeg', isGraphic: false });
    expect(await cornersOf(master)).toEqual(await cornersOf(upright));
  });

  it('changes no colour of a profile that is wider than the web’s', async () => {
    const red = { create: { width: 300, height: 200, channels: 3, background: '#c8102e' } } as const;
    const wide = await sharp(red).withIccProfile('p3').jpeg({ quality: 95 }).toBuffer();
    const { master } = await clean(wide);
    const { dominant } = await sharp(master).stats();
    expect(
      Math.abs(dominant.r - 0xc8) + Math.abs(dominant.g - 0x10) + Math.abs(dominant.b - 0x2e),
    ).toBeLessThan(60);
  });
});

const cornerColours = ['#d01010', '#10a010', '#1010d0', '#d0d010'] as const;

/** Four patches of which each has its place: no turn and no mirror leaves them alike. */
function corners(): Promise<Buffer> {
  const patches = cornerColours.map((background, at) => ({
    input: { create: { width: 150, height: 100, channels: 3 as const, background } },
    left: at % 2 === 0 ? 0 : 150,
    top: at < 2 ? 0 : 100,
  }));
  return sharp({ create: { width: 300, height: 200, channels: 3, background: '#000' } })
    .composite(patches)
    .jpeg({ quality: 95 })
    .toBuffer();
}

/** The points that a camera writes which was held so (EXIF 2.32, 4.6.4): the reverse of what a reader does with them. */
async function asHeld(upright: Buffer, orientation: number): Promise<Buffer> {
  const turn = [0, 0, 0, 180, 0, 90, 270, 270, 90][orientation] ?? 0;
  const turned = await sharp(upright).rotate(turn).jpeg({ quality: 95 }).toBuffer();
  const mirrored = sharp(turned)
    .flop([2, 5, 7].includes(orientation))
    .flip(orientation === 4);
  return mirrored.jpeg({ quality: 95 }).toBuffer();
}

/** Which of the four colours stands in each corner. */
async function cornersOf(picture: Buffer): Promise<string[]> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const points = [
    [20, 20],
    [info.width - 20, 20],
    [20, info.height - 20],
    [info.width - 20, info.height - 20],
  ] as const;
  return points.map(([x, y]) => {
    const at = (y * info.width + x) * 3;
    return [...data.subarray(at, at + 3)].map((value) => (value > 110 ? 'x' : '.')).join('');
  });
}
