import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/drawn.ts';
import { findFaults } from '#e2e/fixtures/faults.ts';

const sentence = 'Le fleuve a retrouvé son lit après trois semaines de crue, et les riverains leurs caves. ';

for (const [name, front] of [
  ['no story', { stories: 0, hasPictures: false }],
  ['one story', { stories: 1, hasPictures: true }],
  ['three stories', { stories: 3, hasPictures: true }],
  ['thirty stories', { stories: 30, hasPictures: true }],
  ['three hundred stories', { stories: 300, hasPictures: true }],
  ['three stories without pictures', { stories: 3, hasPictures: false }],
  ['three hundred stories without pictures', { stories: 300, hasPictures: false }],
  [
    'headlines of 300 characters',
    { stories: 60, hasPictures: true, words: sentence.repeat(4).slice(0, 300) },
  ],
  [
    'headlines and names of 400 letters without a space',
    { stories: 60, hasPictures: true, words: 'a'.repeat(400) },
  ],
] as const) {
  test(`a front with ${name} stands as it should`, async ({ page, openFront, expectAccessible }) => {
    await openFront(page, front);
    await expect(page.locator('.une > h1')).toHaveCount(1);
    for (const width of [320, 390, 820, 1024, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await findFaults(page), `at ${width} px`).toEqual([]);
    }
    await expectAccessible();
  });
}
