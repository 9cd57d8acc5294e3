import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseWord, countMistakes, foldWord, respell } from './spelling.ts';

const known = (...words: [string, number][]) =>
  words.map(([word, documents]) => ({ word, plain: foldWord(word), documents }));

describe('mistakes between two words', () => {
  it.each([
    ['football', 'football', 0],
    ['footbal', 'football', 1],
    ['fottball', 'football', 1],
    ['electoin', 'election', 1],
    ['macorn', 'macron', 1],
    ['pont', 'gare', 4],
    ['', 'ab', 2],
  ])('%s and %s have %i', (one, other, mistakes) => {
    expect(countMistakes(one, other, 9)).toBe(mistakes);
    expect(countMistakes(other, one, 9)).toBe(mistakes);
  });

  it('stops counting where it is too many', () => {
    expect(countMistakes('pont', 'gare', 1)).toBe(2);
    expect(countMistakes('a', 'abcdef', 2)).toBe(3);
  });

  it('is never more than the longer word', () => {
    expect(() =>
      fc.assert(
        fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
          const mistakes = countMistakes(one, other, 20);
          return mistakes <= Math.max(one.length, other.length) && (mistakes === 0) === (one === other);
        }),
      ),
    ).not.toThrow();
  });
});

describe('the word that was meant', () => {
  it('has the fewest mistakes, then the most articles', () => {
    expect(chooseWord('électon', known(['élections', 9], ['élection', 3], ['électron', 2]))).toBe('élection');
    expect(chooseWord('gouvernment', known(['gouvernement', 5], ['gouvernant', 90]))).toBe('gouvernement');
  });

  it('begins with the same letter where two are as near', () => {
    expect(chooseWord('barrag', known(['garrag', 90], ['barrage', 1]))).toBe('barrage');
  });

  it('is none for a short word, for one as it is, or for nothing near', () => {
    expect(chooseWord('ile', known(['ils', 9]))).toBeNull();
    expect(chooseWord('Élection', known(['élection', 9]))).toBeNull();
    expect(chooseWord('zzyzxquux', known(['élection', 9]))).toBeNull();
  });
});

it('writes the search anew around it, quotes and fields as they were', () => {
  expect(respell('"le footbal" -footbal auteur:Ada', new Map([['footbal', 'football']]))).toBe(
    '"le football" -football auteur:Ada',
  );
});
