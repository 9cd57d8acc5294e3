import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { getArticleFigures } from '#features/readers/audience/data/article-figures.queries.ts';
import { sumUpAudience } from '#features/readers/audience/use-cases/sum-up-audience.ts';
import { retentionKey } from '#features/house/retention/data/retention.queries.ts';
import { defaultRetention } from '#features/house/retention/retention.schema.ts';
import { defaultZone, setSiteZone } from '#lib/site-zone.ts';
import { db } from '#server/db/client.ts';

const articleId = '01900000-0000-7000-8000-0000000000af';
beforeEach(async () => {
  setSiteZone(defaultZone);
  await db().articleViewsHourly.deleteMany();
  await db().articleViewsDaily.deleteMany();
  await db().articleReferrersDaily.deleteMany();
});
afterAll(() => setSiteZone(defaultZone));

const readIn = (hour: string, readers: number) =>
  db().articleViewsHourly.create({
    data: {
      articleId,
      hour: new Date(hour),
      views: readers * 2,
      readers,
      phones: readers,
      leftIn4: 1,
      seconds: 60n,
    },
  });
const daysKept = async () =>
  (await db().articleViewsDaily.findMany({ orderBy: { day: 'asc' } })).map(({ day, views, readers }) => ({
    day: day.toISOString().slice(0, 10),
    views,
    readers,
  }));

describe('a day that is over', () => {
  it('is summed up from midnight to midnight of the newspaper, with the hour that comes twice', async () => {
    // 25 October 2026 in Paris: from 22:00 to 23:00 in UTC, twenty-five hours.
    await readIn('2026-10-24T21:00:00Z', 1);
    await readIn('2026-10-24T22:00:00Z', 10);
    await readIn('2026-10-25T00:00:00Z', 20);
    await readIn('2026-10-25T01:00:00Z', 30);
    await readIn('2026-10-25T22:00:00Z', 40);
    await readIn('2026-10-25T23:00:00Z', 5);
    expect(await sumUpAudience(new Date('2026-10-26T03:11:00Z'))).toEqual({ days: 2, hours: 0, rows: 0 });
    expect(await daysKept()).toEqual([
      { day: '2026-10-24', views: 2, readers: 1 },
      { day: '2026-10-25', views: 200, readers: 100 },
    ]);
    expect(await db().articleViewsDaily.findFirst({ where: { readers: 100 } })).toMatchObject({
      phones: 100,
      leftIn4: 4,
      seconds: 240n,
    });
  });

  it('has twenty-three hours in spring', async () => {
    await readIn('2026-03-28T23:00:00Z', 1);
    await readIn('2026-03-29T21:00:00Z', 2);
    await readIn('2026-03-29T22:00:00Z', 4);
    await sumUpAudience(new Date('2026-03-30T03:11:00Z'));
    expect(await daysKept()).toEqual([{ day: '2026-03-29', views: 6, readers: 3 }]);
  });

  it('is summed up once however often it is asked for, and made up for when nights were missed', async () => {
    for (const day of ['20', '21', '22', '23']) await readIn(`2026-11-${day}T12:00:00Z`, Number(day));
    const now = new Date('2026-11-24T03:11:00Z');
    const before = await getArticleFigures(articleId, now);
    expect((await sumUpAudience(now)).days).toBe(4);
    const kept = await daysKept();
    expect(kept.map(({ readers }) => readers)).toEqual([20, 21, 22, 23]);
    expect((await sumUpAudience(now)).days).toBe(0);
    expect(await daysKept()).toEqual(kept);
    expect(await getArticleFigures(articleId, now)).toEqual(before);
  });

  it('takes in what came late', async () => {
    await readIn('2026-11-23T12:00:00Z', 1);
    await sumUpAudience(new Date('2026-11-24T03:11:00Z'));
    await readIn('2026-11-23T13:00:00Z', 2);
    await sumUpAudience(new Date('2026-11-24T03:12:00Z'));
    expect(await daysKept()).toEqual([{ day: '2026-11-23', views: 6, readers: 3 }]);
  });

  it('keeps the names of the sites that sent most', async () => {
    await readIn('2026-11-23T12:00:00Z', 1);
    const day = new Date('2026-11-23T00:00:00Z');
    const rows = [
      ...Array.from({ length: 25 }, (_, at) => ({ source: `site-${at}.example`, readers: 100 - at })),
      { source: 'direct', readers: 1 },
      { source: 'internal', readers: 1 },
      { source: 'others', readers: 7 },
    ];
    await db().articleReferrersDaily.createMany({ data: rows.map((row) => ({ ...row, articleId, day })) });
    await sumUpAudience(new Date('2026-11-24T03:11:00Z'));
    const kept = await db().articleReferrersDaily.findMany({ where: { articleId } });
    expect(kept).toHaveLength(23);
    expect(kept.find(({ source }) => source === 'others')?.readers).toBe(7 + 80 + 79 + 78 + 77 + 76);
    expect(kept.some(({ source }) => source === 'site-20.example')).toBe(false);
  });
});

describe('what has served its time', () => {
  it('goes: hours after eight days, days after twenty-five months', async () => {
    await readIn('2026-11-15T22:00:00Z', 1);
    await readIn('2026-11-15T23:00:00Z', 2);
    const day = (text: string) => ({
      ...{
        articleId,
        day: new Date(`${text}T00:00:00Z`),
        views: 1,
        readers: 1,
        phones: 0,
        tablets: 0,
        desktops: 1,
      },
      ...{ leftIn1: 0, leftIn2: 0, leftIn3: 0, leftIn4: 0, seconds: 0n },
    });
    await db().articleViewsDaily.createMany({ data: [day('2024-10-23'), day('2024-10-24')] });
    const source = (text: string) => ({
      articleId,
      day: new Date(`${text}T00:00:00Z`),
      source: 'direct',
      readers: 1,
    });
    await db().articleReferrersDaily.createMany({ data: [source('2024-10-23'), source('2024-10-24')] });
    const now = new Date('2026-11-24T03:11:00Z');
    expect(await sumUpAudience(now)).toEqual({ days: 2, hours: 1, rows: 1 });
    expect((await daysKept()).map((kept) => kept.day)).toEqual(['2024-10-24', '2026-11-15', '2026-11-16']);
    expect(await db().articleReferrersDaily.count()).toBe(1);
    // Nothing of the hours that are gone is lost.
    expect((await getArticleFigures(articleId, now)).total).toEqual({ views: 7, readers: 4 });
  });

  it('goes sooner when the newspaper says so', async () => {
    await db().setting.create({
      data: { key: retentionKey, value: { ...defaultRetention, audienceMonths: 2 } },
    });
    await readIn('2026-11-23T12:00:00Z', 1);
    await db().articleReferrersDaily.create({
      data: { articleId, day: new Date('2026-09-23T00:00:00Z'), source: 'direct', readers: 1 },
    });
    await sumUpAudience(new Date('2026-11-24T03:11:00Z'));
    expect(await db().articleReferrersDaily.count()).toBe(0);
  });
});
