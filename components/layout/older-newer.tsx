import { siteWords } from '#messages/site.ts';

/** The way through a long list, newer to the left, older to the right; nothing when the list is one page. */
export function OlderNewer({
  page,
  hasNext,
  pathOf,
  newer = siteWords.newer,
  older = siteWords.older,
}: {
  page: number;
  hasNext: boolean;
  pathOf: (page: number) => string;
  newer?: string;
  older?: string;
}) {
  if (page <= 1 && !hasNext) return null;
  return (
    <nav className="pages" aria-label={siteWords.pages}>
      {page > 1 ? (
        <a rel="prev" href={pathOf(page - 1)}>
          {newer}
        </a>
      ) : (
        <span />
      )}
      <span aria-current="page">{siteWords.page(page)}</span>
      {hasNext ? (
        <a rel="next" href={pathOf(page + 1)}>
          {older}
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
