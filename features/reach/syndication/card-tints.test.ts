import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sectionTints } from '#features/newsroom/taxonomy/section.ts';
import { cardTint, newspaperTints } from './card-tints.ts';

const tokens = readFileSync('components/tokens.css', 'utf8');
const lightOf = (name: string): string | undefined =>
  new RegExp(`--color-${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1];

it.each(sectionTints)('draws %s as pages do on paper', (tint) => {
  expect(cardTint(tint)).toBe(lightOf(tint));
});

it('draws a tint that the style does not know as ink, and none of the newspaper in ink', () => {
  expect(cardTint('mauve')).toBe(lightOf('encre'));
  expect(newspaperTints).toHaveLength(sectionTints.length - 1);
});
