import { facetNames, filtersOf, searchPath } from '#features/readers/search/search-address.ts';
import { type Facets, facetKinds, type FilterNames } from '#features/readers/search/search-result.ts';
import type { SearchInput } from '#features/readers/search/search.schema.ts';
import { searchWords as words } from '#messages/search.ts';

/** How the results could be narrowed, with how many each would leave; beside them with room, below them without. */
export function SearchFacets({ input, facets }: { input: SearchInput; facets: Facets }) {
  const filters = filtersOf(input);
  const shown = facetKinds.filter(
    (kind) => facets[kind].length > 1 && filters[facetNames[kind]] === undefined,
  );
  if (shown.length === 0) return null;
  return (
    <nav className="recherche-facettes" aria-label={words.filters}>
      {shown.map((kind) => (
        <section key={kind}>
          <h2>{words.facets[kind]}</h2>
          <ul>
            {facets[kind].map(({ value, name, count }) => (
              <li key={value}>
                <a href={searchPath(input, { [facetNames[kind]]: value })}>
                  {name} <span>{count}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

/** The filters of the address, each a link that takes it away. */
export function ActiveFilters({ input, names }: { input: SearchInput; names: FilterNames }) {
  const active = Object.entries(filtersOf(input));
  if (active.length === 0) return null;
  return (
    <ul className="recherche-actifs" aria-label={words.activeFilters}>
      {active.map(([name, value]) => {
        const shown = names[name] ?? value ?? name;
        return (
          <li key={name}>
            <a href={searchPath(input, { [name]: undefined })} aria-label={words.remove(shown)}>
              {shown}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
