import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { POST as knock } from '#app/websub/route.ts';
import type { StoryChanges } from '#features/newsroom/articles/articles.schema.ts';
import { saveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { updateArticle } from '#features/newsroom/publishing/use-cases/update-article.ts';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import { callbackLimits } from '#features/reach/distribution/callbacks.ts';
import { getTopicFeed } from '#features/reach/distribution/data/topic-feed.queries.ts';
import { deliveryWaits, mostSubscriptions, verificationWaits } from '#features/reach/distribution/websub.ts';
import { announceStoryHandler } from '#features/reach/distribution/use-cases/announce-story.ts';
import { forgetCallbacks } from '#features/reach/distribution/use-cases/forget-callbacks.ts';
import { serveCallbacks } from '#features/reach/distribution/use-cases/serve-callbacks.ts';
import type { Person } from '#lib/actor.ts';
import { websubDenials, websubRefusals } from '#words/reach/distribution/websub.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';
import { deliverMessage } from '#server/jobs/deliver-outbox.ts';
import {
  type CallbackStandIn,
  echo,
  hubSignatureOf,
  startCallbackStandIn,
} from '#tests/callback-stand-in.ts';
import { createPerson } from '#tests/factories/people.ts';
import { publishReadyStory, valueOf } from '#tests/factories/stories.ts';

const siteUrl = 'http://localhost:3000';
const topic = `${siteUrl}/rss.xml`;
const secret = 'un secret de l’abonné';

let chief: Person;
let subscriber: CallbackStandIn;
let silent: CallbackStandIn;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
  [subscriber, silent] = await Promise.all([startCallbackStandIn(), startCallbackStandIn()]);
  getConfig().outboundAllow.push(subscriber.host, silent.host);
});
afterAll(() => Promise.all([subscriber.close(), silent.close()]));
beforeEach(async () => {
  for (const one of [subscriber, silent]) {
    Object.assign(one, { mood: 204, confirm: echo });
    one.asked.length = 0;
    one.received.length = 0;
  }
  await db().websubRequest.deleteMany();
  await db().websubSubscription.deleteMany();
  await db().outboxMessage.deleteMany();
  await db().delivery.deleteMany();
  await db().rateLimit.deleteMany();
});

const params = { params: Promise.resolve({}) };
/** What a program asks the hub, from another site and without a word about itself. */
async function ask(form: Record<string, string>, type = 'application/x-www-form-urlencoded') {
  const request = new Request(`${siteUrl}/websub`, {
    method: 'POST',
    headers: { 'content-type': type, origin: 'https://ailleurs.example' },
    body: new URLSearchParams(form).toString(),
  });
  const answer = await knock(request, params);
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    text: (await answer.text()).trim(),
  };
}
const form = (more: Record<string, string> = {}) => ({
  'hub.mode': 'subscribe',
  'hub.topic': topic,
  'hub.callback': `${subscriber.url}?cle=1`,
  ...more,
});
const later = (seconds: number) => () => new Date(Date.now() + seconds * 1_000);
const serve = (now?: () => Date) =>
  serveCallbacks({ signal: new AbortController().signal, ...(now ? { now } : {}) });
const subscriptions = () => db().websubSubscription.findMany({ orderBy: { createdAt: 'asc' } });
async function subscribe(more: Record<string, string> = {}): Promise<void> {
  expect(await ask(form(more))).toMatchObject({ status: 202 });
  await serve();
}
/** What happened is handed to the channels, as the worker does. */
async function announce(): Promise<void> {
  const waiting = await db().outboxMessage.findMany({
    where: { kind: announceStoryHandler.kind, deliveredAt: null },
    orderBy: { id: 'asc' },
  });
  for (const { id } of waiting) await deliverMessage([announceStoryHandler], id);
}
async function change(articleId: string, fields: StoryChanges): Promise<void> {
  const row = await db().article.findUniqueOrThrow({ where: { id: articleId } });
  const baseRevisionId = row.workingRevisionId ?? '';
  valueOf(await saveDraft({ actor: chief, input: { articleId, baseRevisionId, fields } }));
  valueOf(await updateArticle({ actor: chief, input: { articleId, isSubstantive: false } }));
}
const hubLines = () =>
  db().delivery.findMany({ where: { channel: 'websub' }, orderBy: { createdAt: 'asc' } });

