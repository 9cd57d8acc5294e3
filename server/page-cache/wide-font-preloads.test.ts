import { expect, test } from 'vitest';
import { limitFontPreloads } from '#server/page-cache/wide-font-preloads.ts';

const font =
  '<link rel="preload" href="/_next/static/media/a.woff2" as="font" crossorigin="" type="font/woff2"/>';
const picture = '<link rel="preload" as="image" href="/medias/a.avif"/>';

test('fonts of the head are preloaded by wide windows alone, pictures by all', () => {
  const html = limitFontPreloads(`<html><head>${font}${picture}</head><body>${font}</body></html>`);
  expect(html).toBe(
    `<html><head>${font.replace('as="font"', 'as="font" media="(min-width: 64rem)"')}${picture}</head><body>${font}</body></html>`,
  );
});

test('a condition that stands is left, and so is a document without a head', () => {
  const conditional = font.replace(' as="font"', ' media="print" as="font"');
  expect(limitFontPreloads(`<head>${conditional}</head>`)).toBe(`<head>${conditional}</head>`);
  expect(limitFontPreloads(font)).toBe(font);
});
