import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBenchDatabase, type Site, startSite } from '#bench/stack.ts';
import { ask } from '#tests/http.ts';
import { type Answer, call, type Desk, openDesks, withClient } from '#tests/kill/newsroom.ts';

/** What nobody should send, sent to the production build, whose clock hangs in Auckland. */
let database: Awaited<ReturnType<typeof openBenchDatabase>>;
let site: Site;
let desk: Desk;

beforeAll(async () => {
  database = await openBenchDatabase();
  site = await startSite({
    databaseUrl: database.url,
    dataDir: database.dataDir,
    env: { TZ: 'Pacific/Auckland' },
  });
  desk = (await openDesks(database.url, ['Ninon']))[0] as Desk;
}, 120_000);

afterAll(async () => {
  await site?.stop();
  await database?.close();
}, 60_000);

const api = (path = '') => `${site.url}/api/v1/articles${path}`;
const story = (more: Record<string, unknown> = {}) => ({
  headline: 'Un titre',
  standfirst: 'Un chapô.',
  section: 'epreuves',
  authors: [desk.author],
  body: '<p>Un.</p>',
  ...more,
});
const post = (body: unknown): Promise<Answer> => call(api(), { token: desk.token, method: 'POST', body });
const portOf = (): number => Number(new URL(site.url).port);
const isProblem = (answer: { type: string }): boolean => answer.type.startsWith('application/problem+json');

describe('addresses', () => {
  it.each(['/api', '/api/', '/api/inconnu', '/api/v1', '/api/v1/articles/a/b/c', '/api/v2/articles?x=1'])(
    '%s: a 404 problem for every method',
    async (path) => {
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
        const answer = await call(site.url + path, {
          method,
          ...(method === 'GET' ? {} : { body: '{"a":1' }),
        });
        expect([method, answer.status, isProblem(answer)]).toEqual([method, 404, true]);
        expect(answer.json).toMatchObject({ status: 404, code: 'not_found', detail: expect.any(String) });
      }
    },
  );

  it.each([
    ['/%00', 404],
    ['/api/v1/articles/%00', 404],
    ['/api/v1/articles/%2e%2e/sections', 301],
    ['/api/../redaction', 301],
    ['/medias/..%2f..%2fsecrets.json', 404],
    ['/islands/../../secrets.json', 404],
    ['/a{10000}', 414],
    ['/api/v1/articles/a{10000}', 414],
    ['/api/v1/articles?cursor=a{1500}', 422],
  ])('%s: %i', async (path, status) => {
    const answer = await ask(
      portOf(),
      path.replace(/a\{(\d+)\}/, (_, count: string) => 'a'.repeat(Number(count))),
    );
    expect(answer.status).toBe(status);
    if (status !== 301) expect(answer.text.length).toBeGreaterThan(10);
    expect(answer.text).not.toContain('authSecret');
  });
});

