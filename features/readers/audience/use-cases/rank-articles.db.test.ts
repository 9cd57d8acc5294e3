import { beforeEach, describe, expect, it } from 'vitest';
import { listMostRead, listReadNow } from '#features/readers/audience/data/most-read.queries.ts';
import { rankArticles } from '#features/readers/audience/use-cases/rank-articles.ts';
import { sumUpAudience } from '#features/readers/audience/use-cases/sum-up-audience.ts';
import { tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { createSection } from '#tests/factories/taxonomy.ts';

const now = new Date('2026-11-24T11:20:00Z');
const before = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);

beforeEach(async () => {
  await db().articleViewsHourly.deleteMany();
  await db().articleViewsDaily.deleteMany();
  await db().articleViewsRecent.deleteMany();
  await db().articleRanking.deleteMany();
});

const readIn = (articleId: string, hour: Date, readers: number) =>
  db().articleViewsHourly.create({ data: { articleId, hour, views: readers * 3, readers } });
const readAt = (articleId: string, minute: Date, readers: number) =>
  db().articleViewsRecent.create({ data: { articleId, minute, readers } });
const newOne = async (sectionId?: string) =>
  (await createPublished({ publishedAt: before(600), ...(sectionId ? { sectionId } : {}) })).article.id;
const ids = async (list: ReturnType<typeof listReadNow>) => (await list).map(({ id }) => id);
const lastPurge = async () =>
  (await db().purge.findFirst({ orderBy: { id: 'desc' }, select: { id: true, tags: true } })) ?? {
    id: 0n,
    tags: [],
  };

describe('a ranking', () => {
  it('counts readers, over a day and over a week, in the newspaper and in each section with its own', async () => {
    const parent = (await createSection()).id;
    const child = (await createSection({ parentId: parent })).id;
    const [today, week, deep] = [await newOne(parent), await newOne(), await newOne(child)];
    await readIn(today, before(20), 5);
    await readIn(week, before(20), 3);
    await readIn(week, before(3 * 24 * 60), 50);
    await readIn(week, before(8 * 24 * 60), 500);
    await readIn(deep, before(23 * 60), 4);
    await rankArticles(now);
    expect(await ids(listMostRead({ window: '24h', size: 9 }))).toEqual([today, deep, week]);
    expect(await ids(listMostRead({ window: '7d', size: 9 }))).toEqual([week, today, deep]);
    expect(await ids(listMostRead({ window: '24h', sectionId: parent, size: 9 }))).toEqual([today, deep]);
    expect(await ids(listMostRead({ window: '24h', sectionId: child, size: 9 }))).toEqual([deep]);
  });

  it('of a week is the same before and after its days were summed up', async () => {
    const [first, second] = [await newOne(), await newOne()];
    for (const days of [0, 1, 2, 6]) {
      await readIn(first, before(days * 24 * 60 + 20), 10);
      await readIn(second, before(days * 24 * 60 + 20), 5);
    }
    await readIn(second, before(7 * 24 * 60 + 20), 500);
    const list = () => ids(listMostRead({ window: '7d', size: 9 }));
    await rankArticles(now);
    expect(await list()).toEqual([first, second]);
    await sumUpAudience(now);
    expect(await rankArticles(now)).toBe(0);
    // What is summed up counts as it is summed up.
    await db().articleViewsDaily.updateMany({ where: { articleId: second }, data: { readers: 20 } });
    await rankArticles(now);
    expect(await list()).toEqual([second, first]);
  });

  it('leaves out what is not public, and what has only been left', async () => {
    const [shown, withdrawn, unread] = [await newOne(), await newOne(), await newOne()];
    await readIn(shown, before(20), 1);
    await readIn(withdrawn, before(20), 9);
    await readIn(unread, before(20), 0);
    await db().article.update({
      where: { id: withdrawn },
      data: { publicationState: 'withdrawn', withdrawnAt: new Date() },
    });
    await rankArticles(now);
    const rows = await db().articleRanking.findMany({ where: { list: '24h', scope: 'all' } });
    expect(rows.map(({ articleId }) => articleId)).toEqual([shown]);
  });

  it('of this moment counts the newest readers most, and forgets', async () => {
    const [rising, falling, over] = [await newOne(), await newOne(), await newOne()];
    await readAt(rising, before(1), 4);
    await readAt(falling, before(20), 10);
    await readAt(over, before(31), 100);
    await readAt(over, before(61), 100);
    await rankArticles(now);
    expect(await ids(listReadNow({ size: 9 }))).toEqual([rising, falling]);
    expect(await db().articleViewsRecent.count()).toBe(3);
  });
});

describe('a purge', () => {
  it('comes when the order that pages show is another, and names what changed', async () => {
    const [one, other] = [await newOne(), await newOne()];
    const [sectionOfOne, sectionOfOther] = await Promise.all(
      [one, other].map(async (id) => (await db().article.findUniqueOrThrow({ where: { id } })).sectionId),
    );
    await readIn(one, before(20), 5);
    await readIn(other, before(20), 3);
    expect(await rankArticles(now)).toBe(6);
    const { id, tags: purged } = await lastPurge();
    expect(purged.toSorted()).toEqual(
      ['all', sectionOfOne ?? '', sectionOfOther ?? ''].map((scope) => tags.mostRead(scope)).toSorted(),
    );
    await db().articleViewsHourly.updateMany({ where: { articleId: one }, data: { readers: 7 } });
    expect(await rankArticles(now)).toBe(0);
    expect((await lastPurge()).id).toBe(id);
    await db().articleViewsHourly.updateMany({ where: { articleId: other }, data: { readers: 9 } });
    expect(await rankArticles(now)).toBe(2);
    expect((await lastPurge()).tags).toEqual([tags.mostRead('all')]);
    await readAt(one, before(1), 1);
    await rankArticles(now);
    expect((await lastPurge()).tags).toEqual([tags.readNow()]);
  });

  it('does not come for what no page shows', async () => {
    const all = await Promise.all(Array.from({ length: 14 }, () => newOne()));
    for (const [at, id] of all.entries()) await readIn(id, before(20), 200 - 2 * at);
    await rankArticles(now);
    const { id } = await lastPurge();
    const [last] = all.slice(-1);
    // One more than the article before it: equals stand in the order of their ids, which were made at once.
    await db().articleViewsHourly.updateMany({ where: { articleId: last ?? '' }, data: { readers: 177 } });
    expect(await rankArticles(now)).toBe(2);
    expect((await lastPurge()).id).toBe(id);
  });
});
