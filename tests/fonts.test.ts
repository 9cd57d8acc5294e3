import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fontverter from 'fontverter';
import { describe, expect, test } from 'vitest';
import { preloadedFonts } from '#components/font-files.ts';
import { thinSpaceWidth } from '#scripts/fonts/thin-space.ts';

/** What all fonts of a French page may weigh together in a window of each kind, and how many may be asked for before the sheet. */
const mostBytes = { 'min-width': 120 * 1024, 'max-width': 40 * 1024 };
const mostPreloaded = 2;

const root = join(import.meta.dirname, '..');
const folder = join(root, 'public/fonts');
const fonts = readdirSync(folder).filter((name) => name.endsWith('.woff2'));
/** What no French page fetches stands apart. */
const isRest = (name: string): boolean => name.includes('-reste');
const faces = readFileSync(join(root, 'components/font-faces.css'), 'utf8');
const tokens = readFileSync(join(root, 'components/tokens.css'), 'utf8');

test('each font is named after what it holds, as its file is kept for a year', () => {
  for (const name of fonts) {
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
    expect(name.split('.').at(-2)).toBe(hash.slice(0, 10));
  }
});

test('the faces name the files that are there, all together light, two at most preloaded', () => {
  const named = [...faces.matchAll(/url\("\/fonts\/([^"]+)"\)/g)].map(([, name]) => name);
  expect(new Set(named)).toEqual(new Set(fonts));
  for (const [width, most] of Object.entries(mostBytes)) {
    const [, block = ''] = faces.match(new RegExp(`@media \\(${width}[^{]+\\{(.*?)\n\\}`, 's')) ?? [];
    const files = [...block.matchAll(/url\("\/fonts\/([^"]+)"\)/g)].map(([, name = '']) => name);
    expect(files.length).toBeGreaterThan(1);
    const bytes = files
      .filter((name) => !isRest(name))
      .reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);
    expect(bytes, width).toBeLessThanOrEqual(most);
  }
  for (const paths of Object.values(preloadedFonts)) {
    expect(paths.length).toBeLessThanOrEqual(mostPreloaded);
    for (const path of paths) expect(fonts).toContain(path.slice('/fonts/'.length));
  }
});

test('a font that comes late moves nothing: every face is optional, every family has its stand-in', () => {
  const families = [...faces.matchAll(/font-family: "([^"]+)"/g)].map(([, family]) => family);
  expect(faces.match(/font-display: optional/g)).toHaveLength(families.length);
  for (const family of families) expect(tokens).toMatch(new RegExp(`"${family}",\\s+"\\w+ local"`));
});

describe('the cuts bear names of their own, as their licences ask', () => {
  test.each(fonts)('%s', async (name) => {
    const sfnt = await fontverter.convert(readFileSync(join(folder, name)), 'sfnt');
    const family = Buffer.from('NDM', 'utf16le').swap16();
    expect(sfnt.includes(family)).toBe(true);
  });
});

describe('each sets the thin space of French, wide enough to be seen', () => {
  test.each(fonts.filter((name) => !isRest(name)))('%s', async (name) => {
    const sfnt = await fontverter.convert(readFileSync(join(folder, name)), 'sfnt');
    expect(thinSpaceWidth(sfnt)).toBeCloseTo(0.18, 2);
  });
});
