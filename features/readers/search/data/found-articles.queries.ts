import { newestMatches } from '#features/readers/search/data/newest-matches.ts';
import { periodSql, type SearchPeriod } from '#features/readers/search/data/search-conditions.ts';
import type { SearchTerms } from '#features/readers/search/data/search-terms.queries.ts';
import { withinSearchTime } from '#features/readers/search/data/search-time.ts';
import type { FacetKind } from '#features/readers/search/search-result.ts';
import { mostReadForPhrase, mostResults, searchPageSize } from '#features/readers/search/search.schema.ts';
import { Prisma } from '#server/db/generated/client.ts';

/** Only the newest matches, and those in headlines, are ranked: a common word costs the same in any archive. */
const mostRanked = 400;
const mostTitled = 200;
/** A year halves what an age takes away; the older half of a rank is never lost. */
const halfLifeDays = 365;
const mostHalfLives = 60;
const keptOfOld = 0.4;

export type FoundArticles = {
  ids: string[];
  total: number;
  /** More match than were counted. */
  isCapped: boolean;
  /** The phrase was looked for in the newest articles that hold its words alone. */
  isPart: boolean;
  /** Kind, key (an id, a genre, the place of a year among the bounds) and how many of the counted hold it. */
  counts: [FacetKind, string, number][];
};

/**
 * One page of the published articles that match, and what all that were counted have in common. `yearStarts` are the
 * instants at which the newspaper's years begin, oldest first: key n of a year is before the (n + 1)th.
 */
export async function findArticles({
  terms,
  periods,
  isByDate,
  page,
  yearStarts,
  size = searchPageSize,
}: {
  terms: SearchTerms;
  /** All of them hold. */
  periods: readonly SearchPeriod[];
  isByDate: boolean;
  page: number;
  yearStarts: readonly Date[];
  size?: number;
}): Promise<FoundArticles> {
  const { whole, loose, sought, hasPhrase } = terms;
  const reach = hasPhrase ? mostReadForPhrase : mostResults + 1;
  const columns = Prisma.sql`s.article_id AS id, s.first_published_at AS at, s.section_id, s.genre, s.author_ids`;
  const inPeriod = Prisma.join(periods.map(periodSql), ' AND ');
  const titled = sought === '' ? Prisma.sql`false` : Prisma.sql`s.headline @@ ${sought}::tsquery`;
  const order = isByDate ? Prisma.sql`at DESC, id DESC` : Prisma.sql`rank DESC NULLS LAST, at DESC, id DESC`;
  const rows = await withinSearchTime<Omit<FoundArticles, 'isPart'> & { near: number }>(Prisma.sql`
    WITH ${newestMatches({ query: loose, exact: hasPhrase ? whole : null, where: inPeriod, reach, columns })},
    exact AS MATERIALIZED (
      SELECT id, at, section_id, genre, author_ids FROM matches WHERE is_exact
      ${hasPhrase ? Prisma.empty : Prisma.sql`LIMIT ${mostResults}`}),
    titled AS MATERIALIZED (
      SELECT t.* FROM (SELECT ${columns} FROM article_search s
        WHERE ${titled} AND ${inPeriod} AND (SELECT count(*) FROM matches) >= ${reach}
        ORDER BY s.first_published_at DESC, s.article_id DESC LIMIT ${mostTitled}) t
      ${documentOf('t')} WHERE d.document @@ ${whole}::tsquery),
    found AS MATERIALIZED (
      SELECT e.*, false AS is_titled FROM exact e WHERE e.id NOT IN (SELECT id FROM titled)
      UNION ALL SELECT t.*, true FROM titled t),
    ranked AS (
      SELECT f.id, ts_rank_cd('{0.1,0.25,0.4,1}', d.document, ${sought}::tsquery, 1)
        * (CASE WHEN d.headline @@ ${sought}::tsquery THEN 2 ELSE 1 END)
        * (${keptOfOld}::float8 + ${1 - keptOfOld}::float8 * power(0.5::float8, least(${mostHalfLives}::float8,
          extract(epoch FROM (SELECT max(at) FROM found) - f.at) / ${halfLifeDays * 86_400}::float8))) AS rank
      FROM (SELECT id, at FROM found ORDER BY is_titled DESC, at DESC, id DESC LIMIT ${isByDate ? 0 : mostRanked}) f
      ${documentOf('f')}),
    counts AS (
      SELECT 'section' AS kind, section_id::text AS key, count(*)::int AS n FROM found WHERE section_id IS NOT NULL GROUP BY 2
      UNION ALL SELECT 'genre', genre::text, count(*)::int FROM found WHERE genre IS NOT NULL GROUP BY 2
      UNION ALL SELECT 'author', author::text, count(*)::int FROM found, unnest(author_ids) AS author GROUP BY 2
      UNION ALL SELECT 'year', width_bucket(at, ${yearStarts.map((at) => at.toISOString())}::timestamptz[])::text, count(*)::int
        FROM found GROUP BY 2)
    SELECT (SELECT count(*)::int FROM found) AS total, (SELECT count(*)::int FROM matches) AS near,
      coalesce((SELECT jsonb_agg(jsonb_build_array(kind, key, n)) FROM counts), '[]') AS counts,
      coalesce((SELECT jsonb_agg(id ORDER BY place) FROM (
        SELECT id, row_number() OVER (ORDER BY ${order}) AS place
        FROM found LEFT JOIN ranked USING (id)
        ORDER BY place LIMIT ${size} OFFSET ${(page - 1) * size}) shown), '[]') AS ids`);
  const [row] = rows;
  if (!row) throw new Error('a search answered no row');
  const { near, total, ids, counts } = row;
  const isCapped = total > mostResults || (!hasPhrase && near >= reach);
  return { ids, counts, total: Math.min(total, mostResults), isCapped, isPart: hasPhrase && near >= reach };
}

/**
 * The document `d` of each row of a few, by its key: OFFSET keeps the planner from reading all documents instead, which
 * it takes for cheap.
 */
const documentOf = (table: 't' | 'f'): Prisma.Sql => Prisma.sql`CROSS JOIN LATERAL (
  SELECT s.document, s.headline FROM article_search s WHERE s.article_id = ${Prisma.raw(table)}.id OFFSET 0) d`;
