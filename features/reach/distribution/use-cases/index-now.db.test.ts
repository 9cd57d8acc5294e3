import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listToldOf } from '#features/reach/distribution/data/delivery.queries.ts';
import { storyAnnouncementSchema } from '#features/reach/distribution/distribution.schema.ts';
import { announceStoryHandler } from '#features/reach/distribution/use-cases/announce-story.ts';
import { ensureIndexNowKeys } from '#features/reach/distribution/use-cases/keep-index-now-key.ts';
import { resendDelivery, resendParked } from '#features/reach/distribution/use-cases/resend-deliveries.ts';
import {
  followOnIndexNow,
  indexNowHandler,
  sendIndexNow,
} from '#features/reach/distribution/use-cases/send-index-now.ts';
import { keepDistribution } from '#features/reach/distribution/use-cases/keep-distribution.ts';
import type { StoryChanges } from '#features/newsroom/articles/articles.schema.ts';
import { saveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { updateArticle } from '#features/newsroom/publishing/use-cases/update-article.ts';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import { anonymous, type Person } from '#lib/actor.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';
import { deliverMessage } from '#server/jobs/deliver-outbox.ts';
import { createPerson } from '#tests/factories/people.ts';
import { codeOf, publishReadyStory, valueOf } from '#tests/factories/stories.ts';
import { type IndexNowStandIn, startIndexNowStandIn } from '#tests/index-now-stand-in.ts';

const siteUrl = 'https://journal.example';
const handlers = [announceStoryHandler, indexNowHandler];

let chief: Person;
let engine: IndexNowStandIn;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
  engine = await startIndexNowStandIn();
  Object.assign(getConfig(), { siteUrl, indexNowUrl: engine.url, outboundAllow: [engine.host] });
});
afterAll(() => engine.close());
beforeEach(async () => {
  Object.assign(engine, { mood: 200, retryAfter: null });
  engine.heard.length = 0;
  await db().outboxMessage.deleteMany();
  await db().delivery.deleteMany();
  await db().channelState.deleteMany();
});

/** Delivers the messages of the world that are due within moments, round after round, as a worker would. */
async function deliverAll(): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    const before = new Date(Date.now() + 2_000);
    const waiting = await db().outboxMessage.findMany({
      where: {
        kind: { in: handlers.map(({ kind }) => kind) },
        deliveredAt: null,
        parkedAt: null,
        availableAt: { lte: before },
      },
      orderBy: { id: 'asc' },
    });
    for (const { id } of waiting) await deliverMessage(handlers, id);
  }
}

/** The silence of the channel is over, and whoever was to come back after it does: once. */
async function afterSilence(): Promise<void> {
  await db().channelState.updateMany({ data: { heldUntil: null } });
  const [wake] = await db().outboxMessage.findMany({
    where: { kind: indexNowHandler.kind, deliveredAt: null },
    orderBy: { availableAt: 'desc' },
  });
  if (wake) await deliverMessage(handlers, wake.id);
}
const urlsHeard = () => engine.heard.map(({ urlList }) => urlList);
const linesOf = async (articleId: string) => (await listToldOf(articleId)).flatMap(({ lines }) => lines);
async function change(articleId: string, fields: StoryChanges) {
  const row = await db().article.findUniqueOrThrow({ where: { id: articleId } });
  const baseRevisionId = row.workingRevisionId ?? '';
  valueOf(await saveDraft({ actor: chief, input: { articleId, baseRevisionId, fields } }));
  return valueOf(await updateArticle({ actor: chief, input: { articleId, isSubstantive: false } }));
}

