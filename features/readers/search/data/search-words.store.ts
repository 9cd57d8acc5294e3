import { systemActor } from '#lib/actor.ts';
import { transaction } from '#server/transaction/transaction.ts';

const indexer = systemActor('index de recherche');
const atOnce = 100;
/** Shorter ones are not mended, longer ones are no words. */
const shortest = 3;
const longest = 30;

/**
 * Counts the words of articles that were published since the last round, `atOnce` of them: headline, standfirst, body,
 * and the names of who signed and of the subjects. Words are kept as they are written, in lower case. Returns how many
 * articles it read; 0 when none waits. One round at a time: a second worker finds nothing to do.
 */
export const countWaitingWords = (): Promise<number> =>
  transaction(indexer, async ({ sql }) => {
    const [{ isFree } = { isFree: false }] = await sql.$queryRaw<{ isFree: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(hashtext('nouvelles.search-words')) AS "isFree"`;
    if (!isFree) return 0;
    const taken = await sql.$queryRaw<{ id: string }[]>`
      DELETE FROM search_tasks WHERE kind = 'words' AND article_id IN (
        SELECT article_id FROM search_tasks WHERE kind = 'words' ORDER BY article_id DESC
        LIMIT ${atOnce} FOR UPDATE SKIP LOCKED)
      RETURNING article_id AS id`;
    const ids = taken.map(({ id }) => id);
    if (ids.length === 0) return 0;
    await sql.$executeRaw`
      INSERT INTO search_words (word, plain, documents)
      SELECT word, lower(plain_name(word)), count(DISTINCT id) FROM (
        SELECT a.id, lower(part.token) AS word
        FROM articles a JOIN revisions r ON r.id = a.live_revision_id
        CROSS JOIN LATERAL ts_parse('default', concat_ws(' ', r.headline, r.standfirst,
          (SELECT string_agg(w.name, ' ') FROM article_authors b JOIN authors w ON w.id = b.author_id WHERE b.article_id = a.id),
          (SELECT string_agg(t.name, ' ') FROM article_subjects b JOIN subjects t ON t.id = b.subject_id WHERE b.article_id = a.id),
          (SELECT string_agg(text #>> '{}', ' ') FROM jsonb_path_query(r.body, 'strict $.blocks.** ? (exists (@.text)).text') AS text))) AS part
        WHERE a.id = ANY(${ids}::uuid[]) AND a.publication_state = 'published'
          AND part.tokid IN (SELECT tokid FROM ts_token_type('default')
            WHERE alias IN ('asciiword', 'word', 'hword_part', 'hword_asciipart'))
          AND length(part.token) BETWEEN ${shortest} AND ${longest}) written
      GROUP BY word ORDER BY word
      ON CONFLICT (word) DO UPDATE SET documents = search_words.documents + excluded.documents`;
    return ids.length;
  });
