import { describe, expect, it } from 'vitest';
import { fileRowKey, type PlannedAsset, planFiles } from './file-plan.ts';

const photograph: PlannedAsset = {
  width: 4_000,
  height: 3_000,
  focalX: 0.5,
  focalY: 0.5,
  isGraphic: false,
  isAnimated: false,
  mimeType: 'image/jpeg',
};
const shared = (asset: PlannedAsset, drawn: Parameters<typeof planFiles>[1]['drawn'] = []) =>
  planFiles(asset, { drawn, existing: new Set(), only: 'shared' }).flatMap(({ crop, files }) =>
    files.map((file) => ({ crop, ...file })),
  );

describe('what leaves with the address of a story', () => {
  it('is the card and the three ratios of search engines, 1200 wide, as JPEG', () => {
    expect(shared(photograph)).toEqual([
      { crop: 'card', width: 1_200, height: 630, mimeType: 'image/jpeg', mostBytes: 300_000 },
      { crop: 'share-16:9', width: 1_200, height: 675, mimeType: 'image/jpeg' },
      { crop: 'share-4:3', width: 1_200, height: 900, mimeType: 'image/jpeg' },
      { crop: 'share-1:1', width: 1_200, height: 1_200, mimeType: 'image/jpeg' },
    ]);
  });

  it('is as wide as the picture where that is narrower, and nothing under 50,000 points', () => {
    expect(shared({ ...photograph, width: 800, height: 600 })).toMatchObject([
      { crop: 'card', width: 800, height: 420 },
      { crop: 'share-16:9', width: 800, height: 450 },
      { crop: 'share-4:3', width: 800, height: 600 },
      { crop: 'share-1:1', width: 600, height: 600 },
    ]);
    expect(shared({ ...photograph, width: 200, height: 200 }).map(({ crop }) => crop)).toEqual(['card']);
  });

  it('shows a graphic whole on white, for networks alone', () => {
    expect(
      shared({ ...photograph, width: 900, height: 1_400, isGraphic: true, mimeType: 'image/png' }),
    ).toEqual([
      { crop: 'card', width: 1_200, height: 630, mimeType: 'image/jpeg', mostBytes: 300_000, isPadded: true },
    ]);
  });

  it('follows what a use drew by hand', () => {
    const region = { x: 0, y: 0, width: 5_000, height: 3_750 };
    const parts = planFiles(photograph, {
      drawn: [{ crop: '16:9', region }],
      existing: new Set(),
      only: 'shared',
    });
    expect(parts.filter(({ crop }) => crop === 'share-16:9').map((part) => part.region)).toContainEqual(
      region,
    );
  });

  it('is planned with everything else of a picture, and once', () => {
    const all = planFiles(photograph, { drawn: [], existing: new Set() });
    const existing = new Set(
      all.flatMap(({ crop, region, files }) =>
        files.map((file) => fileRowKey({ crop, region: Object.values(region).join(','), ...file })),
      ),
    );
    expect(all.map(({ crop }) => crop)).toEqual(
      expect.arrayContaining(['card', 'share-1:1', 'original-ratio', '4:5']),
    );
    expect(planFiles(photograph, { drawn: [], existing })).toEqual([]);
    expect(planFiles(photograph, { drawn: [], existing, only: 'shared' })).toEqual([]);
  });
});
