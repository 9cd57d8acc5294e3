import { describe, expect, it } from 'vitest';
import { searchProblems as problems } from '#messages/search.ts';
import { searchPath } from './search-address.ts';
import { longestSearch, readSearch } from './search.schema.ts';

describe('the address of a search', () => {
  it('is read whole', () => {
    const address = {
      q: ' grève ',
      tri: 'date',
      page: '3',
      rubrique: 'monde',
      genre: 'tribune',
      annee: '2024',
      du: '2024-02-01',
    };
    expect(readSearch(address)).toEqual({
      input: {
        q: 'grève',
        tri: 'date',
        page: 3,
        rubrique: 'monde',
        genre: 'opinion',
        annee: 2024,
        du: '2024-02-01',
      },
      problem: null,
      isCut: false,
    });
  });

  it.each([
    [{ page: '-1' }, problems.badPage],
    [{ page: '0' }, problems.badPage],
    [{ page: '1.5' }, problems.badPage],
    [{ page: 'deux' }, problems.badPage],
    [{ tri: 'hasard' }, problems.badOrder],
    [{ genre: 'sonnet' }, problems.badGenre],
    [{ annee: 'mille' }, problems.badYear],
    [{ annee: '12' }, problems.badYear],
    [{ du: '2024-02-31' }, problems.badDate('2024-02-31')],
    [{ au: 'demain' }, problems.badDate('demain')],
  ])('%j is refused with a sentence, its words kept', (sent, problem) => {
    expect(readSearch({ q: 'pont', ...sent })).toMatchObject({ input: { q: 'pont', page: 1 }, problem });
  });

  it('reads so many characters, without what nobody sees', () => {
    expect(readSearch({ q: 'a'.repeat(400) })).toMatchObject({
      input: { q: 'a'.repeat(longestSearch) },
      isCut: true,
    });
    expect(readSearch({ q: 'a\u0000b\u202e c' }).input.q).toBe('a b c');
    expect(readSearch({ q: `${'a'.repeat(longestSearch - 1)}🙂` }).input.q.isWellFormed()).toBe(true);
  });

  it('changes one thing and keeps the others, on the first page', () => {
    const { input } = readSearch({ q: 'pont', page: '3', rubrique: 'monde', genre: 'breve' });
    expect(searchPath(input)).toBe('/recherche?q=pont&rubrique=monde&genre=breve');
    expect(searchPath(input, { page: 2 })).toBe('/recherche?q=pont&page=2&rubrique=monde&genre=breve');
    expect(searchPath(input, { rubrique: undefined, annee: '2024' })).toBe(
      '/recherche?q=pont&genre=breve&annee=2024',
    );
    expect(searchPath(input, { tri: 'date' })).toBe('/recherche?q=pont&rubrique=monde&genre=breve&tri=date');
  });
});
