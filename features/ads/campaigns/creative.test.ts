import { describe, expect, it } from 'vitest';
import {
  parseCreativeContent,
  creativeFileName,
  creativeSizes,
  sizeOfPicture,
  slotsTaking,
} from './creative.ts';

const file = {
  hash: 'a'.repeat(64),
  mimeType: 'image/webp',
  width: 600,
  height: 500,
  bytes: 40_000,
} as const;

describe('what a creative holds', () => {
  it('is read by its kind', () => {
    expect(parseCreativeContent('picture', { file, still: null })).toEqual({ file, still: null });
    expect(parseCreativeContent('html5', { entry: 'index.html', files: 3, bytes: 9 })).toEqual({
      entry: 'index.html',
      files: 3,
      bytes: 9,
      outside: [],
    });
    expect(parseCreativeContent('tag', { html: '<b>x</b>' })?.html).toBe('<b>x</b>');
    const words = { headline: 'Une saison', text: 'Tous les soirs', button: 'Réserver' };
    expect(parseCreativeContent('text', words)).toEqual(words);
  });

  it.each([
    ['picture', null],
    ['picture', { file: { ...file, hash: '../../etc' }, still: null }],
    ['picture', { file: { ...file, mimeType: 'image/svg+xml' }, still: null }],
    ['html5', { entry: '../index.html', files: 1, bytes: 1 }],
    ['text', { headline: 'x'.repeat(61), text: '', button: 'Voir' }],
    ['tag', { html: '' }],
  ] as const)('is nothing when it is not of its kind: %s %j', (kind, content) => {
    expect(parseCreativeContent(kind, content)).toBeNull();
  });

  it('is named after its sum', () => {
    expect(creativeFileName(file)).toBe(`${'a'.repeat(64)}.webp`);
  });
});

describe('sizes', () => {
  it('are those of the table of slots, each once', () => {
    expect(new Set(creativeSizes).size).toBe(creativeSizes.length);
    expect(creativeSizes).toContain('320x50');
    expect(slotsTaking({ width: 300, height: 250 })).toEqual([
      'pave-article',
      'colonne-droite',
      'entre-rubriques-une',
    ]);
    expect(slotsTaking({ width: 123, height: 45 })).toEqual([]);
    expect(slotsTaking(null)).toContain('mobile-bas');
  });

  it('take a picture of once or twice their points', () => {
    expect(sizeOfPicture({ width: 300, height: 250 })).toEqual({ width: 300, height: 250 });
    expect(sizeOfPicture({ width: 600, height: 500 })).toEqual({ width: 300, height: 250 });
    expect(sizeOfPicture({ width: 900, height: 750 })).toBeNull();
    expect(sizeOfPicture({ width: 301, height: 250 })).toBeNull();
  });
});
