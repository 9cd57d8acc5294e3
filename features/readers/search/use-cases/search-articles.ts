import { getCardsById } from '#features/newsroom/reading/data/article-lists.queries.ts';
import { getExtracts } from '#features/readers/search/data/extracts.queries.ts';
import { getFilterNames, nameFacets } from '#features/readers/search/data/facets.queries.ts';
import { findArticles, type FoundArticles } from '#features/readers/search/data/found-articles.queries.ts';
import type { SearchPeriod } from '#features/readers/search/data/search-conditions.ts';
import { SearchTooWide } from '#features/readers/search/data/search-time.ts';
import { type SearchTerms } from '#features/readers/search/data/search-terms.queries.ts';
import { parseSearch } from '#features/readers/search/search-query.ts';
import type { FoundResult, SearchResult } from '#features/readers/search/search-result.ts';
import {
  type AskedSearch,
  mostResults,
  type SearchInput,
  searchPageSize,
} from '#features/readers/search/search.schema.ts';
import { mendSearch } from '#features/readers/search/use-cases/mend-search.ts';
import { resolveSearch } from '#features/readers/search/use-cases/resolve-search.ts';
import { boundsOfDay, dayBounds } from '#lib/dates.ts';
import { searchProblems as problems } from '#messages/search.ts';

/** Years that results are counted by: before the first, all are one. */
const firstYear = 1944;
const lastYear = 2100;
const mostPages = mostResults / searchPageSize;
/** So few results are worth asking whether something was mistyped. */
const fewResults = 2;

const refusedAs = (problem: string, status: 400 | 404): SearchResult => ({
  kind: 'refused',
  problem,
  status,
});

/**
 * What the page of the search shows: published articles that match, or why there are none to look for. A search that
 * takes the database longer than its time is refused as too wide, whatever it asked.
 */
export async function searchArticles({ input, problem }: AskedSearch): Promise<SearchResult> {
  if (problem !== null) return refusedAs(problem, 400);
  try {
    return await search(input);
  } catch (error) {
    if (error instanceof SearchTooWide) return refusedAs(problems.tooWide, 400);
    throw error;
  }
}

async function search(input: SearchInput): Promise<SearchResult> {
  const { q, page } = input;
  if (q === '') return hasFilter(input) ? searchFiltered(input) : { kind: 'empty' };
  if (page > mostPages) return refusedAs(problems.noSuchPage, 404);
  const parsed = parseSearch(q);
  if (!parsed.ok) return refusedAs(parsed.problem, 400);
  const resolved = await resolveSearch(parsed.query, input);
  if (resolved.kind === 'refused') return resolved;
  const found = resolved.kind === 'nothing' ? noneFound : await find(resolved, input);
  if (page > 1 && found.ids.length === 0) return refusedAs(problems.noSuchPage, 404);
  if (found.total > fewResults || page > 1) return showFound(found, resolved, input);
  const mended = await mendSearch(q, parsed.query);
  if (mended === null) return showFound(found, resolved, input);
  const again = parseSearch(mended);
  const instead = again.ok ? await resolveSearch(again.query, input) : null;
  if (instead?.kind !== 'terms') return showFound(found, resolved, input);
  const better = await find(instead, input);
  if (better.total <= found.total) return showFound(found, resolved, input);
  return found.total > 0
    ? { ...(await showFound(found, resolved, input)), didYouMean: mended }
    : { ...(await showFound(better, instead, input)), shownInstead: mended };
}

const hasFilter = ({ rubrique, sujet, auteur, genre, annee, du, au }: SearchInput): boolean =>
  [rubrique, sujet, auteur, genre, annee, du, au].some((value) => value !== undefined);

/** Filters alone, from an address: everything that they leave, newest first. */
async function searchFiltered(input: SearchInput): Promise<SearchResult> {
  if (input.page > mostPages) return refusedAs(problems.noSuchPage, 404);
  const resolved = await resolveSearch({ terms: [], filters: [], from: null, until: null }, input);
  if (resolved.kind === 'refused') return resolved;
  const found = resolved.kind === 'nothing' ? noneFound : await find(resolved, { ...input, tri: 'date' });
  if (input.page > 1 && found.ids.length === 0) return refusedAs(problems.noSuchPage, 404);
  return showFound(found, resolved, input);
}

type Resolved = { kind: 'terms'; terms: SearchTerms; period: SearchPeriod };

const noneFound: FoundArticles = { ids: [], total: 0, isCapped: false, isPart: false, counts: [] };

const find = (
  { terms, period }: Resolved,
  { tri, page, annee, du, au }: SearchInput,
): Promise<FoundArticles> =>
  findArticles({
    terms,
    periods: [
      period,
      yearPeriod(annee),
      { from: boundsOfDay(du)?.start ?? null, until: boundsOfDay(au)?.end ?? null },
    ],
    isByDate: tri === 'date' || terms.sought === '',
    page,
    yearStarts: Array.from({ length: lastYear - firstYear + 1 }, (_, at) => startOfYear(firstYear + at)),
  });

const startOfYear = (year: number): Date => dayBounds({ year, month: 1, day: 1 }).start;

const yearPeriod = (year: number | undefined): SearchPeriod =>
  year === undefined
    ? { from: null, until: null }
    : { from: startOfYear(year), until: startOfYear(year + 1) };

async function showFound(
  found: FoundArticles,
  resolved: Resolved | { kind: 'nothing'; problem: string },
  input: SearchInput,
): Promise<FoundResult> {
  const { page } = input;
  const { ids, total, isCapped, isPart } = found;
  const sought = resolved.kind === 'terms' ? resolved.terms.sought : '';
  const [cards, extracts, facets, filterNames] = await Promise.all([
    getCardsById(ids),
    getExtracts(ids, sought),
    nameFacets(found.counts, firstYear),
    getFilterNames(input),
  ]);
  return {
    kind: 'found',
    hits: ids.flatMap((id) => {
      const card = cards.get(id);
      const { headline = [], text = [] } = extracts.get(id) ?? {};
      return card ? [{ card, headline, extract: text }] : [];
    }),
    total,
    isCapped,
    isPart,
    hasNext: total > page * searchPageSize && page < mostPages,
    facets,
    filterNames,
    problem: resolved.kind === 'nothing' ? resolved.problem : null,
    shownInstead: null,
    didYouMean: null,
  };
}
