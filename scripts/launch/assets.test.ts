import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, expect, it } from 'vitest';
import { keepAssets } from '#scripts/launch/assets.ts';

let root = '';
const text = 'const words = "the same words again and again"; '.repeat(60);
const at = (path: string): string => join(root, '.build/assets', path);

function build(files: Record<string, string>): void {
  rmSync(join(root, '.next'), { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assets-'));
});

it('keeps hashed files at their public paths, compressed where that is smaller', async () => {
  build({
    '.next/static/chunks/a.js': text,
    '.next/static/tiny.css': 'a{}',
    'public/islands/share-x.js': text,
  });
  await keepAssets({ root, buildId: 'one' });
  expect(readFileSync(at('one/_next/static/chunks/a.js'), 'utf8')).toBe(text);
  expect(brotliDecompressSync(readFileSync(at('one/_next/static/chunks/a.js.br'))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(at('one/islands/share-x.js.gz'))).toString()).toBe(text);
  expect(existsSync(at('one/_next/static/tiny.css.br'))).toBe(false);
});

it('keeps this build and the last three', async () => {
  for (const buildId of ['one', 'two', 'three', 'four', 'five']) {
    build({ [`.next/static/${buildId}.js`]: text });
    await keepAssets({ root, buildId });
  }
  expect(readdirSync(at('')).sort()).toEqual(['five', 'four', 'three', 'two']);
  expect(existsSync(at('two/_next/static/two.js'))).toBe(true);
});

it('takes what an earlier build compressed, and a build that comes back is the newest again', async () => {
  for (const buildId of ['one', 'two']) {
    build({ '.next/static/same.js': text });
    await keepAssets({ root, buildId });
  }
  expect(readFileSync(at('two/_next/static/same.js.br'))).toEqual(
    readFileSync(at('one/_next/static/same.js.br')),
  );
  for (const buildId of ['three', 'four', 'one', 'five']) await keepAssets({ root, buildId });
  expect(readdirSync(at('')).sort()).toEqual(['five', 'four', 'one', 'three']);
});
