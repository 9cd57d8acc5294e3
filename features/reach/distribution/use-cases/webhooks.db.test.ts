import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import { listWebhooks } from '#features/reach/distribution/data/webhook.queries.ts';
import { webhookWaits } from '#features/reach/distribution/webhooks.ts';
import { announceStoryHandler } from '#features/reach/distribution/use-cases/announce-story.ts';
import { channels } from '#features/reach/distribution/use-cases/channels.ts';
import { forgetCallbacks } from '#features/reach/distribution/use-cases/forget-callbacks.ts';
import {
  deleteWebhook,
  pauseWebhook,
  repeatWebhookMessage,
  rotateWebhookSecret,
  tryWebhook,
} from '#features/reach/distribution/use-cases/keep-webhook.ts';
import { resendDelivery } from '#features/reach/distribution/use-cases/resend-deliveries.ts';
import { addWebhook, saveWebhook } from '#features/reach/distribution/use-cases/save-webhook.ts';
import { serveCallbacks } from '#features/reach/distribution/use-cases/serve-callbacks.ts';
import type { Person } from '#lib/actor.ts';
import type { AnnouncedAct } from '#features/newsroom/publishing/story-announcement.ts';
import { webhookRefusals } from '#words/reach/distribution/webhooks.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';
import { deliverMessage } from '#server/jobs/deliver-outbox.ts';
import { type CallbackStandIn, isSignedWith, startCallbackStandIn } from '#tests/callback-stand-in.ts';
import { createPerson } from '#tests/factories/people.ts';
import { codeOf, publishReadyStory, valueOf } from '#tests/factories/stories.ts';

const siteUrl = 'http://localhost:3000';
const everyAct: AnnouncedAct[] = ['published', 'updated', 'moved', 'withdrawn'];

let chief: Person;
let administrator: Person;
let receiver: CallbackStandIn;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
  administrator = await createPerson('administrator');
  receiver = await startCallbackStandIn();
  getConfig().outboundAllow.push(receiver.host);
});
afterAll(() => receiver.close());
beforeEach(async () => {
  receiver.mood = 204;
  receiver.received.length = 0;
  await db().webhookEndpoint.deleteMany();
  await db().outboxMessage.deleteMany();
  await db().delivery.deleteMany();
});

const actor = () => administrator;
const add = async (more: { name?: string; acts?: AnnouncedAct[]; url?: string } = {}) =>
  addWebhook({
    actor: actor(),
    input: { name: 'Agence', url: receiver.url, acts: everyAct, ...more },
  });
const added = async (more = {}) => valueOf(await add(more));
const later = (seconds: number) => () => new Date(Date.now() + seconds * 1_000);
const serve = (now?: () => Date) =>
  serveCallbacks({ signal: new AbortController().signal, ...(now ? { now } : {}) });
async function announce(): Promise<void> {
  const handlers = [announceStoryHandler, ...channels.flatMap((channel) => channel.handlers)].filter(
    ({ kind }) => kind !== 'distribution.indexnow',
  );
  const waiting = await db().outboxMessage.findMany({
    where: { kind: { in: handlers.map(({ kind }) => kind) }, deliveredAt: null },
    orderBy: { id: 'asc' },
  });
  for (const { id } of waiting) await deliverMessage(handlers, id);
}
const lines = () => db().delivery.findMany({ where: { channel: 'webhook' }, orderBy: { createdAt: 'asc' } });
const bodies = () => receiver.received.map(({ body }) => JSON.parse(body) as Record<string, unknown>);

