import { urls } from '#lib/urls.ts';
import type { FacetKind } from './search-result.ts';
import { genreSlugs, type SearchInput } from './search.schema.ts';

/** The filters of a search as its address spells them. */
export type AddressFilters = Partial<
  Record<'rubrique' | 'sujet' | 'auteur' | 'genre' | 'annee' | 'du' | 'au', string | undefined>
>;

/** Which name of the address a facet fills. */
export const facetNames = {
  section: 'rubrique',
  year: 'annee',
  author: 'auteur',
  genre: 'genre',
} as const satisfies Record<FacetKind, keyof AddressFilters>;

/** The filters of an input, those alone that are set. */
export function filtersOf({ rubrique, sujet, auteur, genre, annee, du, au }: SearchInput): AddressFilters {
  const filters = {
    rubrique,
    sujet,
    auteur,
    genre: genre && genreSlugs[genre],
    annee: annee === undefined ? undefined : String(annee),
    du,
    au,
  };
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
}

/** The address of a search with something changed; another search or order begins on its first page. */
export function searchPath(
  input: SearchInput,
  changes: AddressFilters & { q?: string; tri?: string; page?: number } = {},
): string {
  const { page = 1, tri = input.tri, q = input.q, ...filters } = changes;
  return urls.searchPage({
    q,
    page: page > 1 ? page : undefined,
    ...filtersOf(input),
    ...filters,
    tri: tri === 'pertinence' ? undefined : tri,
  });
}
