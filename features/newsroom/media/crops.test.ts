import { describe, expect, it } from 'vitest';
import {
  automaticRegion,
  cropRatios,
  cropsSchema,
  derivativeWidths,
  fitsRatio,
  parseRegion,
  ratioValues,
  regionFor,
  regionKey,
  regionSchema,
  toPixels,
  wholeRegion,
} from './crops.ts';

const photograph = { width: 6_000, height: 4_000, focalX: 0.5, focalY: 0.5, isGraphic: false };

describe('automaticRegion', () => {
  it.each(cropRatios)('fills %s from any picture, inside it and around the focal point', (ratio) => {
    for (const [width, height] of [
      [6_000, 4_000],
      [4_000, 6_000],
      [1_000, 1_000],
      [9_000, 1_000],
      [800, 7_000],
    ] as const) {
      for (const [focalX, focalY] of [
        [0, 0],
        [0.5, 0.5],
        [1, 1],
        [0.2, 0.9],
      ] as const) {
        const region = automaticRegion({ ...photograph, width, height, focalX, focalY }, ratio);
        expect(regionSchema.safeParse(region).success).toBe(true);
        expect(fitsRatio(region, ratio, { width, height })).toBe(true);
        expect([region.width, region.height]).toContain(10_000);
        expect(focalX * 10_000).toBeGreaterThanOrEqual(region.x);
        expect(focalX * 10_000).toBeLessThanOrEqual(region.x + region.width);
        expect(focalY * 10_000).toBeLessThanOrEqual(region.y + region.height);
      }
    }
  });

  it('keeps a picture of the ratio whole, and every graphic', () => {
    expect(automaticRegion(photograph, '3:2')).toEqual(wholeRegion);
    expect(automaticRegion({ ...photograph, isGraphic: true }, '1:1')).toEqual(wholeRegion);
  });
});

it('regionFor takes what a use drew by hand, and leaves graphics whole', () => {
  const own = { x: 100, y: 200, width: 5_000, height: 5_000 };
  expect(regionFor(photograph, { '3:2': own }, '3:2')).toEqual(own);
  expect(regionFor(photograph, { '3:2': own }, '1:1')).toEqual(automaticRegion(photograph, '1:1'));
  expect(regionFor({ ...photograph, isGraphic: true }, { '3:2': own }, '3:2')).toEqual(wholeRegion);
});

describe('a region', () => {
  it('is spelled one way and read back', () => {
    const region = { x: 1, y: 20, width: 5_000, height: 9_980 };
    expect(parseRegion(regionKey(region))).toEqual(region);
    for (const text of ['', '1,2,3', '0,0,10000,10000,1', '9000,0,2000,10000', 'a,b,c,d', '0.5,0,9000,9000'])
      expect(parseRegion(text)).toBeNull();
  });

  it('comes to pixels that are never outside', () => {
    expect(toPixels(wholeRegion, { width: 6_000, height: 4_000 })).toEqual({
      left: 0,
      top: 0,
      width: 6_000,
      height: 4_000,
    });
    expect(toPixels({ x: 5_000, y: 2_500, width: 5_000, height: 5_000 }, { width: 1, height: 1 })).toEqual({
      left: 0,
      top: 0,
      width: 1,
      height: 1,
    });
  });
});

it('cropsSchema takes known ratios with parts inside the picture alone', () => {
  const part = { x: 0, y: 0, width: 5_000, height: 5_000 };
  expect(cropsSchema.safeParse({ '1:1': part }).success).toBe(true);
  expect(cropsSchema.safeParse({}).success).toBe(true);
  for (const crops of [{ '2:1': part }, { '1:1': { ...part, x: 6_000 } }, { '1:1': { ...part, width: 10 } }])
    expect(cropsSchema.safeParse(crops).success).toBe(false);
});

it('draws the card of the networks in 1200 × 630, and files from 320 to 2560', () => {
  expect(Math.round(1_200 / ratioValues.card)).toBe(630);
  expect([derivativeWidths[0], derivativeWidths.at(-1)]).toEqual([320, 2_560]);
});