describe('a webhook', () => {
  it('is told of what happens to a story, signed, within seconds', async () => {
    const { secret } = await added();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const { articleId, url } = await publishReadyStory(chief);
    await announce();
    await serve();
    const [sent] = receiver.received;
    expect(sent && isSignedWith(secret, sent)).toBe(true);
    expect(sent?.headers['content-type']).toBe('application/json; charset=utf-8');
    const [told] = bodies();
    expect(told).toMatchObject({
      version: 1,
      id: sent?.headers['webhook-id'],
      type: 'article.published',
      data: { articleId, url: siteUrl + url, previousUrl: null },
    });
    valueOf(await withdrawArticle({ actor: chief, input: { articleId, notice: null } }));
    await announce();
    await serve();
    expect(bodies()[1]).toMatchObject({
      type: 'article.withdrawn',
      data: { articleId, url: null, previousUrl: siteUrl + url },
    });
    expect(await lines()).toMatchObject([
      { target: 'Agence', status: 'delivered', answeredCode: 204, attempts: 1 },
      { target: 'Agence', status: 'delivered' },
    ]);
  });

  it('is told of what it asked for alone, once, whoever repeats it', async () => {
    await added({ acts: ['withdrawn'] });
    await added({ name: 'Archives', acts: ['published'] });
    await publishReadyStory(chief);
    const { id, payload } = await db().outboxMessage.findFirstOrThrow({
      where: { kind: announceStoryHandler.kind },
    });
    await announce();
    await announceStoryHandler.deliver({ id, payload });
    await Promise.all([serve(), serve(), serve()]);
    expect(receiver.received).toHaveLength(1);
    expect(await lines()).toMatchObject([{ target: 'Archives' }]);
  });

  it('that answers 500 for an hour is told again, and in the order of the story', async () => {
    await added();
    receiver.mood = 500;
    const { articleId } = await publishReadyStory(chief);
    await announce();
    await serve();
    valueOf(await withdrawArticle({ actor: chief, input: { articleId, notice: null } }));
    await announce();
    let at = 0;
    for (const wait of webhookWaits.slice(0, 8)) await serve(later((at += wait + 1)));
    expect(bodies().every(({ type }) => type === 'article.published')).toBe(true);
    // The second waits behind the first: nobody is woken for it over and over.
    const woken = await db().$queryRaw<{ isLater: boolean }[]>`
      SELECT run_at > now() AS "isLater" FROM graphile_worker.jobs WHERE key = 'serve-callbacks:later'`;
    expect(woken).toEqual([{ isLater: true }]);
    expect(receiver.received).toHaveLength(9);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    receiver.mood = 204;
    await serve(later((at += (webhookWaits[8] ?? 0) + 1)));
    expect(bodies().slice(-2)).toMatchObject([{ type: 'article.published' }, { type: 'article.withdrawn' }]);
    expect(await lines()).toMatchObject([{ status: 'delivered', attempts: 10 }, { status: 'delivered' }]);
  });

  it('that never answers is given up after fifteen tries more, shown, and told when somebody asks', async () => {
    const { secret } = await added();
    receiver.mood = 'drop';
    await publishReadyStory(chief);
    await announce();
    await serve();
    let at = 0;
    for (const wait of webhookWaits) await serve(later((at += wait + 1)));
    await serve(later(at + 100_000));
    expect(receiver.received).toHaveLength(16);
    const [parked] = await lines();
    expect(parked).toMatchObject({ status: 'parked', problem: 'no_connection', attempts: 16 });
    expect((await listWebhooks())[0]?.messages).toMatchObject([
      { state: 'parked', attempts: 16, failure: 'no_connection' },
    ]);
    receiver.mood = 200;
    const round = parked?.round ?? 0;
    valueOf(await resendDelivery({ actor: chief, input: { deliveryId: parked?.id ?? '', round } }));
    await announce();
    await serve();
    const last = receiver.received.at(-1);
    expect(last && isSignedWith(secret, last)).toBe(true);
    expect(last?.headers['webhook-id']).toBe(receiver.received[0]?.headers['webhook-id']);
    expect(await lines()).toMatchObject([{ status: 'delivered', answeredCode: 200, round: 1 }]);
    const [message] = (await listWebhooks())[0]?.messages ?? [];
    valueOf(await repeatWebhookMessage({ actor: actor(), input: { messageId: message?.id ?? '' } }));
    expect(await lines()).toMatchObject([{ status: 'waiting', round: 2 }]);
    await serve();
    expect(await lines()).toMatchObject([{ status: 'delivered', round: 2 }]);
  });

  it('whose secret is changed in flight loses nothing: both sign for a day', async () => {
    const { endpointId, secret } = await added();
    receiver.mood = 401;
    await publishReadyStory(chief);
    await announce();
    await serve();
    const next = valueOf(await rotateWebhookSecret({ actor: actor(), input: { endpointId } }));
    expect(next.secret).not.toBe(secret);
    receiver.mood = 204;
    await serve(later(11));
    const second = receiver.received[1];
    expect(second && [isSignedWith(secret, second), isSignedWith(next.secret, second)]).toEqual([true, true]);
    valueOf(await tryWebhook({ actor: actor(), input: { endpointId } }));
    await serve(later(25 * 60 * 60));
    const third = receiver.received[2];
    expect(third && [isSignedWith(secret, third), isSignedWith(next.secret, third)]).toEqual([false, true]);
    expect(JSON.stringify(await db().webhookEndpoint.findMany())).not.toContain(next.secret);
    // Neither the secrets nor the address, which may be one, stand in the journal.
    expect(
      JSON.stringify(await db().journalEntry.findMany({ where: { subjectId: endpointId } })),
    ).not.toMatch(/whsec_|rappel/);
  });

  it('that is suspended keeps what happens for later; one that is gone (410) is suspended', async () => {
    const { endpointId } = await added();
    valueOf(await pauseWebhook({ actor: actor(), input: { endpointId, isPaused: true } }));
    expect(codeOf(await tryWebhook({ actor: actor(), input: { endpointId } }))).toBe('bad_state');
    await publishReadyStory(chief);
    await announce();
    await serve();
    expect(receiver.received).toEqual([]);
    receiver.mood = 410;
    valueOf(await pauseWebhook({ actor: actor(), input: { endpointId, isPaused: false } }));
    await serve();
    expect(receiver.received).toHaveLength(1);
    expect(await lines()).toMatchObject([{ status: 'parked', problem: 'gone' }]);
    expect((await listWebhooks())[0]).toMatchObject({ isPaused: true });
  });

  it('that is deleted is told nothing more, and its lines say so', async () => {
    const { endpointId } = await added();
    await publishReadyStory(chief);
    await announce();
    valueOf(await deleteWebhook({ actor: actor(), input: { endpointId } }));
    await serve();
    expect(receiver.received).toEqual([]);
    const [line] = await lines();
    expect(line).toMatchObject({ status: 'parked', problem: 'gone' });
    valueOf(await resendDelivery({ actor: chief, input: { deliveryId: line?.id ?? '', round: 0 } }));
    await announce();
    expect(await lines()).toMatchObject([{ status: 'parked', problem: 'gone' }]);
  });

  it('is told of a trial at once, and forgets messages of a month ago', async () => {
    const { endpointId, secret } = await added();
    const { event } = valueOf(await tryWebhook({ actor: actor(), input: { endpointId } }));
    await serve();
    expect(bodies()).toMatchObject([{ id: event, type: 'webhook.trial', data: null }]);
    const [sent] = receiver.received;
    expect(sent && isSignedWith(secret, sent)).toBe(true);
    expect((await listWebhooks())[0]?.messages).toMatchObject([
      { act: 'trial', headline: null, state: 'delivered', answered: 204 },
    ]);
    await forgetCallbacks(later(31 * 24 * 60 * 60)());
    expect((await listWebhooks())[0]?.messages).toEqual([]);
  });
});

