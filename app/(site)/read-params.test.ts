import { describe, expect, it } from 'vitest';
import { readDay, readMonth, readPage, readSlug } from './read-params.ts';

describe('segments, decoded in metadata and encoded in the page', () => {
  it.each([
    ['monde', 'monde'],
    ['le-pont-2', 'le-pont-2'],
    ['%6Donde', 'monde'],
    ['Monde', null],
    ['-monde', null],
    ['mon--de', null],
    ['été', null],
    ['%C3%A9t%C3%A9', null],
    ['%', null],
    ['%00', null],
    ['..', null],
    ['a'.repeat(201), null],
  ])('reads the slug %j as %j', (segment, slug) => expect(readSlug(segment)).toBe(slug));

  it('reads page numbers and days', () => {
    expect(readPage('%32')).toBe(2);
    expect(readPage('1')).toBeNull();
    expect(readDay({ annee: '2026', mois: '02', jour: '28' })).toEqual({ year: 2026, month: 2, day: 28 });
    expect(readDay({ annee: '2026', mois: '2', jour: '28' })).toBeNull();
    expect(readDay({ annee: '2026', mois: '02', jour: '30' })).toBeNull();
    expect(readMonth({ annee: '2026', mois: '13' })).toBeNull();
    expect(readMonth({ annee: '2026' })).toEqual({ year: 2026, month: 1, day: 1 });
  });
});
