import type { ArticleCard } from '#features/articles/article-card.ts';
import { getCardsById } from '#features/articles/data/article-lists.queries.ts';
import {
  endLength,
  type ExtractPart,
  foundStart,
  foundStop,
  parseExtract,
} from '#features/search/search-extract.ts';
import type { SearchInput } from '#features/search/search.schema.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

/** Only the newest matches are ranked: a common word costs the same in any archive. */
const mostCandidates = 500;
const searchPageSize = 20;
/** Days after which an article counts half as much as the newest match of the same rank. */
const halfLifeDays = 180;

export type SearchHit = { card: ArticleCard; extract: ExtractPart[] };
export type SearchResult = {
  hits: SearchHit[];
  total: number;
  /** True when more matched than were ranked. */
  isCapped: boolean;
  hasNext: boolean;
  /** False when nothing of the words can be searched (only "le", "de"…). */
  isSearchable: boolean;
};

const nothing: SearchResult = { hits: [], total: 0, isCapped: false, hasNext: false, isSearchable: true };

/** Published articles that hold the words: accents and endings do not matter, quotes and minus do. */
export async function searchArticles({ q, tri, page }: SearchInput): Promise<SearchResult> {
  if (q === '') return nothing;
  const rows = await db().$queryRaw<{ id: string | null; total: number; isSearchable: boolean }[]>`
    WITH asked AS MATERIALIZED (SELECT websearch_to_tsquery('french_plain', ${q}) AS words),
    candidates AS MATERIALIZED (
      SELECT s.article_id AS id, s.first_published_at AS at, s.document FROM article_search s, asked
      WHERE s.document @@ asked.words
      ORDER BY s.first_published_at DESC, s.article_id DESC LIMIT ${mostCandidates}),
    ranked AS (
      SELECT c.id, c.at, ts_rank_cd(c.document, asked.words, 1) * power(0.5,
        extract(epoch FROM (SELECT max(at) FROM candidates) - c.at) / ${halfLifeDays * 86_400}::float8) AS rank
      FROM candidates c, asked)
    SELECT shown.id, (SELECT count(*) FROM candidates)::int AS total,
      numnode(asked.words) > 0 AS "isSearchable"
    FROM asked LEFT JOIN (
      SELECT id, row_number() OVER (ORDER BY ${tri === 'date' ? Prisma.sql`at DESC` : Prisma.sql`rank DESC, at DESC`}, id DESC) AS place
      FROM ranked ORDER BY place LIMIT ${searchPageSize} OFFSET ${(page - 1) * searchPageSize}) shown ON true
    ORDER BY shown.place`;
  const first = rows[0];
  if (!first) return nothing;
  const ids = rows.flatMap(({ id }) => (id ? [id] : []));
  const [cards, extracts] = await Promise.all([getCardsById(ids), getExtracts(ids, q)]);
  return {
    hits: ids.flatMap((id) => {
      const card = cards.get(id);
      return card ? [{ card, extract: extracts.get(id) ?? [] }] : [];
    }),
    total: first.total,
    isCapped: first.total >= mostCandidates,
    hasNext: first.total > page * searchPageSize,
    isSearchable: first.isSearchable,
  };
}

/** A few words around what was found, from standfirst and body, for the results shown alone. */
async function getExtracts(ids: readonly string[], q: string): Promise<Map<string, ExtractPart[]>> {
  if (ids.length === 0) return new Map();
  const options = `StartSel=${foundStart}, StopSel=${foundStop}, MaxWords=34, MinWords=18, MaxFragments=1`;
  const rows = await db().$queryRaw<{ id: string; extract: string; head: string; tail: string }[]>`
    SELECT a.id, ts_headline('french_plain', left(whole.text, 20000),
        websearch_to_tsquery('french_plain', ${q}), ${options}) AS extract,
      left(whole.text, ${endLength}) AS head, right(whole.text, ${endLength}) AS tail
    FROM unnest(${[...ids]}::uuid[]) AS given(id)
    JOIN articles a ON a.id = given.id JOIN revisions r ON r.id = a.live_revision_id
    CROSS JOIN LATERAL (SELECT concat_ws(' ', r.standfirst,
      (SELECT string_agg(part #>> '{}', ' ') FROM jsonb_path_query(r.body, '$.blocks.**.text') AS part)) AS text) whole`;
  return new Map(rows.map(({ id, extract, head, tail }) => [id, parseExtract(extract, { head, tail })]));
}
