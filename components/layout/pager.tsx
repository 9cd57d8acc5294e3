import { wholeNumber } from '#lib/numbers.ts';
import { isLongList, pageNumbers } from '#lib/page-numbers.ts';
import { siteWords } from '#messages/site.ts';

/**
 * The way through a list of which it is known how long it is: newer, older, the first and the last page, and numbers
 * between them; nothing when the list is one page.
 */
export function Pager({
  page,
  pages,
  pathOf,
}: {
  page: number;
  pages: number;
  pathOf: (page: number) => string;
}) {
  if (pages <= 1) return null;
  return (
    <nav className="pages pages-comptees" aria-label={siteWords.pages}>
      {page > 1 && (
        <a rel="prev" href={pathOf(page - 1)}>
          {siteWords.newer}
        </a>
      )}
      <ol>
        {pageNumbers(page, pages).map((number, at) => (
          <li
            key={number ?? `trou-${at}`}
            className={isSpared(number, { page, pages }) ? 'proche' : undefined}
          >
            {number === null ? (
              <span aria-hidden="true">…</span>
            ) : (
              <a
                href={pathOf(number)}
                aria-label={siteWords.pageOf(number, pages)}
                aria-current={number === page ? 'page' : undefined}
              >
                {wholeNumber(number)}
              </a>
            )}
          </li>
        ))}
      </ol>
      {page < pages && (
        <a rel="next" href={pathOf(page + 1)}>
          {siteWords.older}
        </a>
      )}
    </nav>
  );
}

/**
 * In a long list, a neighbour that is no end: « Plus récents » or « Plus anciens » leads to it as well, and a telephone
 * leaves its number out.
 */
const isSpared = (number: number | null, { page, pages }: { page: number; pages: number }): boolean =>
  number !== null && isLongList(pages) && number > 1 && number < pages && Math.abs(number - page) === 1;
