import { describe, expect, it } from 'vitest';
import { parseSize } from '#features/ads/campaigns/ad-slots.ts';
import { creativeLimits, slotsTaking } from '#features/ads/campaigns/creative.ts';
import { advertising } from './advertising.ts';
import { readCreative } from './read-creative.ts';

const campaigns = advertising.flatMap((advertiser) => advertiser.campaigns);
const files = campaigns.flatMap(({ pictures }) =>
  pictures.flatMap(({ picture, sizes }) => sizes.map((size) => ({ picture, size }))),
);

describe('the pictures of the demonstration’s advertising', () => {
  it('are of sizes that their slots take', () => {
    for (const { slots, pictures } of campaigns)
      for (const size of pictures.flatMap(({ sizes }) => sizes)) {
        const taking = slotsTaking(parseSize(size));
        expect(slots.length === 0 || slots.some((slot) => taking.includes(slot)), size).toBe(true);
      }
  });

  it.each(files)(
    '$picture at $size weighs little, twice as large as its place',
    async ({ picture, size }) => {
      const { width, height } = parseSize(size);
      const { file } = await readCreative(picture, size);
      expect([file.width, file.height]).toEqual([width * 2, height * 2]);
      expect(file.bytes).toBeLessThan(creativeLimits.servedPictureBytes / 3);
    },
  );
});
