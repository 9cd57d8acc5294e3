import { expect, type Page } from '@playwright/test';
import { measureLeadPictures, mostLeadBytes } from '#bench/lead-pictures.ts';
import { demonstrationStories } from '#e2e/fixtures/demonstration.ts';
import { test } from '#e2e/fixtures/newsroom.ts';
import { archive } from '#tests/factories/archive.ts';

type Measured = { where: string; drawn: number; said: number };

/** How wide each picture in sight is drawn, and how wide its `sizes` says that it is, in CSS pixels. */
const measure = (page: Page): Promise<Measured[]> =>
  page.evaluate(() => {
    const pixels = (length: string): number => {
      const probe = document.createElement('div');
      probe.style.width = length;
      document.body.append(probe);
      const { width } = probe.getBoundingClientRect();
      probe.remove();
      return width;
    };
    const widthOf = (sizes: string): number => {
      for (const part of sizes.split(/,(?![^(]*\))/).map((text) => text.trim())) {
        const [, condition, length] = /^(\([^)]*\))\s+(.+)$/.exec(part) ?? [null, null, part];
        if (condition === null || matchMedia(condition ?? '').matches) return pixels(length ?? '');
      }
      return 0;
    };
    return [...document.querySelectorAll('main picture')].flatMap((picture) => {
      const image = picture.querySelector('img');
      const source = picture.querySelector('source');
      const box = image?.getBoundingClientRect();
      if (!image || !source || !box || box.width === 0) return [];
      if (getComputedStyle(image).objectFit === 'contain') return [];
      const parent = picture.closest('[class]');
      return [
        {
          where: `${parent?.className} ${image.className}`,
          drawn: Math.round(box.width),
          said: Math.round(widthOf(source.sizes)),
        },
      ];
    });
  });

/** There is no narrower file: up to here even two points a pixel take the same. */
const narrowest = 160;

/** A picture that is said to be narrower than it is drawn is blurred; one that is said to be much wider weighs too much. */
const isWrong = ({ drawn, said }: Measured): boolean =>
  said > narrowest && (said < drawn * 0.93 || said > drawn * 1.42 + 24);

test('what a telephone loads of the picture on top of a story weighs 80 KB at most', async ({ baseURL }) => {
  const stories = await demonstrationStories();
  const { count, mostBytes, heaviest } = await measureLeadPictures(baseURL ?? '', stories);
  expect(count).toBeGreaterThan(0);
  expect(mostBytes, heaviest).toBeLessThanOrEqual(mostLeadBytes);
});

test('says of every picture how wide its place draws it', async ({ page }) => {
  for (const width of [360, 412, 768, 1_024, 1_280, 1_600]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/', '/international', archive.whole, '/auteurs']) {
      await page.goto(path);
      expect((await measure(page)).filter(isWrong), `${path} at ${width} px`).toEqual([]);
    }
  }
});
