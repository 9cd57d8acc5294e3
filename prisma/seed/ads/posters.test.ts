import { describe, expect, it } from 'vitest';
import { parseSize } from '#features/ads/campaigns/ad-slots.ts';
import { creativeLimits, creativeSizes, slotsTaking } from '#features/ads/campaigns/creative.ts';
import { advertising } from './advertising.ts';
import { drawPoster } from '#prisma/seed/pictures/draw-poster.ts';
import { makeCreative } from './make-creative.ts';
import { theatrePoster } from './posters.ts';

const campaigns = advertising.flatMap((advertiser) => advertiser.campaigns);
const posters = campaigns.flatMap(({ pictures }) => pictures.map(({ poster }) => poster));

describe('the posters of the demonstration', () => {
  it.each(posters.map((poster) => [poster.short, poster] as const))(
    '%s is whole at every size, and needs no font',
    (_, poster) => {
      for (const size of creativeSizes) {
        const drawing = drawPoster(poster, parseSize(size));
        expect(drawing, size).not.toMatch(/NaN|undefined|null|<text/);
        expect(drawing).toBe(drawPoster(poster, parseSize(size)));
      }
    },
  );

  it('are drawn in sizes that their slots take', () => {
    for (const { slots, pictures } of campaigns)
      for (const size of pictures.flatMap(({ sizes }) => sizes)) {
        const taking = slotsTaking(parseSize(size));
        expect(slots.length === 0 || slots.some((slot) => taking.includes(slot)), size).toBe(true);
      }
  });

  it('weigh little, twice as large as their place', async () => {
    for (const size of creativeSizes) {
      const { width, height } = parseSize(size);
      const { file } = await makeCreative(theatrePoster, size);
      expect([file.width, file.height]).toEqual([width * 2, height * 2]);
      expect(file.bytes).toBeLessThan(creativeLimits.servedPictureBytes / 3);
    }
  });
});
