import { once } from 'node:events';
import { Agent, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { randomInt } from 'node:crypto';
import { setInterval, setTimeout as pause } from 'node:timers/promises';
import type autocannon from 'autocannon';
import { Client } from 'pg';
import { adSlotsPath } from '#lib/ad-paths.ts';
import { urls } from '#lib/urls.ts';
import { type LoadFigures, load } from './load.ts';
import { type openBenchDatabase, type Site, startSite } from './stack.ts';
import { column, row, say, title } from './table.ts';

type Database = Awaited<ReturnType<typeof openBenchDatabase>>;

const campaigns = 500;
const slots = ['banniere-haute', 'pave-article-1', 'pave-article-2', 'colonne-droite'];
const leastPerSecond = 300;
/** Of what a route of Next that does nothing answers. */
const leastOfEmptyRoute = 0.6;
/** What a decision may take, from outside, at 300 a second evenly spaced, at 95 %. */
const mostMs = 15;
const pages = 500;
const perConnection = 1_000;
const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';

/**
 * How many decisions for four slots a second the newspaper takes with 500 live campaigns, beside an empty route of Next
 * in the same run; how long one takes beside 300 a second; and whether each serving was counted.
 */
export async function measureAds(database: Database, { seconds }: { seconds: number }) {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await createCampaigns(client);
  const site = await startSite({
    databaseUrl: database.url,
    dataDir: database.dataDir,
    env: { TRUSTED_PROXIES: '127.0.0.1' },
  });
  try {
    const paths = await listPaths(client);
    const target = site.url + adSlotsPath;
    await load({ url: target, pid: site.pid, seconds: 2, more: questions(site, paths, target) });
    await pause(2_000);
    const before = await countServed(client);
    const most = await load({ url: target, pid: site.pid, seconds, more: questions(site, paths, target) });
    await pause(2_000);
    const counted = (await countServed(client)) - before;
    const calm = await askEvenly(() => question(site, paths, target), { site, seconds });
    // Nothing stands there: Next runs a handler that answers 404 and does nothing else.
    const nowhere = `${site.url}/api/v1/rien`;
    const empty = await load({ url: nowhere, pid: site.pid, seconds, more: questions(site, paths, nowhere) });
    const figures = {
      perSecond: most.requestsPerSecond,
      calmP50Ms: calm.p50Ms,
      calmP95Ms: calm.p95Ms,
      refused: most.failures + calm.failures,
      counted,
      decided: Math.round(most.requestsPerSecond * seconds) * slots.length,
      emptyRoute: empty.requestsPerSecond,
      ofEmptyRoute: most.requestsPerSecond / empty.requestsPerSecond,
    };
    print(figures, most);
    const isGood =
      figures.perSecond >= leastPerSecond &&
      figures.ofEmptyRoute >= leastOfEmptyRoute &&
      figures.calmP95Ms <= mostMs &&
      figures.refused === 0;
    return { ...figures, isGood };
  } finally {
    await Promise.all([site.stop(), client.end()]);
  }
}

/** A third asks for a section, a third for a word, a tenth has a cap; budgets that no run uses up. */
async function createCampaigns(client: Client): Promise<void> {
  await client.query(`INSERT INTO advertisers (id, name) VALUES (gen_random_uuid(), 'Annonceur du banc')`);
  await client.query(
    `INSERT INTO ad_campaigns (id, advertiser_id, name, state, starts_at, ends_at, budget, pacing, priority,
       cap_impressions, cap_seconds, without_consent, targeting)
     SELECT gen_random_uuid(), (SELECT id FROM advertisers WHERE name = 'Annonceur du banc'), 'Campagne ' || n,
       'approved', now() - interval '1 day', now() + interval '30 days', 100000000, 'fast', 1 + n % 10,
       CASE WHEN n % 10 = 0 THEN 3 END, CASE WHEN n % 10 = 0 THEN 86400 END, 'withhold',
       CASE n % 3 WHEN 0 THEN jsonb_build_object('sectionIds', jsonb_build_array(s.id))
         WHEN 1 THEN jsonb_build_object('words', jsonb_build_array('mot' || n, 'ville')) ELSE '{}'::jsonb END
     FROM generate_series(1, $1) n
     JOIN LATERAL (SELECT id FROM sections ORDER BY md5(id::text || n) LIMIT 1) s ON true`,
    [campaigns],
  );
  await client.query(
    `INSERT INTO ad_creatives (id, campaign_id, kind, name, click_url, content, approved_at)
     SELECT gen_random_uuid(), c.id, 'text', 'Création ' || n, 'https://annonceur.example/',
       '{"headline": "Offre", "text": "Un texte.", "button": "Voir"}', now()
     FROM ad_campaigns c, generate_series(1, 2) n WHERE c.name LIKE 'Campagne %'`,
  );
}

/** Each connection asks for other pages, from addresses of their own. */
const questions = (site: Site, paths: readonly string[], url: string): Partial<autocannon.Options> => ({
  setupClient: (sender) =>
    sender.setRequests(Array.from({ length: perConnection }, () => question(site, paths, url))),
});

function question(site: Site, paths: readonly string[], url: string): autocannon.Request {
  const page = paths[randomInt(paths.length)] ?? '/';
  const query = new URLSearchParams({ page, slots: slots.join(), device: 'desktop' });
  return {
    method: 'GET',
    path: `${new URL(url).pathname}?${query}`,
    headers: {
      origin: site.url,
      'user-agent': browser,
      'x-forwarded-for': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`,
    },
  };
}

/** One question every 1,000 / 300 ms, answered or not: what a crowd of readers does, without waiting for each other. */
async function askEvenly(
  next: () => autocannon.Request,
  { site, seconds }: { site: Site; seconds: number },
): Promise<{ p50Ms: number; p95Ms: number; failures: number }> {
  const agent = new Agent({ keepAlive: true });
  const tookMs: number[] = [];
  let failures = 0;
  const one = async (): Promise<void> => {
    const { path, headers } = next();
    const from = performance.now();
    const asked = request(new URL(path ?? '/', site.url), {
      agent,
      headers: headers as OutgoingHttpHeaders,
    }).end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    await buffer(answer);
    tookMs.push(performance.now() - from);
    if (answer.statusCode !== 200) failures += 1;
  };
  const asked: Promise<void>[] = [];
  const start = performance.now();
  for await (const _ of setInterval(1)) {
    const due = Math.floor(((performance.now() - start) / 1_000) * leastPerSecond);
    while (asked.length < Math.min(due, seconds * leastPerSecond)) asked.push(one());
    if (asked.length >= seconds * leastPerSecond) break;
  }
  await Promise.all(asked);
  agent.destroy();
  const inOrder = tookMs.toSorted((one, other) => one - other);
  const at = (share: number): number => inOrder[Math.floor(share * (inOrder.length - 1))] ?? Number.NaN;
  return { p50Ms: at(0.5), p95Ms: at(0.95), failures };
}

async function listPaths(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ section: string; slug: string }>(
    `SELECT s.slug AS section, g.slug FROM articles a JOIN sections s ON s.id = a.section_id
     JOIN article_slugs g ON g.article_id = a.id AND g.section_id = s.id AND g.is_current
     WHERE a.publication_state = 'published' ORDER BY md5(a.id::text) LIMIT ${pages}`,
  );
  return rows.map(({ section, slug }) => urls.article(section, slug));
}

async function countServed(client: Client): Promise<number> {
  const { rows } = await client.query<{ served: number }>(
    'SELECT coalesce(sum(served), 0)::int AS served FROM ad_sums',
  );
  return rows[0]?.served ?? 0;
}

type Figures = {
  calmP50Ms: number;
  calmP95Ms: number;
  refused: number;
  counted: number;
  decided: number;
  emptyRoute: number;
  ofEmptyRoute: number;
};

function print(figures: Figures, most: LoadFigures): void {
  title(`Publicité : ${slots.length} emplacements décidés, ${campaigns} campagnes en cours`);
  column('', 'par s', 'p50 ms', 'p95 ms', 'CPU s/1000');
  row('décisions, 32 connexions', most.requestsPerSecond, most.p50Ms, null, most.cpuPer1000);
  row(`décisions, ${leastPerSecond}/s`, leastPerSecond, figures.calmP50Ms, figures.calmP95Ms, null);
  row('route vide de Next', figures.emptyRoute, null, null, null);
  say(`Servies : environ ${figures.decided} ; comptées : ${figures.counted} ; refus : ${figures.refused}`);
  say(`× route vide : ${figures.ofEmptyRoute.toFixed(2)}`);
}