describe('the door of the hub', () => {
  it('takes a request, asks the callback whether it is so, and tells it of the next story', async () => {
    await subscribe({ 'hub.secret': secret, 'hub.lease_seconds': '86400', 'hub.inconnu': '1' });
    expect(subscriber.asked.map((question) => Object.fromEntries(question))).toEqual([
      {
        cle: '1',
        'hub.mode': 'subscribe',
        'hub.topic': topic,
        'hub.challenge': expect.stringMatching(/^[\w-]{32}$/),
        'hub.lease_seconds': '86400',
      },
    ]);
    const { url } = await publishReadyStory(chief);
    await announce();
    await serve();
    const [sent] = subscriber.received;
    expect(subscriber.received).toHaveLength(1);
    expect(sent?.headers).toMatchObject({
      'content-type': 'application/rss+xml; charset=utf-8',
      link: `<${topic}>; rel="self", <${siteUrl}/websub>; rel="hub"`,
      'x-hub-signature': sent && hubSignatureOf(secret, sent),
    });
    expect(sent?.body).toBe((await getTopicFeed('/rss.xml'))?.body);
    expect(sent?.body).toContain(url);
    expect(await hubLines()).toMatchObject([
      { status: 'delivered', answeredCode: 204, owed: 1, served: 1, problem: null },
    ]);
  });

  it('keeps no secret that can be read, and none at all when none was given', async () => {
    await subscribe({ 'hub.secret': secret });
    const [row] = await subscriptions();
    expect(row?.sealedSecret).not.toBeNull();
    expect(JSON.stringify(row)).not.toContain('secret de');
    await subscribe();
    expect(await subscriptions()).toMatchObject([{ id: row?.id, sealedSecret: null }]);
    await publishReadyStory(chief);
    await announce();
    await serve();
    expect(subscriber.received[0]?.headers['x-hub-signature']).toBeUndefined();
  });

  it('renews one row, and ends it once the callback has agreed', async () => {
    await subscribe({ 'hub.lease_seconds': '3600' });
    const [before] = await subscriptions();
    await subscribe({ 'hub.lease_seconds': '864000' });
    const renewed = await subscriptions();
    expect(renewed).toHaveLength(1);
    expect(renewed[0]?.expiresAt.getTime()).toBeGreaterThan(before?.expiresAt.getTime() ?? 0);
    subscriber.confirm = () => ({ status: 404, body: '' });
    await subscribe({ 'hub.mode': 'unsubscribe' });
    expect(await subscriptions()).toHaveLength(1);
    subscriber.confirm = echo;
    await subscribe({ 'hub.mode': 'unsubscribe' });
    expect(await subscriptions()).toEqual([]);
    expect(subscriber.asked.at(-1)?.get('hub.mode')).toBe('unsubscribe');
  });

  it.each([
    [{ 'hub.mode': 'publish' }, 422, websubRefusals.mode],
    [{ 'hub.topic': 'https://ailleurs.example/rss.xml' }, 422, websubRefusals.topic],
    [{ 'hub.topic': `${siteUrl}/sitemap.xml` }, 422, websubRefusals.topic],
    [{ 'hub.topic': `${siteUrl}/nulle-part/rss.xml` }, 404, websubRefusals.unknownTopic],
    [{ 'hub.callback': 'http://169.254.169.254/latest' }, 422, websubRefusals.privateCallback],
    [{ 'hub.callback': 'http://[::1]/' }, 422, websubRefusals.privateCallback],
    [{ 'hub.callback': 'https://exemple.fr:25/' }, 422, websubRefusals.privateCallback],
    [{ 'hub.secret': 'x'.repeat(201) }, 422, websubRefusals.secret],
    [{ 'hub.lease_seconds': '-5' }, 422, websubRefusals.lease],
  ])('refuses %o with a plain reason', async (more, status, text) => {
    expect(await ask(form(more))).toEqual({ status, type: 'text/plain; charset=utf-8', text });
    expect(await db().websubRequest.count()).toBe(0);
  });

  it('has so many places for one host, says so, and denies what it took before they were full', async () => {
    expect(await ask(form())).toMatchObject({ status: 202 });
    const now = new Date();
    const row = { topic: '/rss.xml', host: subscriber.host, createdAt: now, verifiedAt: now };
    await db().websubSubscription.createMany({
      data: Array.from({ length: mostSubscriptions.ofHost }, (_, n) => ({
        ...row,
        callback: `${subscriber.url}?n=${n}`,
        expiresAt: later(3_600)(),
      })),
    });
    await serve();
    expect(Object.fromEntries(subscriber.asked[0] ?? [])).toEqual({
      cle: '1',
      'hub.mode': 'denied',
      'hub.topic': topic,
      'hub.reason': websubDenials.full,
    });
    expect(await ask(form())).toMatchObject({ status: 403, text: websubRefusals.tooManyOfHost });
    // Whoever has a place may renew it.
    expect(await ask(form({ 'hub.callback': `${subscriber.url}?n=1` }))).toMatchObject({ status: 202 });
  });

  it('takes a form and nothing else, and so many an hour from one address', async () => {
    expect(await ask(form(), 'application/json')).toMatchObject({ status: 415 });
    await db().rateLimit.create({
      data: { key: 'webSub:unknown', points: 600, expiresAt: new Date(Date.now() + 60_000) },
    });
    expect(await ask(form())).toMatchObject({ status: 429, type: 'text/plain; charset=utf-8' });
  });
});

