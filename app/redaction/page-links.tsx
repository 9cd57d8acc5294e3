import Link from 'next/link';
import { buttonClass } from '#components/ui/button.tsx';
import { deskMessages } from '#messages/desk.ts';

const words = deskMessages.pages;

/** The way through a long list of the desk, newer first; nothing when it is one page. */
export function PageLinks({
  page,
  pages,
  pathOf,
}: {
  page: number;
  pages: number;
  pathOf: (page: number) => string;
}) {
  if (page <= 1 && pages <= 1) return null;
  return (
    <nav className="pages" aria-label={words.label}>
      {page > 1 ? (
        <Link rel="prev" className={buttonClass()} href={pathOf(Math.min(page - 1, pages))}>
          {words.previous}
        </Link>
      ) : null}
      <span>{words.of(page, pages)}</span>
      {page < pages ? (
        <Link rel="next" className={buttonClass()} href={pathOf(page + 1)}>
          {words.next}
        </Link>
      ) : null}
    </nav>
  );
}

/** The page asked for in an address; the first when it is no number of a page. */
export const askedPage = (asked: string | string[] | undefined): number =>
  typeof asked === 'string' && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1;