describe('IndexNow', () => {
  it('is told of a publication with the newspaper’s key, and the log says when what was answered', async () => {
    const { articleId, url } = await publishReadyStory(chief);
    await deliverAll();
    const { key } = await ensureIndexNowKeys();
    expect(engine.heard).toMatchObject([
      { host: 'journal.example', key, keyLocation: `${siteUrl}/${key}.txt`, urlList: [siteUrl + url] },
    ]);
    expect(await linesOf(articleId)).toMatchObject([
      { channel: 'indexnow', status: 'delivered', answeredCode: 200, attempts: 1, problem: null },
    ]);
  });

  it('is told of several in one request, each address once, and of nothing twice', async () => {
    const [one, two] = [await publishReadyStory(chief), await publishReadyStory(chief)];
    await change(one.articleId, { standfirst: 'Le débit double.' });
    const moved = await change(two.articleId, { slug: `ailleurs-${Date.now().toString(36)}` });
    await deliverAll();
    expect(urlsHeard()).toHaveLength(1);
    expect(urlsHeard()[0]?.toSorted()).toEqual(
      [one.url, two.url, moved.url].map((path) => siteUrl + path).toSorted(),
    );
    await Promise.all([sendIndexNow(), sendIndexNow()]);
    expect(engine.heard).toHaveLength(1);
  });

  it('is told of ten thousand addresses in a request at most, and of the rest in the next', async () => {
    const { articleId } = await publishReadyStory(chief);
    await db().$executeRaw`
      INSERT INTO deliveries (id, channel, event, act, article_id, target, paths)
      SELECT gen_random_uuid(), 'indexnow', 'updated:' || n, 'updated', ${articleId}::uuid, 'x', ARRAY['/monde/' || n]
      FROM generate_series(1, 10001) n`;
    const [next] = await sendIndexNow();
    expect(next).toEqual({ kind: indexNowHandler.kind, payload: {} });
    expect(await sendIndexNow()).toEqual([]);
    expect(urlsHeard().map(({ length }) => length)).toEqual([10_000, 1]);
    expect(new Set(urlsHeard().flat()).size).toBe(10_001);
  });

  it('is told of a withdrawal at every address of the story', async () => {
    const { articleId, url } = await publishReadyStory(chief);
    const moved = await change(articleId, { slug: `deplace-${Date.now().toString(36)}` });
    await deliverAll();
    valueOf(await withdrawArticle({ actor: chief, input: { articleId, notice: null } }));
    await deliverAll();
    expect(urlsHeard().at(-1)).toEqual([siteUrl + moved.url, siteUrl + url]);
  });

  it('is told of a burst by two who deliver at once, each story once', async () => {
    const stories = [];
    for (let count = 0; count < 5; count += 1) stories.push(await publishReadyStory(chief));
    await Promise.all([deliverAll(), deliverAll()]);
    await deliverAll();
    expect(urlsHeard().flat().toSorted()).toEqual(stories.map(({ url }) => siteUrl + url).toSorted());
  });

  it('is told half a second after it happened', async () => {
    await publishReadyStory(chief);
    const { payload } = await db().outboxMessage.findFirstOrThrow({
      where: { kind: announceStoryHandler.kind },
    });
    const [entry] = await followOnIndexNow(storyAnnouncementSchema.parse(payload));
    expect(entry?.availableAt?.getTime()).toBeLessThanOrEqual(Date.now() + 500);
  });

  it('is told once by two workers and after a repetition of the announcement', async () => {
    const { articleId } = await publishReadyStory(chief);
    const announced = await db().outboxMessage.findFirstOrThrow({
      where: { kind: announceStoryHandler.kind },
    });
    await announceStoryHandler.deliver({ id: announced.id, payload: announced.payload });
    await deliverAll();
    await Promise.all([1, 2, 3].map(() => sendIndexNow()));
    expect(engine.heard).toHaveLength(1);
    expect(await linesOf(articleId)).toHaveLength(1);
  });
});

