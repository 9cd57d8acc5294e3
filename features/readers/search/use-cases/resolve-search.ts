import type { SearchPeriod } from '#features/readers/search/data/search-conditions.ts';
import {
  filterOf,
  findNamed,
  getSearchTerms,
  type SearchTerms,
} from '#features/readers/search/data/search-terms.queries.ts';
import type { NamedFilter, SearchQuery } from '#features/readers/search/search-query.ts';
import type { SearchResult } from '#features/readers/search/search-result.ts';
import type { SearchInput } from '#features/readers/search/search.schema.ts';
import { searchProblems as problems } from '#messages/search.ts';

export type ResolvedSearch =
  | { kind: 'terms'; terms: SearchTerms; period: SearchPeriod }
  /** A name that was typed belongs to nobody: nothing can match. */
  | { kind: 'nothing'; problem: string }
  | Extract<SearchResult, { kind: 'refused' }>;

type AddressFilters = Pick<SearchInput, 'rubrique' | 'sujet' | 'auteur' | 'genre'>;

/**
 * A search in the database's terms: its names looked up, those of the address among them. A name of the address that
 * leads nowhere is a page that does not exist (404); one that was typed among words finds nothing.
 */
export async function resolveSearch(
  query: SearchQuery,
  { rubrique, sujet, auteur, genre }: AddressFilters = {},
): Promise<ResolvedSearch> {
  const ofAddress = [...named('section', rubrique), ...named('subject', sujet), ...named('author', auteur)];
  const filters = genre === undefined ? [] : [filterOf('genre', [genre])];
  for (const filter of ofAddress) {
    const ids = await findNamed(filter);
    if (ids.length === 0)
      return { kind: 'refused', status: 404, problem: problems.unknown[filter.kind](filter.name) };
    filters.push(filterOf(filter.kind, ids));
  }
  for (const alternatives of groupAlternatives(query.filters)) {
    const found = await Promise.all(alternatives.map(findNamed));
    const [first] = alternatives;
    const missing = alternatives.find((_, at) => found[at]?.length === 0);
    if (missing && !missing.isExcluded)
      return { kind: 'nothing', problem: problems.unknown[missing.kind](missing.name) };
    const ids = [...new Set(found.flat())];
    if (first && ids.length > 0) filters.push(filterOf(first.kind, ids, first.isExcluded));
  }
  const terms = await getSearchTerms(query, filters);
  if (!terms) return { kind: 'refused', status: 400, problem: problems.tooCommon };
  return { kind: 'terms', terms, period: { from: query.from, until: query.until } };
}

const named = (kind: NamedFilter['kind'], name: string | undefined): NamedFilter[] =>
  name === undefined ? [] : [{ kind, name, isExcluded: false }];

/** Several names of one kind are alternatives; those that are excluded are so together. */
function groupAlternatives(filters: readonly NamedFilter[]): NamedFilter[][] {
  const groups = Object.groupBy(filters, ({ kind, isExcluded }) => `${kind}${isExcluded ? ' excluded' : ''}`);
  return Object.values(groups).flatMap((group) => (group ? [group] : []));
}
