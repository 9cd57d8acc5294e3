import { expect, it } from 'vitest';
import { niceTop, toShares } from '#features/readers/audience/figures.ts';

it.each([
  [0, 1],
  [1, 1],
  [3, 5],
  [10, 10],
  [11, 20],
  [480, 500],
  [1_201, 2_000],
])('draws %i under a scale to %i', (most, top) => expect(niceTop(most)).toBe(top));

it('says of each part what it is of the whole', () => {
  expect(toShares([{ readers: 3 }, { readers: 1 }]).map(({ share }) => share)).toEqual([0.75, 0.25]);
  expect(toShares([{ readers: 0 }]).map(({ share }) => share)).toEqual([0]);
});