describe('what administrators may give', () => {
  it.each([
    [{ url: 'http://exemple.fr/rappel' }, { url: webhookRefusals.notHttps }],
    [{ url: 'https://10.0.0.8/' }, { url: webhookRefusals.notPublic }],
    [{ url: 'https://exemple.fr:5432/' }, { url: webhookRefusals.notPublic }],
    [{ url: 'https://nom:secret@exemple.fr/' }, { url: webhookRefusals.notPublic }],
    [{ url: 'https://exemple.fr/#ici' }, { url: webhookRefusals.notAnAddress }],
  ])('%o is refused with its reason', async (more, fields) => {
    expect(await add(more)).toMatchObject({ ok: false, error: { code: 'invalid', fields } });
  });

  it('a name serves once; what is no longer there is said', async () => {
    const { endpointId } = await added();
    expect(await add()).toMatchObject({ ok: false, error: { fields: { name: webhookRefusals.nameTaken } } });
    const changed = { endpointId, name: 'Agence', url: 'https://exemple.fr/', acts: ['moved' as const] };
    valueOf(await saveWebhook({ actor: actor(), input: changed }));
    expect(await listWebhooks()).toMatchObject([{ url: 'https://exemple.fr/', acts: ['moved'] }]);
    const gone = { ...changed, endpointId: randomUUID() };
    expect(codeOf(await saveWebhook({ actor: actor(), input: gone }))).toBe('not_found');
    expect(codeOf(await repeatWebhookMessage({ actor: actor(), input: { messageId: randomUUID() } }))).toBe(
      'not_found',
    );
  });
});
