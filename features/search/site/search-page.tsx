import { Moment } from '#components/layout/moment.tsx';
import { OlderNewer } from '#components/layout/older-newer.tsx';
import { SearchForm } from '#components/layout/search-form.tsx';
import type { SearchHit, SearchResult } from '#features/search/data/search.queries.ts';
import { longestSearch, type SearchInput } from '#features/search/search.schema.ts';
import { frenchTypography } from '#lib/french-typography.ts';
import { urls } from '#lib/urls.ts';
import { searchWords, siteWords } from '#messages/fr/site.ts';

/** The search and what it found; a plain form, a plain list. */
export function SearchPage({ input, result }: { input: SearchInput; result: SearchResult }) {
  return (
    <main id="contenu" className="cadre texte recherche" tabIndex={-1}>
      <h1>{searchWords.title}</h1>
      <SearchForm id="recherche-page" value={input.q} hint={searchWords.hint} />
      {input.q.length >= longestSearch && <p className="recherche-mot">{searchWords.cut(longestSearch)}</p>}
      {input.q === '' ? (
        <div className="recherche-mot">
          <p>{searchWords.empty}</p>
          <OtherWays />
        </div>
      ) : (
        <Results input={input} result={result} />
      )}
    </main>
  );
}

function Results({ input, result }: { input: SearchInput; result: SearchResult }) {
  if (!result.isSearchable) {
    return (
      <div className="recherche-mot">
        <p role="status">{searchWords.tooCommon}</p>
        <OtherWays />
      </div>
    );
  }
  if (result.hits.length === 0) {
    return (
      <div className="recherche-mot">
        <div role="status">
          <p>
            <strong>{searchWords.none(input.q)}</strong>
          </p>
          <p>{searchWords.noneHelp}</p>
        </div>
        <OtherWays />
      </div>
    );
  }
  return (
    <>
      <p className="recherche-compte" role="status">
        {searchWords.results(result.total, result.isCapped)}
      </p>
      {result.total > 1 && <Orders input={input} />}
      <ol className="registre resultats">
        {result.hits.map((hit) => (
          <Hit key={hit.card.id} hit={hit} />
        ))}
      </ol>
      <OlderNewer
        page={input.page}
        hasNext={result.hasNext}
        pathOf={(page) => urls.searchPage({ ...input, page })}
        newer={searchWords.previous}
        older={searchWords.next}
      />
    </>
  );
}

const ways = [
  { name: siteWords.subjectsAll, path: urls.subjects() },
  { name: siteWords.authors, path: urls.authors() },
  { name: searchWords.byDay, path: urls.archives() },
  { name: siteWords.wire, path: urls.wire() },
];

/** Where words do not lead: by subject, by name, by day. */
function OtherWays() {
  return (
    <nav aria-label={searchWords.otherWays}>
      <ul className="sous-rubriques">
        {ways.map(({ name, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Orders({ input }: { input: SearchInput }) {
  const orders = [
    { tri: 'pertinence', words: searchWords.byRank },
    { tri: 'date', words: searchWords.byDate },
  ] as const;
  return (
    <nav aria-label={searchWords.order}>
      <ul className="sous-rubriques">
        {orders.map(({ tri, words }) => (
          <li key={tri}>
            <a
              href={urls.searchPage({ q: input.q, tri, page: 1 })}
              aria-current={tri === input.tri ? 'true' : undefined}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Hit({ hit: { card, extract } }: { hit: SearchHit }) {
  return (
    <li className={`teinte-${card.section.tint}`}>
      <p className="carte-pied">
        <span className="carte-surtitre">{card.section.name}</span>{' '}
        <Moment at={card.firstPublishedAt} show="date" />
      </p>
      <h2>
        <a href={card.path}>{frenchTypography(card.headline)}</a>
      </h2>
      <p>{extract.map(({ text, isFound }, at) => (isFound ? <mark key={at}>{text}</mark> : text))}</p>
    </li>
  );
}
