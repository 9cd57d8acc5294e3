import type { ReactNode } from 'react';
import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import type { Told } from '#features/newsroom/reading/site/card-kicker.tsx';
import { CardList } from '#features/newsroom/reading/site/card-list.tsx';
import { Pager } from '#components/layout/pager.tsx';
import type { PlacedPage } from '#features/reach/syndication/breadcrumbs.ts';
import type { JsonLd } from '#features/reach/syndication/json-ld.ts';
import type { CountedPage } from '#lib/page-numbers.ts';
import { siteWords } from '#messages/site.ts';
import { PlaceData, Trail } from './place.tsx';

/** A titled list of articles with its way through older pages: sections, authors, subjects. */
export function ListedPage({
  title,
  placed,
  description = null,
  profile,
  tint = 'encre',
  head,
  list,
  pathOf,
  feedPath,
  told,
  children,
}: {
  title: string;
  /** Where it stands, for people and machines. */
  placed: PlacedPage;
  description?: string | null;
  /** Whom the first page presents, in the place of the list of its stories. */
  profile?: JsonLd;
  tint?: string;
  /** What stands under the title, on the first page alone. */
  head?: ReactNode;
  list: CountedPage<ArticleCard>;
  pathOf: (page: number) => string;
  feedPath?: string;
  told?: Told;
  /** A drawing of its own for the first cards; the plain list without it. */
  children?: ReactNode;
}) {
  return (
    <main id="contenu" className={`cadre rubrique teinte-${tint}`}>
      <Trail of={placed} />
      <header className="rubrique-tete">
        <h1>
          {title}
          {list.page > 1 && <span className="numero">, {siteWords.page(list.page)}</span>}
        </h1>
        {list.page === 1 && head}
        {list.page === 1 && feedPath && (
          <p className="flux">
            <a href={feedPath}>{siteWords.feedOf(title)}</a>
          </p>
        )}
      </header>
      {children || <CardList cards={list.items} told={told} />}
      <Pager page={list.page} pages={list.pages} pathOf={pathOf} />
      {profile && list.page === 1 ? (
        <PlaceData of={placed} also={[profile]} />
      ) : (
        <PlaceData of={placed} gathers={{ name: title, description, items: list.items }} />
      )}
    </main>
  );
}
