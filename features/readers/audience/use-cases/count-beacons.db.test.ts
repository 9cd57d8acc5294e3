import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { ShareWay } from '#features/readers/audience/audience.ts';
import type { Beacon } from '#features/readers/audience/beacons.ts';
import { getArticleFigures } from '#features/readers/audience/data/article-figures.queries.ts';
import { writeBeacons } from '#features/readers/audience/data/beacon.store.ts';
import { openBeaconCounter } from '#features/readers/audience/use-cases/count-beacons.ts';
import { forgetReaders } from '#features/readers/audience/use-cases/forget-readers.ts';
import { defaultZone, setSiteZone } from '#lib/site-zone.ts';
import { db, dbPool } from '#server/db/client.ts';
import { createDraft, createPublished } from '#tests/factories/articles.ts';

afterAll(() => setSiteZone(defaultZone));
const noon = new Date('2026-11-24T11:20:00Z');
const minutesAfter = (start: Date, minutes: number): Date => new Date(start.getTime() + minutes * 60_000);

let articleId: string;
beforeEach(async () => {
  setSiteZone(defaultZone);
  await db().audienceMark.deleteMany();
  await db().audienceSalt.deleteMany();
  articleId = (await createPublished()).article.id;
});

const seen = (reader: string, more: Partial<Extract<Beacon, { event: 'seen' }>> = {}): Beacon => ({
  event: 'seen',
  articleId,
  reader,
  at: noon,
  source: 'direct',
  screen: 'phone',
  ...more,
});
const left = (reader: string, quarter: 1 | 2 | 3 | 4, seconds: number): Beacon => ({
  event: 'left',
  articleId,
  reader,
  at: noon,
  quarter,
  seconds,
});
const sharedBy = (reader: string, way: ShareWay): Beacon => ({
  event: 'shared',
  articleId,
  reader,
  at: noon,
  way,
});
const figuresAt = (now = noon) => getArticleFigures(articleId, now);

