import type { ReactNode } from 'react';
import { OlderNewer } from '#components/layout/older-newer.tsx';
import { SearchForm } from '#components/layout/search-form.tsx';
import { filtersOf, searchPath } from '#features/readers/search/search-address.ts';
import type { FoundResult, SearchResult } from '#features/readers/search/search-result.ts';
import {
  type AskedSearch,
  longestSearch,
  mostReadForPhrase,
  type SearchInput,
} from '#features/readers/search/search.schema.ts';
import { ActiveFilters, SearchFacets } from '#features/readers/search/site/search-facets.tsx';
import { SearchHits } from '#features/readers/search/site/search-hits.tsx';
import { urls } from '#lib/urls.ts';
import { searchProblems, searchWords as words } from '#messages/search.ts';
import { siteWords } from '#messages/site.ts';

type Way = { name: string; path: string };
type Props = {
  asked: AskedSearch;
  result: SearchResult;
  /** The newspaper's sections, for whoever found nothing. */
  sections: readonly Way[];
  /** The way to the page. */
  trail: ReactNode;
  /** What else helps whoever found nothing. */
  children?: ReactNode;
};

/** The search and what it found; a plain form, plain lists and links. */
export function SearchPage({ asked: { input, isCut }, result, sections, trail, children }: Props) {
  return (
    <main id="contenu" className="cadre texte recherche" tabIndex={-1}>
      {trail}
      <h1>{words.title}</h1>
      <SearchForm id="recherche-page" value={input.q} kept={keptWith(input)} />
      <Help />
      {isCut && <p className="recherche-mot">{words.cut(longestSearch)}</p>}
      {result.kind === 'found' && <Found input={input} result={result} />}
      {result.kind === 'empty' && <p className="recherche-mot">{words.empty}</p>}
      {result.kind === 'refused' && <Refused input={input} result={result} />}
      {(result.kind !== 'found' || result.hits.length === 0) && (
        <div className="recherche-mot">
          <OtherWays sections={sections} />
          {children}
        </div>
      )}
    </main>
  );
}

/** Filters and order go with new words; the page does not. */
const keptWith = (input: SearchInput): Record<string, string | undefined> => ({
  ...filtersOf(input),
  tri: input.tri === 'pertinence' ? undefined : input.tri,
});

function Help() {
  return (
    <details className="recherche-aide">
      <summary>{words.help}</summary>
      <dl>
        {words.helpItems.map(([example, meaning]) => (
          <div key={example}>
            <dt>
              <a href={urls.search(example)}>{example}</a>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Refused({
  input,
  result,
}: {
  input: SearchInput;
  result: Extract<SearchResult, { kind: 'refused' }>;
}) {
  const isPastEnd = result.problem === searchProblems.noSuchPage || result.problem === searchProblems.badPage;
  return (
    <div className="recherche-mot">
      <p role="status">
        <strong>{result.problem}</strong>
      </p>
      {isPastEnd && (
        <p>
          <a href={searchPath(input)}>{searchProblems.firstPage}</a>
        </p>
      )}
      <WithoutFilters input={input} />
    </div>
  );
}

function WithoutFilters({ input }: { input: SearchInput }) {
  if (Object.keys(filtersOf(input)).length === 0 || input.q === '') return null;
  return (
    <p>
      <a href={urls.search(input.q)}>{words.withoutFilters}</a>
    </p>
  );
}

function Found({ input, result }: { input: SearchInput; result: FoundResult }) {
  if (result.hits.length === 0) {
    const none = Object.keys(filtersOf(input)).length > 0 ? words.noneFiltered : words.none;
    return (
      <>
        <ActiveFilters input={input} names={result.filterNames} />
        <div className="recherche-mot">
          <div role="status">
            <p>
              <strong>{result.problem ?? none(input.q)}</strong>
            </p>
            <p>{words.noneHelp}</p>
          </div>
          <DidYouMean input={input} mended={result.didYouMean} />
          <WithoutFilters input={input} />
        </div>
      </>
    );
  }
  const shown = result.shownInstead === null ? input : { ...input, q: result.shownInstead };
  return (
    <>
      <div className="recherche-tete">
        {result.shownInstead !== null && (
          <p className="recherche-mot" role="status">
            {words.shownInstead(input.q, result.shownInstead)}
          </p>
        )}
        <DidYouMean input={input} mended={result.didYouMean} />
        <p className="recherche-compte" role={result.shownInstead === null ? 'status' : undefined}>
          {words.results(result.total, result.isCapped)}
        </p>
        {result.total > 1 && input.q !== '' && <Orders input={shown} />}
        <ActiveFilters input={shown} names={result.filterNames} />
        {result.isPart && <p className="recherche-note">{words.partHelp(mostReadForPhrase)}</p>}
        {result.isCapped && <p className="recherche-note">{words.cappedHelp}</p>}
      </div>
      <div className="recherche-liste">
        <SearchHits hits={result.hits} />
        <OlderNewer
          page={input.page}
          hasNext={result.hasNext}
          pathOf={(page) => searchPath(shown, { page })}
          newer={words.previous}
          older={words.next}
        />
      </div>
      <SearchFacets input={shown} facets={result.facets} />
    </>
  );
}

function DidYouMean({ input, mended }: { input: SearchInput; mended: string | null }) {
  if (mended === null) return null;
  return (
    <p className="recherche-mot">
      {words.didYouMean}{' '}
      <a href={searchPath(input, { q: mended })}>
        <strong>{mended}</strong>
      </a>
      {'\u202f?'}
    </p>
  );
}

function Orders({ input }: { input: SearchInput }) {
  const orders = [
    { tri: 'pertinence', name: words.byRank },
    { tri: 'date', name: words.byDate },
  ] as const;
  return (
    <nav aria-label={words.order}>
      <ul className="sous-rubriques">
        {orders.map(({ tri, name }) => (
          <li key={tri}>
            <a href={searchPath(input, { tri })} aria-current={tri === input.tri ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const ways: readonly Way[] = [
  { name: siteWords.subjectsAll, path: urls.subjects() },
  { name: siteWords.authors, path: urls.authors() },
  { name: words.byDay, path: urls.archives() },
  { name: siteWords.wire, path: urls.wire() },
];

/** Where words do not lead: by section, by subject, by name, by day. */
function OtherWays({ sections }: { sections: readonly Way[] }) {
  return (
    <nav aria-label={words.otherWays}>
      <h2>{words.otherWays}</h2>
      {[sections, ways].map((links, at) => (
        <ul key={at === 0 ? 'sections' : 'ways'} className="sous-rubriques">
          {links.map(({ name, path }) => (
            <li key={path}>
              <a href={path}>{name}</a>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}