describe('a callback that does not answer as it should', () => {
  it('is refused when it does not agree, or does not say the challenge again', async () => {
    for (const confirm of [
      () => ({ status: 404, body: '' }),
      () => ({ status: 200, body: 'autre chose' }),
      (question: URLSearchParams) => ({ ...echo(question), status: 302 }),
    ]) {
      subscriber.confirm = confirm;
      await subscribe();
    }
    expect(await subscriptions()).toEqual([]);
    expect(await db().websubRequest.count()).toBe(0);
  });

  it('is asked again after a fault, a few times, and then no more', async () => {
    subscriber.confirm = () => ({ status: 503, body: '' });
    await subscribe();
    await serve();
    expect(subscriber.asked).toHaveLength(1);
    let at = 0;
    for (const wait of verificationWaits) await serve(later((at += wait + 1)));
    expect(subscriber.asked).toHaveLength(1 + verificationWaits.length);
    expect(new Set(subscriber.asked.map((question) => question.get('hub.challenge'))).size).toBe(4);
    expect(await db().websubRequest.count()).toBe(0);
    expect(await subscriptions()).toEqual([]);
  });

  it('is not connected to when its name leads to this machine', async () => {
    await subscribe({ 'hub.callback': 'http://localhost:8080/rappel' });
    expect(await db().websubRequest.count()).toBe(0);
    expect(await subscriptions()).toEqual([]);
  });

  it('is tried again for a day, keeps its subscription, and is told of the next story', async () => {
    await subscribe();
    subscriber.mood = 500;
    await publishReadyStory(chief);
    await announce();
    await serve();
    await serve();
    expect(subscriber.received).toHaveLength(1);
    expect(await hubLines()).toMatchObject([
      { status: 'waiting', answeredCode: 500, problem: 'server_error', served: 0 },
    ]);
    let at = 0;
    for (const wait of deliveryWaits) await serve(later((at += wait + 1)));
    expect(subscriber.received).toHaveLength(1 + deliveryWaits.length);
    expect(await hubLines()).toMatchObject([{ status: 'parked', owed: 1, served: 0 }]);
    subscriber.mood = 204;
    await publishReadyStory(chief);
    await announce();
    await serve();
    expect(await hubLines()).toMatchObject([{ status: 'parked' }, { status: 'delivered', served: 1 }]);
    expect(await subscriptions()).toMatchObject([{ failures: 0 }]);
  });

  it('that is gone (410) ends its subscription; one whose term is over is forgotten', async () => {
    await subscribe();
    await subscribe({ 'hub.callback': silent.url, 'hub.lease_seconds': '3600' });
    subscriber.mood = 410;
    await publishReadyStory(chief);
    await announce();
    await serve();
    expect(await subscriptions()).toMatchObject([{ callback: silent.url }]);
    expect(await hubLines()).toMatchObject([{ status: 'delivered', owed: 2, served: 1 }]);
    await forgetCallbacks(later(3_700)());
    expect(await subscriptions()).toEqual([]);
  });

  it('holds nobody else', async () => {
    silent.mood = 'hang';
    // More of them than are called at once, and before the one who answers.
    const many = callbackLimits.atOnce.well + 2;
    for (let n = 1; n <= many; n += 1) await subscribe({ 'hub.callback': `${silent.url}?n=${n}` });
    await subscribe();
    await publishReadyStory(chief);
    await announce();
    const stop = new AbortController();
    const serving = serveCallbacks({ signal: stop.signal });
    await expect.poll(() => silent.received.length).toBe(many);
    await expect.poll(() => hubLines()).toMatchObject([{ served: 1, status: 'waiting' }]);
    // A worker that is told to stop hands back what it holds: the next one sends it at once.
    stop.abort();
    await serving;
    silent.mood = 204;
    await serve();
    expect(silent.received).toHaveLength(2 * many);
    expect(subscriber.received).toHaveLength(1);
    expect(await hubLines()).toMatchObject([{ owed: many + 1, served: many + 1, status: 'delivered' }]);
  });
});

