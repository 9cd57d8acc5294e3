import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildFolder, listBuiltPages, listIslands, readChunk, readFromRoot } from '#tests/build/built.ts';

const mostIslandBytes = 20 * 1024;
const isEditor = (chunk: string): boolean => /prosemirror|tiptap/i.test(readChunk(chunk));

it('freezes no page at build: everything public is drawn when asked', () => {
  const manifest = JSON.parse(readFileSync(join(buildFolder(), 'prerender-manifest.json'), 'utf8')) as {
    routes: Record<string, unknown>;
    dynamicRoutes: Record<string, unknown>;
  };
  expect(Object.keys(manifest.routes).sort()).toEqual(['/_global-error', '/_not-found']);
  expect(Object.keys(manifest.dynamicRoutes)).toEqual([]);
});

it('brings no component of ours to the browser of a reader', () => {
  const pages = listBuiltPages().filter(({ name }) => /^\/\((site|secours)\)\//.test(name));
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.filter(({ ownClientModules }) => ownClientModules.length > 0)).toEqual([]);
});

it('loads the editor at the desk, and nowhere else', () => {
  const withEditor = listBuiltPages().filter(({ chunks }) => chunks.some(isEditor));
  expect(withEditor.filter(({ name }) => !name.startsWith('/redaction/')).map(({ name }) => name)).toEqual(
    [],
  );
  expect(withEditor.length, 'the mark by which the editor is known has changed').toBeGreaterThan(0);
});

it('keeps all islands together within 20 KB, compressed', () => {
  buildFolder();
  const sizes = listIslands().map((path) => gzipSync(readFromRoot(path), { level: 9 }).byteLength);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(mostIslandBytes);
});
