import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import type { ExtractPart } from './search-extract.ts';

export type SearchHit = { card: ArticleCard; headline: ExtractPart[]; extract: ExtractPart[] };

/** What results are counted by; the address takes `value` under the name of the kind. */
export const facetKinds = ['section', 'year', 'author', 'genre'] as const;
export type FacetKind = (typeof facetKinds)[number];
export type FacetChoice = { value: string; name: string; count: number };
export type Facets = Record<FacetKind, FacetChoice[]>;

/** Names of the address's filters, by the name of each. */
export type FilterNames = Partial<Record<string, string>>;

export type FoundResult = {
  kind: 'found';
  hits: SearchHit[];
  /** Counted up to `mostResults`. */
  total: number;
  isCapped: boolean;
  /** A phrase of common words was looked for in the newest articles alone. */
  isPart: boolean;
  hasNext: boolean;
  facets: Facets;
  filterNames: FilterNames;
  /** Why nothing can match: a name that was typed belongs to nobody. */
  problem: string | null;
  /** Set when what was typed found nothing and its mended spelling did: these are the results of that. */
  shownInstead: string | null;
  /** A spelling that finds more. */
  didYouMean: string | null;
};

/** What a search comes to. */
export type SearchResult =
  | { kind: 'empty' }
  /** It can't be done as it was asked; the sentence says why. `status` is the page's. */
  | { kind: 'refused'; problem: string; status: 400 | 404 }
  | FoundResult;

/** The status of the page that shows it. */
export const statusOf = (result: SearchResult): 200 | 400 | 404 =>
  result.kind === 'refused' ? result.status : 200;
