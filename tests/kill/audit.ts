import { withClient } from '#tests/kill/newsroom.ts';
import type { Book, Sent } from '#tests/kill/writer.ts';

export type Verdict = { lost: string[]; doubled: string[]; torn: string[] };

type Row = {
  id: string;
  article_id: string;
  headline: string;
  standfirst: string;
  texts: string[];
  number: number;
  live_number: number | null;
  publications: number;
};

/** What the database holds under each headline, with how far its article's publication has come. */
const writtenQuery = `
  SELECT r.id, r.article_id, r.headline, r.standfirst, r.number, live.number AS live_number,
         ARRAY(SELECT (SELECT string_agg(run->>'text', '') FROM jsonb_array_elements(block->'content') run)
               FROM jsonb_array_elements(r.body->'blocks') block) AS texts,
         (SELECT count(*)::int FROM journal_entries j
            WHERE j.subject_id = a.id::text AND j.action IN ('article.publish', 'article.update')) AS publications
  FROM revisions r JOIN articles a ON a.id = r.article_id LEFT JOIN revisions live ON live.id = a.live_revision_id
  WHERE r.headline = ANY($1)`;

/** Rows that only half a transaction could have left; each query names one kind. */
const tornQueries: Record<string, string> = {
  'an article without a working copy': `SELECT id FROM articles WHERE working_revision_id IS NULL`,
  'a working copy that is not the last revision': `
    SELECT a.id FROM articles a JOIN revisions r ON r.id = a.working_revision_id
    WHERE r.number <> (SELECT max(number) FROM revisions WHERE article_id = a.id)`,
  'a published article without its text or its hour': `
    SELECT id FROM articles WHERE publication_state = 'published'
      AND (live_revision_id IS NULL OR published_at IS NULL OR first_published_at IS NULL)`,
  'a published article without an address, or with two': `
    SELECT a.id FROM articles a WHERE publication_state = 'published'
      AND (SELECT count(*) FROM article_slugs s WHERE s.article_id = a.id AND s.is_current) <> 1`,
  'a published article that search does not find': `
    SELECT a.id FROM articles a WHERE publication_state = 'published'
      AND NOT EXISTS (SELECT 1 FROM article_search s WHERE s.article_id = a.id)`,
  'a published article without its byline': `
    SELECT a.id FROM articles a WHERE publication_state = 'published'
      AND NOT EXISTS (SELECT 1 FROM article_authors s WHERE s.article_id = a.id)
      AND EXISTS (SELECT 1 FROM revisions r WHERE r.id = a.live_revision_id AND r.bylines <> '[]')`,
  'a publication that the journal does not know': `
    SELECT a.id FROM articles a WHERE publication_state = 'published'
      AND NOT EXISTS (SELECT 1 FROM journal_entries j WHERE j.subject_id = a.id::text AND j.action = 'article.publish')`,
  'a publication that the world is not told of': `
    SELECT a.id FROM articles a WHERE publication_state = 'published' AND NOT is_demo
      AND NOT EXISTS (SELECT 1 FROM outbox_messages o
                      WHERE o.kind = 'story.announced' AND o.payload->>'articleId' = a.id::text)`,
};

/**
 * Compares what was acknowledged with what the database holds: each write there once, under the revision that was
 * answered, whole to the last word. What was under way at a kill may be there, once and whole, or not at all.
 */
export const audit = (url: string, { acknowledged, unsure }: Book): Promise<Verdict> =>
  withClient(url, async (client) => {
    const headlines = [...acknowledged, ...unsure].map(({ headline }) => headline);
    const { rows } = await client.query<Row>(writtenQuery, [headlines]);
    const found = Map.groupBy(rows, ({ headline }) => headline);
    const verdict: Verdict = { lost: [], doubled: [], torn: [] };
    for (const sent of acknowledged) {
      const [row, ...more] = found.get(sent.headline) ?? [];
      if (!row || row.id !== sent.revision || row.article_id !== sent.articleId)
        verdict.lost.push(sent.headline);
      else if (!isPublishedIfAsked(sent, row)) verdict.lost.push(`${sent.headline} (publication)`);
      else if (!isWhole(sent, row)) verdict.torn.push(sent.headline);
      if (more.length > 0 || isPublishedTwice(sent, row)) verdict.doubled.push(sent.headline);
    }
    for (const sent of unsure) {
      const [row, ...more] = found.get(sent.headline) ?? [];
      if (more.length > 0 || isPublishedTwice(sent, row)) verdict.doubled.push(sent.headline);
      if (row && !(isWhole(sent, row) && isPublishedIfAsked(sent, row))) verdict.torn.push(sent.headline);
    }
    for (const [what, query] of Object.entries(tornQueries)) {
      const { rowCount } = await client.query(query);
      if (rowCount) verdict.torn.push(`${what} (${rowCount})`);
    }
    return verdict;
  });

const isWhole = (sent: Sent, row: Row): boolean =>
  row.standfirst === sent.standfirst && row.texts.join('\n') === sent.paragraphs.join('\n');

const isPublishedTwice = (sent: Sent, row: Row | undefined): boolean =>
  sent.kind === 'post' && (row?.publications ?? 0) > 1;

/** Readers have this text or a later one of the same story. */
function isPublishedIfAsked(sent: Sent, row: Row): boolean {
  if (sent.kind === 'save') return true;
  const isLive = row.live_number !== null && row.live_number >= row.number;
  return isLive && (sent.kind === 'publish' || row.publications >= 1);
}