describe('a reader', () => {
  it('is counted once an article a day, each visit as a view', async () => {
    await writeBeacons([seen('a'), seen('a'), seen('b', { screen: 'desktop', source: 'google.com' })], noon);
    await writeBeacons([seen('a', { source: 'google.com', screen: 'tablet' }), seen('c')], noon);
    const figures = await figuresAt();
    expect(figures.total).toEqual({ views: 5, readers: 3 });
    expect(figures.screens.map(({ readers }) => readers)).toEqual([2, 0, 1]);
    expect(figures.referrers).toEqual([
      { source: 'direct', readers: 2 },
      { source: 'google.com', readers: 1 },
    ]);
    const other = (await createPublished()).article.id;
    await writeBeacons([seen('a', { articleId: other })], noon);
    expect((await getArticleFigures(other, noon)).total).toEqual({ views: 1, readers: 1 });
  });

  it('leaves once a day: how far, and for how long', async () => {
    await writeBeacons([left('a', 2, 30), left('a', 4, 500), left('b', 4, 90)], noon);
    await writeBeacons([left('a', 4, 500), left('c', 1, 9_000)], noon);
    const figures = await figuresAt();
    expect(figures.depths.map(({ readers }) => readers)).toEqual([1, 1, 0, 1]);
    expect(figures.averageSeconds).toBe((30 + 90 + 1_800) / 3);
    expect(figures.total).toEqual({ views: 0, readers: 0 });
  });

  it('shares once a day on each network, and is counted by it', async () => {
    await writeBeacons([sharedBy('a', 'copy'), sharedBy('a', 'copy'), sharedBy('a', 'bluesky')], noon);
    await writeBeacons([sharedBy('a', 'bluesky'), sharedBy('b', 'bluesky'), sharedBy('c', 'device')], noon);
    const figures = await figuresAt();
    expect(figures.shares).toEqual([
      { way: 'bluesky', readers: 2 },
      { way: 'copy', readers: 1 },
      { way: 'device', readers: 1 },
    ]);
    expect(figures.total).toEqual({ views: 0, readers: 0 });
    const tomorrow = new Date(noon.getTime() + 86_400_000);
    await writeBeacons([{ ...sharedBy('a', 'copy'), at: tomorrow }], tomorrow);
    expect((await figuresAt()).shares[1]).toEqual({ way: 'copy', readers: 2 });
    await db().article.delete({ where: { id: articleId } });
    expect((await figuresAt()).shares).toEqual([]);
  });

  it('is another one after midnight of the newspaper, under another salt', async () => {
    const late = new Date('2026-11-24T22:59:00Z');
    const early = minutesAfter(late, 2);
    await writeBeacons([seen('a', { at: late })], late);
    await writeBeacons([seen('a', { at: early })], early);
    await writeBeacons([seen('a', { at: early })], minutesAfter(early, 1));
    expect((await figuresAt(early)).days.slice(-2)).toEqual([
      { day: '2026-11-24', views: 1, readers: 1 },
      { day: '2026-11-25', views: 2, readers: 1 },
    ]);
    const salts = await db().audienceSalt.findMany({ orderBy: { day: 'asc' } });
    expect(salts.map(({ day }) => day.toISOString().slice(0, 10))).toEqual(['2026-11-24', '2026-11-25']);
    expect(Buffer.from(salts[0]?.salt ?? []).equals(Buffer.from(salts[1]?.salt ?? []))).toBe(false);
    expect(salts[0]?.salt).toHaveLength(32);
  });

  it('is forgotten when the day is over: the salt, and every mark made with it', async () => {
    const late = new Date('2026-11-24T22:59:00Z');
    await writeBeacons([seen('a', { at: late }), seen('b', { at: late })], late);
    expect(await forgetReaders(late)).toBe(0);
    expect(await forgetReaders(minutesAfter(late, 1))).toBe(2);
    expect([await db().audienceSalt.count(), await db().audienceMark.count()]).toEqual([0, 0]);
    // What had waited since before midnight is counted in its own hour, with the salt of the day on which it is written.
    await writeBeacons([seen('c', { at: late })], minutesAfter(late, 1));
    expect((await db().audienceSalt.findFirstOrThrow()).day.toISOString().slice(0, 10)).toBe('2026-11-25');
    expect((await figuresAt(late)).total).toEqual({ views: 3, readers: 3 });
  });

  it('leaves no address, no browser and nothing that ties two articles', async () => {
    const other = (await createPublished()).article.id;
    await writeBeacons([seen('192.0.2.7\nFirefox'), seen('192.0.2.7\nFirefox', { articleId: other })], noon);
    const marks = await db().audienceMark.findMany();
    expect(new Set(marks.map(({ mark }) => mark)).size).toBe(2);
    for (const table of [
      'article_views_hourly',
      'article_referrers_daily',
      'article_views_recent',
      'audience_marks',
    ]) {
      const { rows } = await dbPool().query<{ text: string }>(`SELECT t::text AS text FROM ${table} t`);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter(({ text }) => /192\.0\.2|Firefox/.test(text))).toEqual([]);
    }
  });
});

