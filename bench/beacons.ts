import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type autocannon from 'autocannon';
import { Client } from 'pg';
import { urls } from '#lib/urls.ts';
import { type LoadFigures, load } from './load.ts';
import { median } from './process-figures.ts';
import { type openBenchDatabase, type Site, startBareServer, startSite } from './stack.ts';
import { column, row, say, title } from './table.ts';

type Database = Awaited<ReturnType<typeof openBenchDatabase>>;

const leastPerSecond = 500;
/** Of what a route of Next that does nothing answers. */
const leastOfEmptyRoute = 0.7;
/** Of a page's throughput and speed while so many beacons come. */
const leastOfPages = 0.9;
const pageRounds = 5;
const articles = 500;
const perConnection = 1_000;
const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';

/**
 * How many beacons a second the newspaper takes, beside an empty route of Next and a bare Node server in the same run;
 * whether each was counted; and what 500 a second cost the pages: rounds with and without take turns, and in those
 * without the same beacons go to the bare server, so that sending them costs the machine the same.
 */
export async function measureBeacons(
  database: Database,
  { article, seconds }: { article: string; seconds: number },
) {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const site = await startSite({
    databaseUrl: database.url,
    dataDir: database.dataDir,
    env: { TRUSTED_PROXIES: '127.0.0.1' },
  });
  const bare = await startBareServer(database.dataDir, Buffer.alloc(0));
  try {
    const ids = await listArticles(client);
    const beacon = site.url + urls.apiAudience();
    const most = await load({ url: beacon, pid: site.pid, seconds, more: beacons(site, ids, beacon) });
    await pause(2_000);
    const counted = await countViews(client);
    // Nothing stands there: Next runs a handler that answers 404 and does nothing else.
    const nowhere = `${site.url}/api/v1/rien`;
    const empty = await load({ url: nowhere, pid: site.pid, seconds, more: beacons(site, ids, nowhere) });
    const ofBare = await load({ url: bare.url, pid: bare.pid, seconds, more: beacons(site, ids, bare.url) });
    const pages = await comparePages({ site, bareUrl: bare.url, ids, article, seconds });
    const figures = {
      perSecond: most.requestsPerSecond,
      p99Ms: most.p99Ms,
      refused: most.failures,
      counted,
      emptyRoute: empty.requestsPerSecond,
      bareNode: ofBare.requestsPerSecond,
      ofEmptyRoute: most.requestsPerSecond / empty.requestsPerSecond,
      ofBareNode: most.requestsPerSecond / ofBare.requestsPerSecond,
      pages,
    };
    print(figures, most);
    const isGood =
      figures.perSecond >= leastPerSecond &&
      figures.ofEmptyRoute >= leastOfEmptyRoute &&
      pages.ratio >= leastOfPages &&
      most.failures === 0;
    return { ...figures, isGood };
  } finally {
    await Promise.all([site.stop(), bare.stop(), client.end()]);
  }
}

/** Each connection tells of other readers: addresses of their own, articles by their fame. */
const beacons = (site: Site, ids: readonly string[], url: string): Partial<autocannon.Options> => ({
  method: 'POST',
  setupClient: (sender) =>
    sender.setRequests(
      Array.from({ length: perConnection }, () => ({ ...request(site, ids), path: new URL(url).pathname })),
    ),
});

function request(site: Site, ids: readonly string[]): autocannon.Request {
  const address = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;
  const famous = Math.min(ids.length - 1, Math.floor(ids.length ** Math.random()) - 1);
  const seen = { event: 'seen', article: ids[famous], referrer: 'www.google.com', screen: 'phone' };
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: site.url,
      'user-agent': browser,
      'x-forwarded-for': address,
    },
    body: JSON.stringify(seen),
  };
}

type Pages = { site: Site; bareUrl: string; ids: readonly string[]; article: string; seconds: number };

async function comparePages({ site, bareUrl, ids, article, seconds }: Pages) {
  const page = site.url + article;
  const round = async (target: string): Promise<LoadFigures> => {
    const paced = { ...beacons(site, ids, target), connections: 8, overallRate: leastPerSecond };
    const sending = load({ url: target, pid: site.pid, seconds, more: paced });
    const [figures] = await Promise.all([load({ url: page, pid: site.pid, seconds }), sending]);
    return figures;
  };
  await load({ url: page, pid: site.pid, seconds: 2 });
  const [without, withAll]: [LoadFigures[], LoadFigures[]] = [[], []];
  for (let at = 0; at < pageRounds; at += 1) {
    without.push(await round(bareUrl));
    withAll.push(await round(site.url + urls.apiAudience()));
  }
  const rate = (rounds: LoadFigures[]): number => median(rounds.map((one) => one.requestsPerSecond));
  const p99 = (rounds: LoadFigures[]): number => median(rounds.map((one) => one.p99Ms));
  return {
    without: rate(without),
    with: rate(withAll),
    ratio: rate(withAll) / rate(without),
    p99WithoutMs: p99(without),
    p99WithMs: p99(withAll),
  };
}

async function listArticles(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM articles WHERE publication_state = 'published' ORDER BY md5(id::text) LIMIT ${articles}`,
  );
  return rows.map(({ id }) => id);
}

async function countViews(client: Client): Promise<number> {
  const { rows } = await client.query<{ views: number }>(
    'SELECT coalesce(sum(views), 0)::int AS views FROM article_views_hourly',
  );
  return rows[0]?.views ?? 0;
}

type Figures = {
  counted: number;
  refused: number;
  emptyRoute: number;
  bareNode: number;
  ofEmptyRoute: number;
  ofBareNode: number;
  pages: Awaited<ReturnType<typeof comparePages>>;
};

function print(figures: Figures, most: LoadFigures): void {
  title('Audience : balises reçues, 32 connexions');
  column('', 'par s', 'p50 ms', 'p99 ms', 'CPU s/1000');
  row('balises', most.requestsPerSecond, most.p50Ms, most.p99Ms, most.cpuPer1000);
  row('route vide de Next', figures.emptyRoute, null, null, null);
  row('Node nu', figures.bareNode, null, null, null);
  say(`Comptées : ${figures.counted} ; refusées : ${figures.refused}`);
  say(`× route vide : ${figures.ofEmptyRoute.toFixed(2)} ; × Node nu : ${figures.ofBareNode.toFixed(2)}`);
  column(`pages, ${leastPerSecond} balises/s`, 'sans', 'avec', 'rapport', 'p99 sans', 'p99 avec');
  const { pages } = figures;
  row('article gardé', pages.without, pages.with, pages.ratio, pages.p99WithoutMs, pages.p99WithMs);
}