describe('what happened', () => {
  it('is told once by two workers, and after a repetition of the announcement', async () => {
    await subscribe();
    await publishReadyStory(chief);
    const { id, payload } = await db().outboxMessage.findFirstOrThrow({
      where: { kind: announceStoryHandler.kind },
    });
    await announce();
    await announceStoryHandler.deliver({ id, payload });
    await Promise.all([serve(), serve(), serve()]);
    await announceStoryHandler.deliver({ id, payload });
    await serve();
    expect(subscriber.received).toHaveLength(1);
    expect(await hubLines()).toHaveLength(1);
  });

  it('several times in a moment is one delivery of the feed as it is then', async () => {
    await subscribe();
    const { articleId } = await publishReadyStory(chief);
    await change(articleId, { headline: 'La digue a tenu' });
    await announce();
    await serve();
    expect(subscriber.received).toHaveLength(1);
    expect(subscriber.received[0]?.body).toContain('La digue a tenu');
    expect(await hubLines()).toMatchObject([{ status: 'delivered' }, { status: 'delivered' }]);
  });

  it('to a section is told to those who follow it, and to nobody else; a withdrawal too', async () => {
    const { articleId, url } = await publishReadyStory(chief);
    const section = `/${url.split('/')[1]}`;
    await db().outboxMessage.deleteMany();
    await subscribe({ 'hub.topic': `${siteUrl}${section}/feed.json` });
    await subscribe({ 'hub.topic': `${siteUrl}${section}/rss.xml`, 'hub.callback': silent.url });
    await publishReadyStory(chief);
    await announce();
    await serve();
    const elsewhere = subscriber.received.length;
    valueOf(await withdrawArticle({ actor: chief, input: { articleId, notice: null } }));
    await announce();
    await serve();
    expect(subscriber.received).toHaveLength(elsewhere + 1);
    const last = subscriber.received.at(-1);
    expect(last?.headers['content-type']).toBe('application/feed+json; charset=utf-8');
    expect(last?.body).not.toContain(articleId);
    expect(silent.received).toHaveLength(elsewhere + 1);
  });

  it('to a feed that moved ends the subscription, and says so', async () => {
    const { url } = await publishReadyStory(chief);
    const slug = url.split('/')[1] ?? '';
    await subscribe({ 'hub.topic': `${siteUrl}/${slug}/rss.xml` });
    const [subscription] = await subscriptions();
    const { id: articleId } = await db().article.findFirstOrThrow({ select: { id: true } });
    await db().websubSubscription.updateMany({ data: { topic: '/rubrique-disparue/rss.xml' } });
    await db().websubDelivery.create({
      data: {
        subscriptionId: subscription?.id ?? '',
        event: 'essai:1',
        articleId,
        createdAt: new Date(),
        nextAt: new Date(),
      },
    });
    await serve();
    expect(subscriber.asked.at(-1)?.get('hub.mode')).toBe('denied');
    expect(await subscriptions()).toEqual([]);
  });
});
