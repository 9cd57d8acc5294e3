import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBenchDatabase, type Site, startSite, startWorker } from '#bench/stack.ts';
import { toWebhookSecret } from '#features/reach/distribution/webhooks.ts';
import { urls } from '#lib/urls.ts';
import { lock } from '#server/auth/secret.ts';
import {
  type CallbackStandIn,
  hubSignatureOf,
  isSignedWith,
  startCallbackStandIn,
} from '#tests/callback-stand-in.ts';
import { call, type Desk, openDesks, withClient } from '#tests/kill/newsroom.ts';
import { until } from '#tests/kill/newspaper.ts';

/**
 * Subscribers and webhooks over real HTTP, on the production build: what was told of before a worker is killed is told of
 * by those that come after it, once.
 */
const key = 'a secret that only this test knows, of enough characters';
const env = { NEXTAUTH_SECRET: key, OUTBOUND_ALLOW: '127.0.0.1' };
const hubSecret = 'un secret d’abonné';
const hookSecret = toWebhookSecret(randomBytes(32));

let database: Awaited<ReturnType<typeof openBenchDatabase>>;
let site: Site;
let desk: Desk;
let subscriber: CallbackStandIn;
let receiver: CallbackStandIn;
const workers: { pid: number; stop: () => Promise<void> }[] = [];

const openWorker = async () => {
  const { url: databaseUrl, dataDir } = database;
  const worker = await startWorker({ databaseUrl, dataDir, siteUrl: site.url, env });
  workers.push(worker);
  return worker;
};
const query = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  withClient(database.url, async (client) => (await client.query(sql, values)).rows);

beforeAll(async () => {
  database = await openBenchDatabase();
  desk = (await openDesks(database.url, ['Ninon']))[0] as Desk;
  site = await startSite({ databaseUrl: database.url, dataDir: database.dataDir, env });
  [subscriber, receiver] = await Promise.all([startCallbackStandIn(), startCallbackStandIn()]);
  await query(
    `INSERT INTO webhook_endpoints (id, name, url, acts, sealed_secret, created_at)
     VALUES ($1, 'Agence', $2, '{published,withdrawn}', $3, now())`,
    [randomUUID(), receiver.url, lock(hookSecret, { purpose: 'webhook', key })],
  );
}, 120_000);

afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.stop()));
  await Promise.all([subscriber.close(), receiver.close()]);
  await site?.stop();
  await database?.close();
}, 60_000);

async function publish(headline: string): Promise<{ id: string; path: string }> {
  const made = await call(`${site.url}/api/v1/articles`, {
    token: desk.token,
    method: 'POST',
    body: {
      headline,
      standfirst: 'Elle est dite à qui la suit.',
      section: desk.section,
      authors: [desk.author],
      body: '<p>Là.</p>',
      publish: true,
    },
  });
  expect(made.status).toBe(201);
  return { id: String(made.json['id']), path: new URL(String(made.json['url'])).pathname };
}

it('tells those who asked, signed, and tells once what a killed worker left behind', async () => {
  const first = await openWorker();
  const topic = site.url + urls.feedOf(`/${desk.section}`);
  // As a program does: from nowhere, without a word about itself.
  const asked = await fetch(site.url + urls.webSubHub(), {
    method: 'POST',
    body: new URLSearchParams({
      'hub.mode': 'subscribe',
      'hub.topic': topic,
      'hub.callback': subscriber.url,
      'hub.secret': hubSecret,
    }),
  });
  expect([asked.status, asked.headers.get('content-type')]).toEqual([202, 'text/plain; charset=utf-8']);
  await until(
    'the subscription is confirmed',
    async () => (await query('SELECT 1 FROM websub_subscriptions')).length === 1,
  );

  const { id, path } = await publish('La crue monte');
  await until('both were told', async () => subscriber.received.length + receiver.received.length === 2);
  const [feed] = subscriber.received;
  expect(feed?.headers['x-hub-signature']).toBe(feed && hubSignatureOf(hubSecret, feed));
  expect(feed?.headers.link).toContain(`<${topic}>; rel="self"`);
  expect(feed?.body).toBe(await (await fetch(topic)).text());
  const [message] = receiver.received;
  expect(message && isSignedWith(hookSecret, message)).toBe(true);
  expect(JSON.parse(message?.body ?? '{}')).toMatchObject({
    type: 'article.published',
    data: { articleId: id, url: site.url + path },
  });

  // Neither answers: the calls are under way when their worker dies.
  Object.assign(subscriber, { mood: 'hang' });
  Object.assign(receiver, { mood: 'hang' });
  const withdrawn = await call(`${site.url}/api/v1/articles/${id}/withdraw`, {
    token: desk.token,
    method: 'POST',
    body: {},
  });
  expect(withdrawn.status).toBe(200);
  await until(
    'both are being called',
    async () => subscriber.received.length + receiver.received.length === 4,
  );
  process.kill(first.pid, 'SIGKILL');
  Object.assign(subscriber, { mood: 204 });
  Object.assign(receiver, { mood: 204 });
  // The marks of the dead end after a minute, and the minute's own run comes: here they have.
  await query(`UPDATE websub_deliveries SET held_until = now() WHERE held_until IS NOT NULL`);
  await query(`UPDATE webhook_deliveries SET held_until = now() WHERE held_until IS NOT NULL`);
  await query(`SELECT graphile_worker.add_job('serve-callbacks', '{}') FROM generate_series(1, 4)`);
  await Promise.all([openWorker(), openWorker()]);
  await until(
    'everything was told',
    async () => {
      const waiting = await query(
        `SELECT 1 FROM websub_deliveries WHERE next_at IS NOT NULL
       UNION ALL SELECT 1 FROM webhook_deliveries WHERE next_at IS NOT NULL`,
      );
      return waiting.length === 0;
    },
    120_000,
  );
  expect(subscriber.received).toHaveLength(3);
  expect(subscriber.received.at(-1)?.body).not.toContain('La crue monte');
  expect(receiver.received).toHaveLength(3);
  const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
  expect(ids[2]).toBe(ids[1]);
  expect(receiver.received[2]?.body).toBe(receiver.received[1]?.body);
  expect(
    await query(`SELECT channel, status FROM deliveries WHERE channel <> 'indexnow' ORDER BY 1`),
  ).toEqual([
    { channel: 'webhook', status: 'delivered' },
    { channel: 'webhook', status: 'delivered' },
    { channel: 'websub', status: 'delivered' },
    { channel: 'websub', status: 'delivered' },
  ]);
}, 300_000);
