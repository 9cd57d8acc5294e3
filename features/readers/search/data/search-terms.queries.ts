import { searchLexeme } from '#features/newsroom/articles/search-lexemes.ts';
import type { NamedFilter, SearchQuery, SearchTerm } from '#features/readers/search/search-query.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

/**
 * A search as the database's own queries, in text: planned with their values, they cost what they find. `whole` is all
 * that was asked; `loose` asks for the words of phrases in any order, which the index alone answers; `sought` is what
 * ranks and is marked: the words, without filters and exclusions; empty when only filters were given.
 */
export type SearchTerms = { whole: string; loose: string; sought: string; hasPhrase: boolean };

const asQuery = ({ text, isPhrase }: SearchTerm, isLoose: boolean): Prisma.Sql =>
  isPhrase && !isLoose
    ? Prisma.sql`phraseto_tsquery('french_plain', ${text})`
    : Prisma.sql`plainto_tsquery('french_plain', ${text})`;

const all = (parts: readonly Prisma.Sql[]): Prisma.Sql =>
  parts.length === 0 ? Prisma.sql`''::tsquery` : Prisma.join([...parts], ' && ');

/** The terms and filters of a search as queries; null when nothing of its words can be searched (only "le", "de"…). */
export async function getSearchTerms(
  { terms }: Pick<SearchQuery, 'terms'>,
  filters: readonly string[],
): Promise<SearchTerms | null> {
  const wanted = terms.filter(({ isExcluded }) => !isExcluded);
  const unwanted = terms.filter(({ isExcluded }) => isExcluded);
  const hasPhrase = wanted.some(({ isPhrase }) => isPhrase);
  const without = unwanted.map((term) => Prisma.sql`!!(${asQuery(term, false)})`);
  const narrowed = filters.map((filter) => Prisma.sql`${filter}::tsquery`);
  const rows = await db().$queryRaw<{ whole: string; loose: string; sought: string; words: number }[]>`
    SELECT (${all([...wanted.map((term) => asQuery(term, false)), ...without, ...narrowed])})::text AS whole,
      (${all([...wanted.map((term) => asQuery(term, true)), ...without.filter(() => !hasPhrase), ...narrowed])})::text AS loose,
      (${all(wanted.map((term) => asQuery(term, false)))})::text AS sought,
      numnode(${all(wanted.map((term) => asQuery(term, true)))}) AS words`;
  const [row] = rows;
  if (!row || (wanted.length > 0 && row.words === 0)) return null;
  return { whole: row.whole, loose: row.loose, sought: row.sought, hasPhrase };
}

/** Ids as one alternative of the document's filters, in the syntax of a tsquery. */
export const filterOf = (
  kind: Parameters<typeof searchLexeme>[0],
  values: readonly string[],
  isExcluded = false,
): string => {
  const any = values.map((value) => `'${searchLexeme(kind, value)}'`).join(' | ');
  return isExcluded ? `!(${any})` : `(${any})`;
};

/** A name that found nothing, or so many rows that it says nothing. */
const mostNamed = 50;

/** The ids behind a name or a slug, accents and case aside: the whole name before a part of one. */
export async function findNamed({ kind, name }: NamedFilter): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string; isWhole: boolean }[]>`
    SELECT id, "isWhole" FROM (${namedSql[kind](name)}) found ORDER BY "isWhole" DESC, id LIMIT ${mostNamed}`;
  const whole = rows.filter(({ isWhole }) => isWhole);
  return (whole.length > 0 ? whole : rows).map(({ id }) => id);
}

const likePart = (name: string): string => `%${name.replace(/[\\%_]/g, '\\$&')}%`;

const namedSql = {
  author: (name: string) => Prisma.sql`
    SELECT id, slug = ${name} OR lower(plain_name(name)) = lower(plain_name(${name})) AS "isWhole" FROM authors
    WHERE slug = ${name} OR lower(plain_name(name)) LIKE lower(plain_name(${likePart(name)}))`,
  subject: (name: string) => Prisma.sql`
    SELECT coalesce(merged_into_id, id) AS id, slug = ${name} OR lower(plain_name(name)) = lower(plain_name(${name})) AS "isWhole"
    FROM subjects WHERE slug = ${name} OR lower(plain_name(name)) LIKE lower(plain_name(${likePart(name)}))`,
  /** With its sub-sections; under any address that it ever had. */
  section: (name: string) => Prisma.sql`
    SELECT s.id, true AS "isWhole" FROM sections s JOIN sections f ON f.id = s.id OR f.id = s.parent_id
    WHERE lower(plain_name(f.name)) = lower(plain_name(${name}))
      OR f.id IN (SELECT h.section_id FROM section_slugs h WHERE h.slug = lower(${name}))`,
} as const;