describe('IndexNow that does not answer as it should', () => {
  it('is left alone for as long as it asks (429), and then told of everything once', async () => {
    Object.assign(engine, { mood: 429, retryAfter: '3600' });
    const first = await publishReadyStory(chief);
    await deliverAll();
    const state = await db().channelState.findUniqueOrThrow({ where: { channel: 'indexnow' } });
    expect((state.heldUntil?.getTime() ?? 0) - Date.now()).toBeGreaterThan(3_500_000);
    expect(await linesOf(first.articleId)).toMatchObject([
      { status: 'waiting', answeredCode: 429, problem: 'too_many', nextAt: state.heldUntil },
    ]);
    const second = await publishReadyStory(chief);
    await deliverAll();
    expect(engine.heard).toHaveLength(1);
    const [wake] = await db().outboxMessage.findMany({
      where: { kind: indexNowHandler.kind, deliveredAt: null },
      orderBy: { availableAt: 'desc' },
    });
    expect(Math.abs((wake?.availableAt.getTime() ?? 0) - (state.heldUntil?.getTime() ?? 0))).toBeLessThan(
      2_000,
    );
    engine.mood = 200;
    await afterSilence();
    expect(urlsHeard().at(-1)).toEqual([siteUrl + first.url, siteUrl + second.url]);
    await afterSilence();
    expect(engine.heard).toHaveLength(2);
  });

  it.each([500, 'drop'] as const)(
    '(%s) for an hour: nothing is forgotten, nothing told twice',
    async (mood) => {
      engine.mood = mood;
      const { articleId, url } = await publishReadyStory(chief);
      await deliverAll();
      // Half a minute, one, two, four and eight, then a quarter of an hour.
      for (let round = 0; round < 5; round += 1) await afterSilence();
      const tries = engine.heard.length;
      expect(tries).toBe(6);
      engine.mood = 200;
      await afterSilence();
      await afterSilence();
      expect(engine.heard).toHaveLength(tries + 1);
      expect(urlsHeard().at(-1)).toEqual([siteUrl + url]);
      expect(await linesOf(articleId)).toMatchObject([{ status: 'delivered', attempts: tries + 1 }]);
    },
  );

  it('is given up on after a day, and told again when somebody asks', async () => {
    engine.mood = 500;
    const { articleId } = await publishReadyStory(chief);
    await deliverAll();
    await db().$executeRaw`UPDATE deliveries SET queued_at = now() - interval '25 hours'`;
    await afterSilence();
    expect(await linesOf(articleId)).toMatchObject([{ status: 'parked', problem: 'server_error' }]);
    engine.mood = 200;
    expect(valueOf(await resendParked({ actor: chief, input: {} }))).toEqual({ count: 1 });
    await deliverAll();
    expect(await linesOf(articleId)).toMatchObject([{ status: 'delivered', round: 1 }]);
  });

  it.each([
    [403, 'key_refused'],
    [422, 'urls_refused'],
    [400, 'bad_request'],
  ] as const)('(%i) waits for a person, who sends it again once', async (mood, problem) => {
    engine.mood = mood;
    const { articleId } = await publishReadyStory(chief);
    await deliverAll();
    const [line] = await linesOf(articleId);
    expect(line).toMatchObject({ status: 'parked', answeredCode: mood, problem });
    engine.mood = 202;
    const input = { deliveryId: line?.id ?? '', round: 0 };
    const asked = await Promise.all([1, 2, 3].map(() => resendDelivery({ actor: chief, input })));
    expect(asked.filter(({ ok }) => ok)).toHaveLength(1);
    await deliverAll();
    expect(codeOf(await resendDelivery({ actor: chief, input }))).toBe('conflict');
    expect(engine.heard).toHaveLength(2);
    expect(await linesOf(articleId)).toMatchObject([{ status: 'delivered', answeredCode: 202, round: 1 }]);
    const journal = { subjectId: articleId, action: 'delivery.resend' };
    expect(await db().journalEntry.count({ where: journal })).toBe(1);
  });

  it('is asked for again by the sweep when its message was lost', async () => {
    await publishReadyStory(chief);
    const announced = await db().outboxMessage.findFirstOrThrow({
      where: { kind: announceStoryHandler.kind },
    });
    await announceStoryHandler.deliver({ id: announced.id, payload: announced.payload });
    await db().outboxMessage.deleteMany();
    await keepDistribution();
    await deliverAll();
    expect(engine.heard).toHaveLength(1);
  });
});

describe('nobody is told', () => {
  it.each([
    ['of a private site', { siteUrl: 'http://localhost:3000', outboundAllow: [] }, 'site_private'],
    ['at an address that is not public', { outboundAllow: [] }, 'not_allowed'],
  ] as const)('%s, and the log says why', async (_what, config, problem) => {
    const before = { siteUrl, outboundAllow: [engine.host] };
    Object.assign(getConfig(), config);
    const { articleId } = await publishReadyStory(chief);
    await deliverAll();
    Object.assign(getConfig(), before);
    expect(engine.heard).toEqual([]);
    expect(await linesOf(articleId)).toMatchObject([{ problem }]);
  });

  it('of a newspaper that refuses robots', async () => {
    const name = 'newspaper';
    const value = { robots: 'refuse' };
    await db().setting.upsert({ where: { key: name }, create: { key: name, value }, update: { value } });
    const { articleId } = await publishReadyStory(chief);
    await deliverAll();
    await db().setting.delete({ where: { key: name } });
    expect(engine.heard).toEqual([]);
    expect(await linesOf(articleId)).toMatchObject([
      { status: 'skipped', problem: 'robots_refused', attempts: 0 },
    ]);
  });

  it('again because a stranger asks', async () => {
    const { articleId } = await publishReadyStory(chief);
    await deliverAll();
    const [line] = await linesOf(articleId);
    const input = { deliveryId: line?.id ?? '', round: 0 };
    for (const actor of [anonymous, await createPerson('journalist'), await createPerson('moderator')]) {
      expect(codeOf(await resendDelivery({ actor, input }))).toBe('forbidden');
      expect(codeOf(await resendParked({ actor, input: {} }))).toBe('forbidden');
    }
  });
});
