import type { SearchFilterKind } from '#features/newsroom/articles/search-lexemes.ts';
import { searchProblems as problems } from '#messages/search.ts';
import { parseSearchDate, type SearchDate } from './search-dates.ts';

/** A word, or words in this order, that an article must hold or must not. */
export type SearchTerm = { text: string; isPhrase: boolean; isExcluded: boolean };

/** A name that narrows the search; several of one kind are alternatives. */
export type NamedFilter = {
  kind: Extract<SearchFilterKind, 'author' | 'section' | 'subject'>;
  name: string;
  isExcluded: boolean;
};

export type SearchQuery = {
  terms: SearchTerm[];
  filters: NamedFilter[];
  from: SearchDate | null;
  /** Up to here, this day itself left out. */
  until: SearchDate | null;
};

export type ParsedQuery = { ok: true; query: SearchQuery } | { ok: false; problem: string };

/** Words beyond these are left aside: no reader types so many, and each costs the index a walk. */
const mostTerms = 24;

const fields = {
  auteur: 'author',
  autrice: 'author',
  auteure: 'author',
  signature: 'author',
  rubrique: 'section',
  sujet: 'subject',
  theme: 'subject',
  thème: 'subject',
} as const;

/** In turn: a minus, a field, then a phrase in quotes of any kind (the last may stay open) or a bare word. */
const token =
  /([-−])?(?:(auteure?|autrice|signature|rubrique|sujet|th[eè]me|depuis|apr[eè]s|avant)\s?:\s*)?(?:"([^"]*)"?|«([^»]*)»?|“([^”]*)”?|([^\s"«“]+))/giu;

/**
 * Reads what somebody typed: words (all must match), "phrases", « phrases », -word, -"phrase", `auteur:`, `rubrique:`,
 * `sujet:` (a name, in quotes when it has several words, or a slug), `depuis:`, `avant:`. Lenient: what is unbalanced is
 * read as far as it goes, signs alone are left out. Refused with a French sentence only when there is nothing to
 * look for, or a date that can't be read.
 */
export function parseSearch(typed: string): ParsedQuery {
  const query: SearchQuery = { terms: [], filters: [], from: null, until: null };
  for (const [whole, minus, fieldName, straight, french, curly, bare] of typed.matchAll(token)) {
    const quoted = straight ?? french ?? curly;
    const text = tidy(quoted ?? bare ?? '');
    const field = fieldName?.toLowerCase();
    if (!hasWord(text)) {
      if (field) return { ok: false, problem: problems.emptyField(whole.trim()) };
      continue;
    }
    const isExcluded = minus !== undefined;
    if (!field) query.terms.push({ text, isPhrase: quoted !== undefined && /\s/.test(text), isExcluded });
    else if (field in fields)
      query.filters.push({ kind: fields[field as keyof typeof fields], name: text, isExcluded });
    else {
      const date = parseSearchDate(text);
      if (!date) return { ok: false, problem: problems.badDate(text) };
      query[field === 'avant' ? 'until' : 'from'] = date;
    }
  }
  query.terms.splice(mostTerms);
  return isEmpty(query) ? { ok: false, problem: whatIsMissing(query) } : { ok: true, query };
}

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Only exclusions describe nothing: they would find almost everything. */
const isEmpty = ({ terms, filters, from, until }: SearchQuery): boolean =>
  !terms.some(({ isExcluded }) => !isExcluded) &&
  !filters.some(({ isExcluded }) => !isExcluded) &&
  from === null &&
  until === null;

const whatIsMissing = ({ terms, filters }: SearchQuery): string =>
  terms.length + filters.length > 0 ? problems.onlyExclusions : problems.noWord;

/** The words that an article must hold, one by one, as they were typed: what may have been mistyped. */
export const soughtWords = ({ terms }: SearchQuery): string[] => [
  ...new Set(
    terms.filter(({ isExcluded }) => !isExcluded).flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []),
  ),
];
