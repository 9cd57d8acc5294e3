import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCommenter, sendComment, wordsOfChance } from '#bench/posting.ts';
import { openBenchDatabase, type Site, startSite } from '#bench/stack.ts';
import { withClient } from '#tests/kill/newsroom.ts';

/** Two hundred people, five sends each, all at once: half of them readers, half of the newsroom, whom no limit stops. */
const accounts = 200;
const sendsOfEach = 5;
/** Nobody waits longer than this for an answer, whatever the crowd. */
const patienceMs = 60_000;

let database: Awaited<ReturnType<typeof openBenchDatabase>>;
let site: Site;
let articleId = '';
let keys: string[] = [];

beforeAll(async () => {
  database = await openBenchDatabase();
  await withClient(database.url, async (client) => {
    const [section, article, revision] = [randomUUID(), randomUUID(), randomUUID()];
    await client.query(
      `INSERT INTO sections (id, slug, name, updated_at) VALUES ($1, 'foule', 'Foule', now())`,
      [section],
    );
    await client.query(`INSERT INTO articles (id, section_id, updated_at) VALUES ($1, $2, now())`, [
      article,
      section,
    ]);
    await client.query(
      `INSERT INTO revisions (id, article_id, number, kind, section_id, headline, body)
       VALUES ($1, $2, 1, 'named', $3, 'La foule parle', '{"version":1,"blocks":[]}')`,
      [revision, article, section],
    );
    await client.query(
      `UPDATE articles SET working_revision_id = $2, live_revision_id = $2, publication_state = 'published',
         first_published_at = now(), published_at = now() WHERE id = $1`,
      [article, revision],
    );
    await client.query(
      `INSERT INTO article_slugs (section_id, slug, article_id) VALUES ($1, 'la-foule', $2)`,
      [section, article],
    );
    articleId = article;
    keys = [];
    for (let count = 0; count < accounts; count += 1)
      keys.push(await openCommenter(client, count % 2 ? 'journalist' : 'reader'));
  });
  site = await startSite({
    databaseUrl: database.url,
    dataDir: database.dataDir,
    env: { TRUSTED_PROXIES: '127.0.0.1' },
  });
}, 300_000);

afterAll(async () => {
  await site?.stop();
  await database?.close();
}, 60_000);

it('a thousand posts at once: each is answered, none is written twice, the counts are exact', async () => {
  const sends = keys.flatMap((key, from) => {
    const texts = Array.from({ length: sendsOfEach - 1 }, () => wordsOfChance());
    // The last is the first again: a finger that pressed twice.
    return [...texts, texts[0] ?? ''].map((text) => ({ key, from, text }));
  });
  const statuses = await Promise.all(
    sends.map(({ key, from, text }) => sendComment(site, { articleId, key, from, text, patienceMs })),
  );
  const byStatus = Map.groupBy(statuses, (status) => status);
  expect([...byStatus.keys()].filter((status) => ![201, 202, 409, 429].includes(status))).toEqual([]);
  const written = (byStatus.get(201)?.length ?? 0) + (byStatus.get(202)?.length ?? 0);
  const counts = await withClient(database.url, async (client) => {
    const { rows } = await client.query<{ rows: number; texts: number; shown: number; counted: number }>(
      `SELECT count(*)::int AS rows, count(DISTINCT (author_id, text))::int AS texts,
         count(*) FILTER (WHERE status = 'published')::int AS shown,
         (SELECT comment_count FROM articles WHERE id = $1) AS counted
       FROM comments WHERE article_id = $1`,
      [articleId],
    );
    return rows[0];
  });
  expect(counts).toMatchObject({ rows: written, texts: written });
  expect(counts?.counted).toBe(counts?.shown);
  // The newsroom's four texts each, and at least the first of every reader.
  expect(written).toBeGreaterThanOrEqual((accounts / 2) * (sendsOfEach - 1) + accounts / 4);
}, 180_000);
