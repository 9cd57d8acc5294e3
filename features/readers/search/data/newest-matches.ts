import { matching } from '#features/readers/search/data/search-conditions.ts';
import { Prisma } from '#server/db/generated/client.ts';

/** So many of the newest documents are read to see whether the search matches about everywhere. */
const sampled = 100;
/** Where so many of them match, reading on from the newest finds the rest sooner than the index of words. */
const mostlyMatching = 40;

/**
 * Common table expressions that end in `matches`: the newest `reach` rows of `article_search s` that match `query` and
 * `where`, newest first, and of each `is_exact`: whether it matches `exact` too. Reading a document costs many times what
 * the planner takes it for, since it is stored apart, so the way is chosen here: from the newest on, document by
 * document, where nearly all match; by the index of words, which reads none, where few do or where that way stopped
 * short. `query` may be empty: everything matches.
 */
export function newestMatches({
  query,
  exact,
  where,
  reach,
  columns,
}: {
  query: string;
  /** Null: whatever matches. */
  exact: string | null;
  where: Prisma.Sql;
  reach: number;
  /** Of `s`. */
  columns: Prisma.Sql;
}): Prisma.Sql {
  const matches = matching(query);
  const isExact = exact === null ? Prisma.sql`true` : matching(exact);
  const newest = Prisma.sql`ORDER BY s.first_published_at DESC, s.article_id DESC`;
  const row = Prisma.sql`s.article_id, s.first_published_at, s.section_id, s.genre, s.author_ids`;
  // What is asked twice is fetched once.
  const document = exact === null ? Prisma.sql`s.document` : Prisma.sql`s.document || ''::tsvector`;
  // Twice as far as the sample says: it may be wrong by so much.
  const furthest = Math.ceil((2 * reach * sampled) / mostlyMatching);
  return Prisma.sql`
    sample AS MATERIALIZED (
      SELECT count(*) FILTER (WHERE ${matches}) AS n FROM (
        SELECT s.document FROM article_search s WHERE ${where} ${newest} LIMIT ${sampled}) s),
    read_on AS MATERIALIZED (
      SELECT ${columns}, ${isExact} AS is_exact FROM (
        SELECT ${row}, ${document} AS document FROM article_search s
        WHERE ${where} AND (SELECT n FROM sample) >= ${mostlyMatching} ${newest} LIMIT ${furthest}) s
      WHERE ${matches} LIMIT ${reach}),
    looked_up AS MATERIALIZED (
      SELECT ${columns}, ${isExact} AS is_exact FROM (
        SELECT s.* FROM (
          SELECT s.* FROM article_search s
          WHERE ${matches} AND ${where} AND (SELECT count(*) FROM read_on) < ${reach} OFFSET 0) s
        ${newest} LIMIT ${reach}) s),
    matches AS MATERIALIZED (
      SELECT * FROM looked_up UNION ALL SELECT * FROM read_on WHERE (SELECT count(*) FROM read_on) >= ${reach})`;
}
