import { describe, expect, it } from 'vitest';
import { headlineLength } from './headline-length.ts';

describe('headlineLength', () => {
  it.each([
    ['Séisme', 'word'],
    ['Aux Hautes-Gentes, la station ferme', 'short'],
    ['Roquebelle : la commission d’enquête met en cause neuf ans de silence', 'usual'],
    ['a'.repeat(86), 'long'],
    ['a'.repeat(151), 'endless'],
    ['a'.repeat(400), 'endless'],
    ['', 'word'],
  ])('of %s is %s', (headline, length) => {
    expect(headlineLength(headline)).toBe(length);
  });

  it('counts no space around', () => {
    expect(headlineLength(`  ${'a'.repeat(14)}  `)).toBe('word');
  });
});
