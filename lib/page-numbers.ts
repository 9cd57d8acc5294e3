/** Longer numbers are nobody's; what a list has no page for answers 404. */
const mostDigits = 6;

/** The page number in a path segment: from 2 on, without leading zeros; null for anything else (1 is the list itself). */
export function parsePageNumber(segment: string): number | null {
  if (!/^[1-9]\d*$/.test(segment) || segment.length > mostDigits) return null;
  const page = Number(segment);
  return page >= 2 ? page : null;
}

/** One page of a list: its items, its number, whether older ones follow. */
export type ListPage<Item> = { items: Item[]; page: number; hasNext: boolean };

/** A page of a list of which it is known how many it has. */
export type CountedPage<Item> = ListPage<Item> & { pages: number };

/** Cuts the extra row that told whether a page follows. */
export const toListPage = <Item>(
  rows: Item[],
  { page, size }: { page: number; size: number },
): ListPage<Item> => ({ items: rows.slice(0, size), page, hasNext: rows.length > size });

const mostWithoutGaps = 7;

/** A list of which not every page's number is shown. */
export const isLongList = (pages: number): boolean => pages > mostWithoutGaps;

/**
 * The page numbers that lead through a list, in order; null where some are left out. The ends, the neighbours, and one
 * page about half-way to either end.
 */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  if (!isLongList(pages)) return Array.from({ length: pages }, (_, at) => at + 1);
  const wanted = [1, halfWay(1, page), page - 1, page, page + 1, halfWay(page, pages), pages];
  const shown = [...new Set(wanted)].filter((number) => number >= 1 && number <= pages).sort((a, b) => a - b);
  return shown.flatMap((number, at) => {
    const before = shown[at - 1] ?? number - 1;
    if (number - before === 2) return [number - 1, number];
    return number - before > 2 ? [null, number] : [number];
  });
}

/** A round number about half-way: 2,600 between 250 and 5,000. */
function halfWay(from: number, to: number): number {
  const middle = (from + to) / 2;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(middle)) - 1);
  const round = Math.round(middle / step) * step;
  return round > from && round < to ? round : Math.round(middle);
}
