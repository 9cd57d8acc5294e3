import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { headline, inventedName, paragraph, seeded, sentence } from './french-words.ts';

const sectionNames = ['Monde', 'Politique', 'Économie', 'Société', 'Sciences', 'Culture'];
const batchSize = 400;
const authorCount = 60;
const articlesPerSubject = 50;
/** A newspaper that publishes so much grows by its years; only beyond twelve of them does it publish more. */
const articlesADay = 23;
const mostDays = 12 * 365;
const spanOf = (count: number): number => Math.min(mostDays, Math.ceil(count / articlesADay));

type Random = () => number;

/** A UUIDv7 of a given instant, so that ids sort as articles do. */
function uuidAt(instant: number, random: Random): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Math.floor(instant), 0, 6);
  bytes[6] = 0x70 | (Math.floor(random() * 16) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 70)
    .replace(/-+$/, '');

type People = { sections: string[]; authors: string[]; subjects: string[] };

/**
 * Fills an empty, migrated database with `count` published articles, by plain SQL: the same rows as publishing writes,
 * without its journal. A hundred thousand span twelve years, fewer so many less. Returns the seconds it took.
 */
export async function buildArchive(
  databaseUrl: string,
  count: number,
  now = Date.now(),
): Promise<{ seconds: number }> {
  const started = performance.now();
  // The next rows are written here while the last ones are filed there: two connections, two cores.
  const clients = [databaseUrl, databaseUrl].map((connectionString) => new Client({ connectionString }));
  const [client] = clients as [Client, Client];
  await Promise.all(clients.map((each) => each.connect()));
  try {
    const random = seeded(count);
    const names = Array.from({ length: 400 }, () => inventedName(random));
    const people = await insertPeople(client, { random, names, count, now });
    const filing = clients.map(() => Promise.resolve());
    for (let from = 0, at = 0; from < count; from += batchSize, at = (at + 1) % clients.length) {
      const to = Math.min(count, from + batchSize);
      const rows = JSON.stringify(writeArticles({ random, names, people, from, to, count, now }));
      await filing[at];
      filing[at] = (clients[at] ?? client).query(insertBatch, [rows]).then(() => {});
    }
    await Promise.all(filing);
    await client.query(publishArticles);
    await client.query(foldListCounts);
    await client.query('VACUUM ANALYZE');
  } finally {
    await Promise.all(clients.map((each) => each.end()));
  }
  return { seconds: (performance.now() - started) / 1000 };
}

