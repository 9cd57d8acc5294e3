import { describe, expect, it } from 'vitest';
import { isSlug, longestSlug, slugVariant, toSlug } from '#lib/slug.ts';

describe('toSlug', () => {
  it.each([
    ['Été à Paris', 'ete-a-paris'],
    ['L’eau et l’énergie : ce qu’il faut savoir', 'eau-et-energie-ce-il-faut-savoir'],
    ["Aujourd'hui, l'œuvre", 'aujourd-hui-oeuvre'],
    ['Cœur & âme', 'coeur-et-ame'],
    ['+ 12 % en 2026', '12-pour-cent-en-2026'],
    ['10 € de plus', '10-euros-de-plus'],
    ['« Rien ne va plus »', 'rien-ne-va-plus'],
    ['   ', ''],
    ['日本語', ''],
    ['Page', 'page'],
    ['ﬁnance', 'finance'],
    ['a\u202Eb', 'a-b'],
  ])('%s → %s', (text, slug) => {
    expect(toSlug(text)).toBe(slug);
  });

  it('cuts between words at 80 characters', () => {
    const slug = toSlug('un titre vraiment très long '.repeat(10));
    expect(slug.length).toBeLessThanOrEqual(longestSlug);
    expect(slug.endsWith('-')).toBe(false);
    expect(isSlug(slug)).toBe(true);
    expect(toSlug('x'.repeat(200))).toHaveLength(longestSlug);
  });

  it('stays quick on hostile text', () => {
    const start = process.threadCpuUsage();
    toSlug(`l'${"d'".repeat(60_000)}`);
    expect(process.threadCpuUsage(start).user / 1_000).toBeLessThan(200);
  });
});

describe('slugVariant', () => {
  it('numbers and stays within the length', () => {
    expect(slugVariant('eau', 1)).toBe('eau');
    expect(slugVariant('eau', 2)).toBe('eau-2');
    expect(slugVariant('x'.repeat(80), 12)).toHaveLength(80);
    expect(isSlug(slugVariant(`${'x'.repeat(76)}-yyy`, 12))).toBe(true);
  });
});
