import { expect, it } from 'vitest';
import { layLines } from './card-lines.ts';

/** Every sign is half an em wide: 100 px hold 20 of them at 10 px. */
const measure = (text: string): number => text.length / 2;
const asked = { width: 100, height: 44, sizes: [20, 10], leading: 1.1 };
const lay = (text: string, changes: Partial<typeof asked> = {}) =>
  layLines(text, measure, { ...asked, ...changes });

it('takes the largest size at which all of the text fits', () => {
  expect(lay('un pont')).toEqual({ size: 20, lines: ['un pont'] });
  expect(lay('un pont neuf ouvre demain matin')).toEqual({
    size: 10,
    lines: ['un pont neuf', 'ouvre demain matin'],
  });
});

it('makes lines as long as each other, not a full one and a rest', () => {
  expect(lay('aaaa bbbb cccc dddd eeee', { sizes: [10] }).lines).toEqual(['aaaa bbbb', 'cccc dddd eeee']);
});

it('leaves no short word at the end of a line where another way is near', () => {
  expect(lay('la grande cité à Lyon', { sizes: [10] }).lines).toEqual(['la grande', 'cité à Lyon']);
});

it('is a little smaller where its lines end better then, and no smaller than that', () => {
  const text = 'les ponts de Valmeraine';
  const forgotten = { size: 16, lines: ['les ponts de', 'Valmeraine'] };
  expect(lay(text, { sizes: [16] })).toEqual(forgotten);
  expect(lay(text, { sizes: [16, 15] })).toEqual({ size: 15, lines: ['les ponts', 'de Valmeraine'] });
  expect(lay(text, { sizes: [16, 13] })).toEqual(forgotten);
});

it('never breaks at a fixed or a thin space', () => {
  const lines = lay('où vont les 12\u202f500\u00a0€\u202f?', { sizes: [10], width: 60 }).lines;
  expect(lines.join('|')).toContain('12\u202f500\u00a0€\u202f?');
});

it('breaks between the words of a hyphened one, and keeps the hyphen', () => {
  expect(lay('Saint-Jean-de-Luz inonde', { sizes: [10], width: 60 }).lines).toEqual([
    'Saint-',
    'Jean-de-Luz',
    'inonde',
  ]);
});

it('breaks a word that is longer than a line, at the smallest size alone', () => {
  expect(lay('x'.repeat(50))).toEqual({ size: 10, lines: ['x'.repeat(20), 'x'.repeat(20), 'x'.repeat(10)] });
});

it('ends with an ellipsis what does not fit at all, behind a whole word', () => {
  const { size, lines } = lay('mot, '.repeat(60));
  expect(size).toBe(10);
  expect(lines).toHaveLength(4);
  expect(lines.at(-1)).toMatch(/mot\u00a0…$/);
  expect(lines.every((line) => measure(line) * size <= asked.width)).toBe(true);
});

it('lays nothing out of nothing', () => {
  expect(lay('').lines).toEqual([]);
});