describe('a write', () => {
  it('counts published articles alone', async () => {
    const { article: draft } = await createDraft();
    const [withdrawn, erased] = [(await createPublished()).article.id, (await createPublished()).article.id];
    await db().article.update({
      where: { id: withdrawn },
      data: { publicationState: 'withdrawn', withdrawnAt: new Date() },
    });
    await db().article.update({ where: { id: erased }, data: { deletedAt: noon } });
    const unknown = '01900000-0000-7000-8000-00000000ffff';
    const ids = [draft.id, withdrawn, erased, unknown];
    await writeBeacons(
      ids.map((id) => seen('a', { articleId: id })),
      noon,
    );
    expect(await db().articleViewsHourly.count({ where: { articleId: { in: ids } } })).toBe(0);
    expect(await db().audienceMark.count()).toBe(0);
    await writeBeacons([...ids.map((id) => seen('a', { articleId: id })), seen('a')], noon);
    expect(await db().audienceMark.count()).toBe(1);
  });

  it('of two nodes at once is whole, and counts a reader of both once', async () => {
    const others = await Promise.all(Array.from({ length: 5 }, () => createPublished()));
    const ids = [articleId, ...others.map(({ article }) => article.id)];
    const batch = (from: number) =>
      ids.flatMap((id) =>
        Array.from({ length: 20 }, (_, at) => seen(`reader ${from + at}`, { articleId: id })),
      );
    await Promise.all([
      writeBeacons(batch(0), noon),
      writeBeacons(batch(10).toReversed(), noon),
      writeBeacons(batch(20), noon),
      writeBeacons(batch(0).toReversed(), noon),
    ]);
    for (const id of ids) {
      expect((await getArticleFigures(id, noon)).total).toEqual({ views: 80, readers: 40 });
    }
    expect(await db().audienceSalt.count()).toBe(1);
  });

  it('asks for no lock of the article', async () => {
    const client = await dbPool().connect();
    try {
      await client.query('BEGIN');
      await client.query('SELECT 1 FROM articles WHERE id = $1 FOR UPDATE', [articleId]);
      await writeBeacons([seen('a')], noon);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
    expect((await figuresAt()).total.readers).toBe(1);
  });

  it('bounds the names that a flood makes up', async () => {
    const flood = (from: number) =>
      Array.from({ length: 120 }, (_, at) => seen(`r${from + at}`, { source: `x${from + at}.example` }));
    for (let from = 0; from < 840; from += 120) await writeBeacons(flood(from), noon);
    const rows = await db().articleReferrersDaily.findMany({ where: { articleId } });
    expect(rows.length).toBeLessThanOrEqual(251);
    expect(rows.reduce((sum, { readers }) => sum + readers, 0)).toBe(840);
    // A name that is known goes on being counted.
    await writeBeacons([seen('new', { source: 'x0.example' })], noon);
    const known = {
      articleId_day_source: { articleId, day: new Date('2026-11-24T00:00:00Z'), source: 'x0.example' },
    };
    expect((await db().articleReferrersDaily.findUniqueOrThrow({ where: known })).readers).toBe(2);
  });

  it('is forgotten with its article', async () => {
    const { article } = await createDraft();
    const day = new Date('2026-11-24T00:00:00Z');
    await db().articleViewsHourly.create({ data: { articleId: article.id, hour: noon, views: 1 } });
    await db().articleReferrersDaily.create({
      data: { articleId: article.id, day, source: 'direct', readers: 1 },
    });
    await db().article.update({ where: { id: article.id }, data: { workingRevisionId: null } });
    await db().revision.deleteMany({ where: { articleId: article.id } });
    await db().article.delete({ where: { id: article.id } });
    expect(await db().articleViewsHourly.count({ where: { articleId: article.id } })).toBe(0);
    expect(await db().articleReferrersDaily.count({ where: { articleId: article.id } })).toBe(0);
  });
});

describe('the counter of a process', () => {
  const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';
  const send = (counter: ReturnType<typeof openBeaconCounter>, address: string, more: object = {}) =>
    counter.receive({
      body: { event: 'seen', article: articleId, referrer: 'www.journal.test', screen: 'tablet', ...more },
      addressPrefix: address,
      userAgent,
      isUnwilling: false,
    });

  it('writes what came when it stops', async () => {
    const counter = openBeaconCounter({ ownHost: 'www.journal.test', now: () => noon });
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.1']) send(counter, address);
    expect((await figuresAt()).total.views).toBe(0);
    await counter.close();
    const figures = await figuresAt();
    expect(figures.total).toEqual({ views: 3, readers: 2 });
    expect(figures.referrers).toEqual([{ source: 'internal', readers: 2 }]);
  });
});
