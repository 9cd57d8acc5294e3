import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fontverter from 'fontverter';
import { expect, test } from 'vitest';
import { projectDir } from '#scripts/bootstrap.mjs';
import { renameFont } from './font-names.ts';

const published = join(
  projectDir,
  'node_modules/@fontsource-variable/playfair-display/files/playfair-display-latin-wght-normal.woff2',
);
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

test('a renamed font says its new name everywhere, keeps its copyright and stays a font', async () => {
  const sfnt = await fontverter.convert(readFileSync(published), 'sfnt');
  const renamed = renameFont(sfnt, 'NDM Titres');
  const whole = await fontverter.convert(await fontverter.convert(renamed, 'woff2'), 'sfnt');
  expect(whole.includes(utf16('NDM Titres'))).toBe(true);
  expect(whole.includes(utf16('NDMTitres'))).toBe(true);
  expect(whole.includes(utf16('Project Authors'))).toBe(true);
});

test('what is not a font is refused', () => {
  expect(() => renameFont(Buffer.alloc(64), 'NDM Titres')).toThrow('name');
});
