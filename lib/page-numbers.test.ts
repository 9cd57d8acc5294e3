import { describe, expect, it } from 'vitest';
import { pageNumbers, parsePageNumber, toListPage } from './page-numbers.ts';

describe('parsePageNumber', () => {
  it.each([
    ['2', 2],
    ['5000', 5_000],
    ['999999', 999_999],
  ])('reads %s', (segment, expected) => expect(parsePageNumber(segment)).toBe(expected));

  it.each(['', '0', '1', '-1', '02', '2.0', '1e3', '1000000', '999999999', 'deux', ' 2'])(
    'reads no page in %j',
    (segment) => expect(parsePageNumber(segment)).toBeNull(),
  );
});

describe('pageNumbers', () => {
  it.each([
    [1, 1, [1]],
    [3, 7, [1, 2, 3, 4, 5, 6, 7]],
    [1, 5_000, [1, 2, null, 2_500, null, 5_000]],
    [250, 5_000, [1, null, 130, null, 249, 250, 251, null, 2_600, null, 5_000]],
    [5_000, 5_000, [1, null, 2_500, null, 4_999, 5_000]],
    [3, 8, [1, 2, 3, 4, 5, 6, 7, 8]],
    [4, 12, [1, 2, 3, 4, 5, null, 8, null, 12]],
  ])('page %i of %i', (page, pages, expected) => expect(pageNumbers(page, pages)).toEqual(expected));

  it('names each page once, in order, both ends and the neighbours among them', () => {
    for (const pages of [8, 9, 12, 100, 5_000, 999_999]) {
      for (const page of [1, 2, 3, 7, 8, Math.ceil(pages / 2), pages - 1, pages]) {
        const numbers = pageNumbers(page, pages).filter((number) => number !== null);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        const wanted = [1, page - 1, page, page + 1, pages].filter(
          (number) => number >= 1 && number <= pages,
        );
        expect(numbers).toEqual(expect.arrayContaining(wanted));
      }
    }
  });
});

it('cuts the row that announced the next page', () => {
  expect(toListPage([1, 2, 3], { page: 1, size: 2 })).toEqual({ items: [1, 2], page: 1, hasNext: true });
  expect(toListPage([1, 2], { page: 3, size: 2 })).toEqual({ items: [1, 2], page: 3, hasNext: false });
});