async function insertPeople(
  client: Client,
  { random, names, count, now }: { random: Random; names: string[]; count: number; now: number },
): Promise<People> {
  const old = now - spanOf(count) * 86_400_000;
  const sections = sectionNames.map(() => uuidAt(old, random));
  const authors = Array.from({ length: authorCount }, () => uuidAt(old, random));
  const subjects = Array.from({ length: Math.max(20, Math.ceil(count / articlesPerSubject)) }, () =>
    uuidAt(old, random),
  );
  const insert = (table: string, columns: string, rows: unknown[]) =>
    client.query(
      `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  const stamp = new Date(old).toISOString();
  await insert(
    'sections',
    'id, slug, name, tint, position, updated_at',
    sectionNames.map((name, at) => ({
      id: sections[at],
      slug: plain(name),
      name,
      tint: 'encre',
      position: at,
      updated_at: stamp,
    })),
  );
  await insert(
    'authors',
    'id, slug, name, job_title, biography, links, updated_at',
    authors.map((id, at) => ({
      id,
      slug: `auteur-${at}`,
      name: `${names[at]} ${names[at + 100]}`,
      job_title: 'Journaliste',
      biography: sentence(random, names),
      links: [],
      updated_at: stamp,
    })),
  );
  await insert(
    'subjects',
    'id, slug, name, updated_at',
    subjects.map((id, at) => ({
      id,
      slug: `sujet-${at}`,
      name: `${names[at % names.length]} ${at}`,
      updated_at: stamp,
    })),
  );
  return { sections, authors, subjects };
}

const pick = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)] as Item;

/** Rank by rank ever rarer, as subjects are: a few are in the news for years, most for a week. */
const pickByRank = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(items.length ** random()) - 1] as Item;

/** The rows of articles `from` to `to` of `count`. */
function writeArticles(batch: {
  random: Random;
  names: string[];
  people: People;
  from: number;
  to: number;
  count: number;
  now: number;
}) {
  const { random, names, people, now, count } = batch;
  return Array.from({ length: batch.to - batch.from }, (_, offset) => {
    const at = batch.from + offset;
    const instant = now - ((count - at) / count) * spanOf(count) * 86_400_000 - 60_000;
    const title = headline(random, names);
    const paragraphs = Array.from({ length: 4 + Math.floor(random() * 11) }, () => paragraph(random, names));
    const blocks = paragraphs.map((text, place) => ({
      id: `p${place}`,
      type: 'paragraph',
      content: [{ text }],
    }));
    return {
      id: uuidAt(instant, random),
      revision: uuidAt(instant + 1, random),
      at: new Date(instant).toISOString(),
      section: pick(people.sections, random),
      author: pick(people.authors, random),
      subjects: [...new Set([pickByRank(people.subjects, random), pick(people.subjects, random)])],
      slug: `${plain(title) || 'article'}-${at}`,
      headline: title,
      standfirst: sentence(random, names),
      urgency: 3 + Math.floor(random() * 6),
      words: paragraphs.join(' ').split(' ').length,
      text: paragraphs.join('\n'),
      body: { version: 1, blocks },
    };
  });
}

/** One statement a batch: every table that publishing writes. */
const insertBatch = `
WITH row AS MATERIALIZED (
  SELECT * FROM json_to_recordset($1) AS r(
    id uuid, revision uuid, at timestamptz, section uuid, author uuid, subjects uuid[], slug text, headline text,
    standfirst text, urgency smallint, words int, text text, body jsonb)
), article AS (
  INSERT INTO articles (id, section_id, urgency, created_at, updated_at)
  SELECT id, section, urgency, at, at FROM row RETURNING id
), revision AS (
  INSERT INTO revisions (id, article_id, number, kind, workflow_state, section_id, urgency, headline, standfirst,
                         slug, body, word_count, bylines, subject_ids, created_at)
  SELECT revision, id, 1, 'published', 'approved', section, urgency, headline, standfirst, slug, body, words,
         jsonb_build_array(jsonb_build_object('authorId', author)), subjects, at
  FROM row RETURNING id, article_id
), address AS (
  INSERT INTO article_slugs (section_id, slug, article_id, is_current, created_at) SELECT section, slug, id, true, at FROM row
), byline AS (
  INSERT INTO article_authors (article_id, author_id, position, first_published_at) SELECT id, author, 0, at FROM row
), about AS (
  INSERT INTO article_subjects (article_id, subject_id, position, first_published_at)
  SELECT story.id, s.id, s.place - 1, story.at FROM row AS story, unnest(story.subjects) WITH ORDINALITY AS s(id, place)
), search AS (
  INSERT INTO article_search (article_id, first_published_at, document)
  SELECT id, at, setweight(to_tsvector('french_plain', headline), 'A')
              || setweight(to_tsvector('french_plain', standfirst), 'B')
              || setweight(to_tsvector('french_plain', text), 'D')
  FROM row
)
SELECT 1`;

/**
 * The pointers to a revision come after the rows that they point to; so do the parts of the sitemap, which a trigger
 * would otherwise count anew for each of them.
 */
const publishArticles = `
WITH placed AS (
  SELECT id, to_char(created_at AT TIME ZONE 'UTC', 'YYYYMM')::integer AS month, created_at FROM articles
  WHERE publication_state = 'none'
), parts AS (
  SELECT id, month * 1000 + 1 + ((row_number() OVER (PARTITION BY month ORDER BY created_at, id) - 1) / 2450)::integer AS part
  FROM placed
)
UPDATE articles SET publication_state = 'published', live_revision_id = r.id, working_revision_id = r.id,
       first_published_at = articles.created_at, published_at = articles.created_at,
       sitemap_part = parts.part
FROM revisions r, parts WHERE r.article_id = articles.id AND parts.id = articles.id AND articles.publication_state = 'none'`;

/** As the worker does each hour (features/newsroom/publishing/data/list-count.store.ts): here nobody else counts meanwhile. */
const foldListCounts = `
WITH gone AS (DELETE FROM list_counts RETURNING list_id, week, count)
INSERT INTO list_counts (list_id, week, count, is_folded)
SELECT list_id, week, sum(count), true FROM gone GROUP BY list_id, week HAVING sum(count) <> 0`;
