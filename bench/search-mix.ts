import { Client } from 'pg';

/** What readers type, by what it costs: each kind is measured on its own. */
export type SearchMix = Record<string, string[]>;

/** Lexemes that stand in at most so many articles of a sample are rare. */
const sampled = 4_000;
const mostOfRare = 3;

/**
 * Searches that fit an archive of any size, from words that it holds: rare and common ones, phrases, filters, mistakes,
 * and what one types until the fourth letter. `most` of each kind at most.
 */
export async function pickSearches(databaseUrl: string, most: number): Promise<SearchMix> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const column = async (sql: string, values: unknown[] = []): Promise<string[]> => {
    const { rows } = await client.query<{ value: string }>(sql, values);
    return rows.map(({ value }) => value);
  };
  try {
    const rare = await column(
      `SELECT word AS value FROM ts_stat($1)
       WHERE word !~ '[^a-z0-9]' AND length(word) > 2 AND ndoc <= ${mostOfRare} ORDER BY md5(word) LIMIT ${most}`,
      [`SELECT document FROM article_search ORDER BY md5(article_id::text) LIMIT ${sampled}`],
    );
    const common = await column(
      `SELECT word AS value FROM search_words
       WHERE length(word) > 3 AND numnode(plainto_tsquery('french_plain', word)) > 0
       ORDER BY documents DESC, word LIMIT ${most}`,
    );
    const headlines = await column(
      `SELECT headline AS value FROM revisions WHERE headline ~ '^(\\S+ ){3}' ORDER BY md5(id::text) LIMIT ${most}`,
    );
    const typed = await column(
      `SELECT word AS value FROM search_words WHERE length(word) > 6 ORDER BY documents DESC, word LIMIT ${most}`,
    );
    const [section = ''] = await column('SELECT slug AS value FROM sections ORDER BY position LIMIT 1');
    const authors = await column(`SELECT slug AS value FROM authors ORDER BY slug LIMIT ${most}`);
    const names = await column(`SELECT name AS value FROM subjects ORDER BY md5(id::text) LIMIT ${most}`);
    const at = <Item>(items: readonly Item[], place: number): Item => items[place % items.length] as Item;
    return {
      'recherche, mot rare': rare.map(page),
      'recherche, expression du titre': headlines.map((headline) =>
        page(`"${headline.split(' ').slice(0, 3).join(' ')}"`),
      ),
      'recherche, mot courant': common.map(page),
      'recherche, deux mots courants': common.map((word, place) => page(`${word} ${at(common, place + 1)}`)),
      'recherche, expression courante': common.map((word, place) =>
        page(`"${word} ${at(common, place + 1)}"`),
      ),
      'recherche, courant et filtres': common.map(
        (word, place) => `${page(word)}&rubrique=${section}&auteur=${at(authors, place)}`,
      ),
      'recherche, par date, page 20': common.map((word) => `${page(word)}&page=20&tri=date`),
      'recherche, faute': typed.map((word) => page(misspelt(word))),
      suggestions: [...names, ...headlines].map(
        (name) => `/api/v1/suggestions?q=${encodeURIComponent(name.slice(0, 4))}`,
      ),
    };
  } finally {
    await client.end();
  }
}

/**
 * Brings an archive that was written by plain SQL to what publishing and the worker make of one: filters and names in
 * the documents, headlines, words. Nothing where that is done.
 */
export async function fillSearch(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(fillDocuments);
    await client.query(fillWords);
    await client.query('VACUUM ANALYZE article_search, search_words');
  } finally {
    await client.end();
  }
}

const fillDocuments = `
UPDATE article_search s SET section_id = a.section_id, genre = a.genre, headline = searched_headline(r.headline),
  author_ids = (SELECT array_agg(b.author_id) FROM article_authors b WHERE b.article_id = a.id),
  document = s.document
    || setweight(to_tsvector('french_plain', concat_ws(' ',
      (SELECT string_agg(w.name, ' ') FROM article_authors b JOIN authors w ON w.id = b.author_id WHERE b.article_id = a.id),
      (SELECT string_agg(t.name, ' ') FROM article_subjects b JOIN subjects t ON t.id = b.subject_id WHERE b.article_id = a.id))), 'C')
    || array_to_tsvector(ARRAY['s:' || a.section_id, 'g:' || a.genre::text]
      || (SELECT array_agg('a:' || b.author_id) FROM article_authors b WHERE b.article_id = a.id)
      || (SELECT array_agg('t:' || b.subject_id) FROM article_subjects b WHERE b.article_id = a.id))
FROM articles a JOIN revisions r ON r.id = a.live_revision_id
WHERE a.id = s.article_id AND s.section_id IS NULL`;

/** From some thousands of articles: the archive is written from one list of words. */
const fillWords = `
INSERT INTO search_words (word, plain, documents)
SELECT word, lower(plain_name(word)), count(DISTINCT id) FROM (
  SELECT r.id, lower(part.token) AS word FROM (SELECT * FROM revisions LIMIT 4000) r
  CROSS JOIN LATERAL ts_parse('default', concat_ws(' ', r.headline, r.standfirst, (SELECT string_agg(text #>> '{}', ' ')
    FROM jsonb_path_query(r.body, 'strict $.blocks.** ? (exists (@.text)).text') AS text))) AS part
  WHERE part.tokid IN (1, 2, 10, 11) AND length(part.token) BETWEEN 3 AND 30) written
GROUP BY word ON CONFLICT DO NOTHING`;

const page = (words: string): string => `/recherche?q=${encodeURIComponent(words)}`;

/** Two letters swapped, as fingers do. */
const misspelt = (word: string): string => `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}`;
