import { Client } from 'pg';
import { measureColdRenders } from './cold-renders.ts';
import { weighPage } from './page-weight.ts';
import { measurePosting } from './posting.ts';
import { type BenchDatabase, type Site, withSite } from './stack.ts';

const comments = 10_000;
const renders = 150;
const warmUps = 40;

/**
 * What ten thousand comments cost an article's page: CPU of the main thread for a render of it, over that of the same
 * article without any, in one process that keeps nothing; and what its HTML weighs in gzip.
 */
export const measureComments = (database: BenchDatabase, path: string) =>
  withSite(
    database,
    async (site) => {
      await withClient(database.url, (client) => openConversation(client, path));
      const without = await renderMs(site, path);
      await withClient(database.url, (client) => writeComments(client, path));
      const withAll = await renderMs(site, path);
      return {
        withoutMs: without,
        withMs: withAll,
        ratio: withAll / without,
        bytes: (await weighPage(site.url, path)).html,
      };
    },
    { PAGE_CACHE: 'off' },
  );

/** What it costs to write one comment more under an article that has them all. */
export const measureOneMore = (database: BenchDatabase, path: string, count: number) =>
  withSite(
    database,
    (site) =>
      withClient(database.url, async (client) => {
        const { rows } = await client.query<{ id: string }>(articleAt, [path]);
        return measurePosting(site, { client, articleId: rows[0]?.id ?? '', count });
      }),
    { TRUSTED_PROXIES: '127.0.0.1' },
  );

/** The same page again and again: nothing is kept, so that each is drawn. */
async function renderMs(site: Site, path: string): Promise<number> {
  const times = (count: number): string[] => Array.from({ length: count }, () => path);
  await measureColdRenders(site, times(warmUps));
  return (await measureColdRenders(site, times(renders))).medianMs;
}

async function withClient<Value>(url: string, work: (client: Client) => Promise<Value>): Promise<Value> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const articleAt = `SELECT a.id FROM articles a JOIN article_slugs h ON h.article_id = a.id AND h.is_current
  JOIN sections s ON s.id = h.section_id WHERE '/' || s.slug || '/' || h.slug = $1`;

/** The archive is old: its conversations are closed by their age. This one is open, with its form. */
const openConversation = (client: Client, path: string) =>
  client.query(
    `UPDATE revisions SET comments_until = now() + interval '1 year'
     WHERE id = (SELECT live_revision_id FROM articles WHERE id = (${articleAt}))`,
    [path],
  );

/** One in ten opens a thread, the others reply in turn; some fifty words each. */
async function writeComments(client: Client, path: string): Promise<void> {
  await client.query(
    `INSERT INTO users (id, email, name, updated_at)
     VALUES ('01900000-0000-7000-8000-00000000c0de', 'banc@commentaires.test', 'Lectrice du banc', now())`,
  );
  const idOf = (n: string): string => `('01900000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
  const threads = comments / 10;
  const write = (from: number, to: number, parent: string) =>
    client.query(
      `INSERT INTO comments (id, article_id, author_id, parent_id, status, text, useful_count, created_at)
       SELECT ${idOf('n')}, (${articleAt}), '01900000-0000-7000-8000-00000000c0de', ${parent}, 'published',
         (SELECT string_agg(substr(md5(n || '-' || w), 1, 3 + w % 6), ' ') FROM generate_series(1, 50) w),
         n % 40, now() - make_interval(secs => n) FROM generate_series(${from}, ${to}) n`,
      [path],
    );
  await write(1, threads, 'NULL');
  await write(threads + 1, comments, idOf(`1 + n % ${threads}`));
  await client.query('ANALYZE comments');
}
