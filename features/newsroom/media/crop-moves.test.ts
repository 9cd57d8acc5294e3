import { describe, expect, it } from 'vitest';
import { movedRegion, resizedRegion, shareOf } from './crop-moves.ts';
import { automaticRegion, cropRatios, fitsRatio, regionSchema } from './crops.ts';

const picture = { width: 3_000, height: 2_000, focalX: 0.5, focalY: 0.5, isGraphic: false };
const square = automaticRegion(picture, '1:1');

describe('a part drawn by hand', () => {
  it('moves as far as the edges', () => {
    expect(movedRegion(square, { x: 500, y: 500 })).toEqual({ ...square, x: square.x + 500 });
    expect(movedRegion(square, { x: -9_000, y: 0 }).x).toBe(0);
    expect(movedRegion(square, { x: 9_000, y: 0 }).x).toBe(10_000 - square.width);
  });

  it.each(cropRatios)('keeps the ratio %s at every size, around its middle', (ratio) => {
    const whole = automaticRegion(picture, ratio);
    for (const share of [1, 0.73, 0.5, 0.2]) {
      const part = resizedRegion(whole, share, { picture, ratio });
      expect(regionSchema.safeParse(part).success).toBe(true);
      expect(fitsRatio(part, ratio, picture)).toBe(true);
      expect(shareOf(part, { picture, ratio })).toBeCloseTo(share, 2);
    }
  });

  it('is never larger than the picture nor smaller than what can be seen', () => {
    expect(resizedRegion(square, 3, { picture, ratio: '1:1' })).toEqual(square);
    expect(
      shareOf(resizedRegion(square, 0, { picture, ratio: '1:1' }), { picture, ratio: '1:1' }),
    ).toBeCloseTo(0.2, 2);
    const strip = { ...picture, width: 20_000, height: 200 };
    const narrow = automaticRegion(strip, '4:5');
    expect(resizedRegion(narrow, 0.2, { picture: strip, ratio: '4:5' })).toEqual(narrow);
  });
});
