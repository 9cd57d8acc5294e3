import { describe, expect, it } from 'vitest';
import { getArticleFigures } from '#features/readers/audience/data/article-figures.queries.ts';
import { listMostRead, listReadNow } from '#features/readers/audience/data/most-read.queries.ts';
import { setSiteZone } from '#lib/site-zone.ts';
import { db } from '#server/db/client.ts';
import { createDraft, createPublished } from '#tests/factories/articles.ts';

const rank = (list: string, scope: string, ids: string[]) =>
  db().articleRanking.createMany({
    data: ids.map((articleId, at) => ({ list, scope, rank: at + 1, articleId })),
  });

describe('what is read most', () => {
  it('comes in its order, without what is no longer public', async () => {
    const [first, second, third, withdrawn, erased] = [
      await createPublished(),
      await createPublished(),
      await createPublished(),
      await createPublished(),
      await createPublished(),
    ].map(({ article }) => article.id);
    const { article: draft } = await createDraft();
    await db().article.update({
      where: { id: withdrawn ?? '' },
      data: { publicationState: 'withdrawn', withdrawnAt: new Date() },
    });
    await db().article.update({ where: { id: erased ?? '' }, data: { deletedAt: new Date() } });
    const order = [withdrawn, second, draft.id, first, erased, third].map(String);
    await rank('24h', 'all', order);
    await rank('7d', 'all', [String(third)]);
    await rank('now', 'all', [String(first), String(withdrawn)]);
    const section = '01900000-0000-7000-8000-0000000000aa';
    await rank('24h', section, [String(third), String(first)]);
    const ids = async (list: ReturnType<typeof listReadNow>) => (await list).map(({ id }) => id);
    expect(await ids(listMostRead({ window: '24h', size: 5 }))).toEqual([second, first, third]);
    expect(await ids(listMostRead({ window: '24h', size: 2 }))).toEqual([second, first]);
    expect(await ids(listMostRead({ window: '7d', size: 5 }))).toEqual([third]);
    expect(await ids(listMostRead({ window: '24h', sectionId: section, size: 5 }))).toEqual([third, first]);
    expect(await ids(listReadNow({ size: 5 }))).toEqual([first]);
  });
});

describe('the figures of an article', () => {
  const articleId = '01900000-0000-7000-8000-0000000000ab';
  const now = new Date('2026-10-26T09:20:00Z');
  const counts = {
    phones: 1,
    tablets: 0,
    desktops: 1,
    leftIn1: 1,
    leftIn2: 0,
    leftIn3: 0,
    leftIn4: 1,
    seconds: 90n,
  };

  it('are zeros for one that nobody read', async () => {
    const figures = await getArticleFigures('01900000-0000-7000-8000-0000000000ac', now);
    expect(figures).toMatchObject({ total: { views: 0, readers: 0 }, referrers: [], averageSeconds: null });
    expect(figures.hours).toHaveLength(48);
    expect(figures.days).toHaveLength(30);
    expect(figures.depths.map(({ readers }) => readers)).toEqual([0, 0, 0, 0]);
  });

  it('take days that are over as they were summed up, and the others from their hours', async () => {
    setSiteZone('Europe/Paris');
    const hour = (at: string, views: number, readers: number) => ({
      ...counts,
      articleId,
      hour: new Date(at),
      views,
      readers,
    });
    await db().articleViewsHourly.createMany({
      data: [
        // Of a day that is summed up already, to which it adds nothing.
        hour('2026-10-24T10:00:00Z', 5, 4),
        // The night on which clocks go back: the hour from two to three comes twice.
        hour('2026-10-25T00:00:00Z', 2, 2),
        hour('2026-10-25T01:00:00Z', 3, 1),
        hour('2026-10-26T09:00:00Z', 7, 6),
      ],
    });
    const day = new Date('2026-10-24T00:00:00Z');
    await db().articleViewsDaily.create({ data: { ...counts, articleId, day, views: 50, readers: 40 } });
    await db().articleReferrersDaily.createMany({
      data: [
        ...Array.from({ length: 17 }, (_, at) => ({ source: `site-${at}.example`, readers: 100 - at })),
        { source: 'others', readers: 500 },
        { source: 'direct', readers: 300 },
      ].map((row) => ({ ...row, articleId, day })),
    });
    const figures = await getArticleFigures(articleId, now);
    expect(figures.total).toEqual({ views: 62, readers: 49 });
    expect(figures.hours).toHaveLength(48);
    expect(figures.hours.at(-1)).toEqual({ start: new Date('2026-10-26T09:00:00Z'), views: 7, readers: 6 });
    expect(figures.hours.filter(({ views }) => views > 0).map(({ start }) => start.toISOString())).toEqual([
      '2026-10-24T10:00:00.000Z',
      '2026-10-25T00:00:00.000Z',
      '2026-10-25T01:00:00.000Z',
      '2026-10-26T09:00:00.000Z',
    ]);
    expect(figures.days.slice(-3)).toEqual([
      { day: '2026-10-24', views: 50, readers: 40 },
      { day: '2026-10-25', views: 5, readers: 3 },
      { day: '2026-10-26', views: 7, readers: 6 },
    ]);
    expect(figures.screens).toEqual([
      { screen: 'phone', readers: 4 },
      { screen: 'tablet', readers: 0 },
      { screen: 'desktop', readers: 4 },
    ]);
    expect(figures.depths.map(({ readers }) => readers)).toEqual([4, 0, 0, 4]);
    expect(figures.averageSeconds).toBe(45);
    expect(figures.referrers).toHaveLength(16);
    expect(figures.referrers[0]).toEqual({ source: 'direct', readers: 300 });
    expect(figures.referrers.at(-1)).toEqual({ source: 'others', readers: 500 + 84 + 85 + 86 });
  });
});
