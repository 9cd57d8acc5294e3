import {
  endLength,
  type ExtractPart,
  foundStart,
  foundStop,
  parseExtract,
  parseMarked,
} from '#features/readers/search/search-extract.ts';
import { withinSearchTime } from '#features/readers/search/data/search-time.ts';
import { Prisma } from '#server/db/generated/client.ts';

export type Extracts = { headline: ExtractPart[]; text: ExtractPart[] };

/** So much of a text is read for an extract: who wants the rest of a long one opens it. */
const readCharacters = 8_000;
/** Every text of a body once: without `strict` the path would walk into each list twice. */
const textsInBody = 'strict $.blocks.** ? (exists (@.text)).text';

/**
 * For each article its headline with what was found marked, and a few words around what was found in standfirst and
 * body; for the results shown alone.
 */
export async function getExtracts(ids: readonly string[], sought: string): Promise<Map<string, Extracts>> {
  const middle = Math.ceil(ids.length / 2);
  // Reading the texts is most of what a search costs: two processes of the database read half of them each.
  const halves = await Promise.all([
    extractSome(ids.slice(0, middle), sought),
    extractSome(ids.slice(middle), sought),
  ]);
  return new Map(halves.flat());
}

async function extractSome(ids: readonly string[], sought: string): Promise<[string, Extracts][]> {
  if (ids.length === 0) return [];
  const marks = `StartSel=${foundStart}, StopSel=${foundStop}`;
  const options = `${marks}, MaxWords=34, MinWords=18, MaxFragments=1`;
  const rows = await withinSearchTime<{
    id: string;
    headline: string;
    extract: string;
    head: string;
    tail: string;
  }>(Prisma.sql`
    SELECT a.id, ts_headline('french_plain', r.headline, ${sought}::tsquery, ${`${marks}, HighlightAll=true`}) AS headline,
      ts_headline('french_plain', left(whole.text, ${readCharacters}), ${sought}::tsquery, ${options}) AS extract,
      left(whole.text, ${endLength}) AS head, right(whole.text, ${endLength}) AS tail
    FROM unnest(${[...ids]}::uuid[]) AS given(id)
    JOIN articles a ON a.id = given.id JOIN revisions r ON r.id = a.live_revision_id
    CROSS JOIN LATERAL (SELECT concat_ws(' ', r.standfirst,
      (SELECT string_agg(part #>> '{}', ' ') FROM jsonb_path_query(r.body, ${textsInBody}::jsonpath) AS part)) AS text) whole`);
  return rows.map(({ id, headline, extract, head, tail }) => [
    id,
    { headline: parseMarked(headline), text: parseExtract(extract, { head, tail }) },
  ]);
}
