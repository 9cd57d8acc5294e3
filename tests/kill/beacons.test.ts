import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBenchDatabase, type Site, startSite } from '#bench/stack.ts';
import { urls } from '#lib/urls.ts';
import { isAlive } from '#scripts/launch/processes.ts';
import { call, openDesks, withClient } from '#tests/kill/newsroom.ts';
import { until } from '#tests/kill/newspaper.ts';

/**
 * What pages tell of their reading waits a second in the process that heard it: killed, it loses that second and nothing
 * else; stopped, it loses nothing; and never is half of a write there.
 */
let database: Awaited<ReturnType<typeof openBenchDatabase>>;
let articleId: string;
let site: Site | null = null;

const openSite = async (): Promise<Site> =>
  (site = await startSite({
    databaseUrl: database.url,
    dataDir: database.dataDir,
    env: { TRUSTED_PROXIES: '127.0.0.1' },
  }));

beforeAll(async () => {
  database = await openBenchDatabase();
  const [desk] = await openDesks(database.url, ['Ninon']);
  const { url } = await openSite();
  const made = await call(`${url}/api/v1/articles`, {
    method: 'POST',
    token: desk?.token ?? '',
    body: {
      headline: 'Le phare se rallume',
      standfirst: 'Il était éteint depuis l’hiver.',
      section: 'epreuves',
      authors: [desk?.author],
      body: '<p>Là.</p>',
      publish: true,
    },
  });
  if (made.status !== 201) throw new Error(`the story was answered ${made.status}`);
  articleId = String(made.json['id']);
}, 120_000);

afterAll(async () => {
  await site?.stop();
  await database?.close();
}, 60_000);

/** Readers from so many addresses, numbered from one on. */
async function tell({ url }: Site, from: number, count: number): Promise<void> {
  for (let at = from; at < from + count; at += 1) {
    const { status } = await call(url + urls.apiAudience(), {
      method: 'POST',
      body: { event: 'seen', article: articleId, screen: 'phone' },
      headers: {
        origin: url,
        'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
        'x-forwarded-for': `198.51.100.${at}`,
      },
    });
    expect(status).toBe(204);
  }
}

const counted = () =>
  withClient(database.url, async (client) => {
    const { rows } = await client.query<
      Record<'views' | 'readers' | 'sources' | 'minutes' | 'marks', number>
    >(
      `SELECT (SELECT coalesce(sum(views), 0)::int FROM article_views_hourly) AS views,
        (SELECT coalesce(sum(readers), 0)::int FROM article_views_hourly) AS readers,
        (SELECT coalesce(sum(readers), 0)::int FROM article_referrers_daily) AS sources,
        (SELECT coalesce(sum(readers), 0)::int FROM article_views_recent) AS minutes,
        (SELECT count(*)::int FROM audience_marks) AS marks`,
    );
    return rows[0] ?? { views: 0, readers: 0, sources: 0, minutes: 0, marks: 0 };
  });

it('a process that is killed loses the last second at most, and no half of it', async () => {
  const running = site ?? (await openSite());
  await tell(running, 1, 20);
  await until('the first are written', async () => (await counted()).views === 20);
  await tell(running, 21, 20);
  site = null;
  process.kill(running.pid, 'SIGKILL');
  await until('the killed is gone', async () => !isAlive(running.pid));
  const { views, ...others } = await counted();
  expect(views).toBeGreaterThanOrEqual(20);
  expect(views).toBeLessThanOrEqual(40);
  // Everybody came once from an address of their own: whatever is counted of them is as many.
  expect(others).toEqual({ readers: views, sources: views, minutes: views, marks: views });
}, 60_000);

it('one that is asked to stop writes what waits', async () => {
  const before = await counted();
  const again = await openSite();
  await tell(again, 101, 20);
  site = null;
  await again.stop();
  expect((await counted()).views).toBe(before.views + 20);
}, 60_000);