describe('methods', () => {
  it.each([
    ['PUT', '/api/v1/articles', 'GET, HEAD, POST'],
    ['DELETE', '/api/v1/articles/00000000-0000-7000-8000-000000000000', 'GET, HEAD, PATCH'],
    ['POST', '/api/sante', 'GET, HEAD'],
    ['DELETE', '/medias/inconnu.jpg', 'GET, HEAD'],
    ['PUT', '/api/auth/session', 'GET, HEAD, POST'],
    ['PROPFIND', '/api/v1/articles', 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'],
    ['DELETE', '/', 'GET, HEAD'],
    ['POST', '/epreuves', 'GET, HEAD'],
  ])('%s %s: 405 with Allow', async (method, path, allow) => {
    const answer = await ask(portOf(), path, { method, headers: { host: `127.0.0.1:${portOf()}` } });
    expect([answer.status, answer.headers.allow]).toEqual([405, allow]);
  });
});

describe('bodies', () => {
  it('over the limit are refused before they are read, under it by what they hold', async () => {
    const over = await post(`{"headline":"${'a'.repeat(3 * 1024 * 1024)}"}`);
    expect([over.status, isProblem(over)]).toEqual([413, true]);
    const text = await post(story({ body: `<p>${'mot '.repeat(300_000)}</p>` }));
    expect([text.status, isProblem(text)]).toEqual([413, true]);
    const html = await post(story({ body: '<div>'.repeat(200_000), publish: true }));
    expect([html.status, isProblem(html)]).toEqual([422, true]);
    const account = await call(`${site.url}/api/v1/connexion`, {
      method: 'POST',
      headers: { origin: site.url },
      body: { email: 'a@b.fr', password: 'a'.repeat(1024 * 1024) },
    });
    expect([account.status, isProblem(account)]).toEqual([413, true]);
  });

  it.each(['{"headline":', '', '[]', '"texte"', 'null', '{"headline":"a\\u0000b"}', '\u0000'])(
    'that are no story (%j) are refused in French',
    async (body) => {
      const answer = await post(body);
      expect([400, 422]).toContain(answer.status);
      expect(isProblem(answer)).toBe(true);
      expect(answer.json.detail).toMatch(/[.]$/);
    },
  );

  it.each([
    ['a version to come', { version: 99, blocks: [] }, /version|plus récent/i],
    ['an unknown block', { version: 1, blocks: [{ id: 'a', type: 'hologramme' }] }, /hologramme/],
  ])('with %s are refused in French, by name', async (_name, body, sentence) => {
    const answer = await post(story({ body }));
    expect(answer.status).toBe(422);
    const errors = answer.json.errors as Record<string, string>;
    expect(Object.values(errors).join(' ')).toMatch(sentence);
  });

  it('leave nothing behind when they are refused', async () => {
    const count = await withClient(database.url, (client) =>
      client.query('SELECT count(*)::int AS n FROM articles'),
    );
    expect(count.rows[0]?.n).toBe(0);
  });
});

describe('a clock in another time zone', () => {
  it('publishes and plans at the right instant, and shows it in Paris time', async () => {
    const before = Date.now();
    const made = await post(story({ headline: 'À l’heure', publish: true }));
    expect(made.status).toBe(201);
    const shown = await call(api(`/${String(made.json.id)}`));
    const publishedAt = new Date(String(shown.json.publishedAt)).getTime();
    expect(publishedAt).toBeGreaterThanOrEqual(before - 1);
    expect(publishedAt).toBeLessThanOrEqual(Date.now());
    const page = await (await fetch(String(made.json.url))).text();
    const paris = new Intl.DateTimeFormat('fr-FR', {
      timeZone: 'Europe/Paris',
      hour: '2-digit',
      minute: '2-digit',
    });
    expect(page).toContain(`<time dateTime="${new Date(publishedAt).toISOString()}">`);
    // The page writes « 0 h 35 », the formatter « 00:35 ».
    const [hour = '', minute = ''] = paris.format(publishedAt).split(':');
    expect(page).toMatch(new RegExp(`[^\\d]${Number(hour)}\\sh\\s${minute}`));

    const year = new Date().getUTCFullYear() + 1;
    const draft = await post(story({ headline: 'Plus tard' }));
    const id = String(draft.json.id);
    const planned = await call(api(`/${id}/schedule`), {
      token: desk.token,
      method: 'POST',
      body: { at: `${year}-07-14T08:00:00+02:00` },
    });
    expect([planned.status, planned.json.errors]).toEqual([200, undefined]);
    const { rows } = await withClient(database.url, (client) =>
      client.query(
        `SELECT a.scheduled_at::text AS planned, j.run_at::text AS woken
         FROM articles a, graphile_worker.jobs j WHERE a.id = $1 AND j.key = 'publish-due:' || a.id`,
        [id],
      ),
    );
    expect(rows).toEqual([{ planned: `${year}-07-14 06:00:00+00`, woken: `${year}-07-14 06:00:00+00` }]);
    const held = await call(api(`/${id}`), { token: desk.token });
    expect(held.json.scheduledAt).toBe(`${year}-07-14T06:00:00.000Z`);
  });
});
