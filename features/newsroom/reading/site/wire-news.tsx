import { iso } from '#lib/dates.ts';
import { siteWords } from '#messages/site.ts';

const words = siteWords.wireNews;

/**
 * Where a page says that the wire went on since it was drawn. Without scripts the element is empty; with them
 * `wire-news.island.ts` asks `door` now and then. With `linkTo` the announcement leads there, else it is a button that
 * puts the new lines at the head of the page's own list.
 */
export function WireNews({
  door,
  newest,
  linkTo,
  showsSection = true,
}: {
  door: string;
  newest: { id: string; firstPublishedAt: Date };
  linkTo?: string;
  showsSection?: boolean;
}) {
  return (
    <fil-nouveaux
      data-porte={door}
      data-depuis={iso(newest.firstPublishedAt)}
      data-id={newest.id}
      data-un={words.one}
      data-nombre={words.many}
      data-plus={words.more}
      data-ajout={linkTo ? undefined : words.shownOne}
      data-ajouts={linkTo ? undefined : words.shown}
      data-vers={linkTo}
      data-rubriques={showsSection && !linkTo ? '' : undefined}
    />
  );
}
