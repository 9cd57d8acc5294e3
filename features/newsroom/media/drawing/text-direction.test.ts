import { expect, it } from 'vitest';
import { beginsAtRight, directedRuns } from './text-direction.ts';

const shown = (line: string, isRightToLeft = beginsAtRight(line)) =>
  directedRuns(line, isRightToLeft).map(({ text, isRightToLeft: isBack }) => (isBack ? `<${text}` : text));

it('takes the direction of the first letter', () => {
  expect(beginsAtRight('« Le pont »')).toBe(false);
  expect(beginsAtRight('10 שלום')).toBe(true);
  expect(beginsAtRight('2026')).toBe(false);
});

it('leaves French in one stretch', () => {
  expect(shown('Le 3 mai, 12,5 % : « oui »')).toEqual(['Le 3 mai, 12,5 % : « oui »']);
});

it('turns quoted Hebrew round within French, with the space between its words', () => {
  expect(shown('dit שלום עולם hier')).toEqual(['dit ', '<שלום עולם', ' hier']);
});

it('sets numbers from left to right within Arabic, on the left of what came before them', () => {
  expect(directedRuns('عام 2026 جديد', true).map(({ text }) => text)).toEqual([' جديد', '2026', 'عام ']);
});

it('sets a French name in a Hebrew headline where it is read', () => {
  expect(directedRuns('שלום Paris עולם', true)).toEqual([
    { text: ' עולם', isRightToLeft: true },
    { text: 'Paris', isRightToLeft: false },
    { text: 'שלום ', isRightToLeft: true },
  ]);
});
