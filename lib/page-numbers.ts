/** Archive pages are numbered from 1; beyond this one readers search or open a day. */
const lastArchivePage = 2_000;

/** The page number in a path segment: 2 to `lastArchivePage` without leading zeros; null for anything else (1 is the list itself). */
export function parsePageNumber(segment: string): number | null {
  if (!/^[1-9]\d{0,3}$/.test(segment)) return null;
  const page = Number(segment);
  return page >= 2 && page <= lastArchivePage ? page : null;
}

/** One page of a list: its items, its number, whether older ones follow. Counting the whole would cost with the archive. */
export type ListPage<Item> = { items: Item[]; page: number; hasNext: boolean };

/** Cuts the extra row that told whether a page follows. */
export const toListPage = <Item>(
  rows: Item[],
  { page, size }: { page: number; size: number },
): ListPage<Item> => ({
  items: rows.slice(0, size),
  page,
  hasNext: rows.length > size && page < lastArchivePage,
});
