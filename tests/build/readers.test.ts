import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildFolder, listBuiltPages, listIslands, readChunk, readFromRoot } from '#tests/build/built.ts';

/** Of everything but advertising and consent, which have a measure of their own; no page loads all of them. */
const mostIslandBytes = 20 * 1024;
const mostAdvertisingBytes = 12 * 1024;
const isAdvertising = (path: string): boolean => /\b(?:ads|consent)-[^/]*$/.test(path);
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

it('keeps islands small, compressed: advertising and consent within 12 KB, all others within 20', () => {
  buildFolder();
  const weigh = (paths: string[]): number =>
    paths.reduce((sum, path) => sum + gzipSync(readFromRoot(path), { level: 9 }).byteLength, 0);
  const islands = listIslands();
  const advertising = islands.filter(isAdvertising);
  expect(advertising.length).toBe(2);
  expect(weigh(advertising)).toBeLessThanOrEqual(mostAdvertisingBytes);
  expect(weigh(islands.filter((path) => !isAdvertising(path)))).toBeLessThanOrEqual(mostIslandBytes);
});
