import { describe, expect, it } from 'vitest';
import { getComparison } from '#features/readers/audience/data/comparison.queries.ts';
import {
  listReadArticles,
  listReadingNow,
  listReadSections,
} from '#features/readers/audience/data/overview.queries.ts';
import { db } from '#server/db/client.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { createSection } from '#tests/factories/taxonomy.ts';

const now = new Date('2026-11-24T10:20:00Z');
const hoursAgo = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);
const hourOf = (hours: number): Date =>
  new Date(Math.floor(hoursAgo(hours).getTime() / 3_600_000) * 3_600_000);

const read = (articleId: string, hours: number, readers: number) =>
  db().articleViewsHourly.create({
    data: { articleId, hour: hourOf(hours), readers, views: readers * 2 },
  });
const readOnDay = (articleId: string, day: string, readers: number) =>
  db().articleViewsDaily.create({
    data: {
      articleId,
      day: new Date(day),
      readers,
      views: readers,
      phones: 0,
      tablets: 0,
      desktops: readers,
      leftIn1: 0,
      leftIn2: 0,
      leftIn3: 0,
      leftIn4: 0,
      seconds: 0n,
    },
  });

describe('what the desk sees of all readers', () => {
  it('is each public article with its figures, of the day, of the week, of a section', async () => {
    const [here, there] = [await createSection(), await createSection()];
    const [today, yesterday, withdrawn, elsewhere] = [
      await createPublished({ headline: 'Le canal', sectionId: here.id, publishedAt: hoursAgo(0.5) }),
      await createPublished({ sectionId: here.id, publishedAt: hoursAgo(0.5) }),
      await createPublished({ sectionId: here.id, publishedAt: hoursAgo(0.5) }),
      await createPublished({ sectionId: there.id, publishedAt: hoursAgo(0.5) }),
    ].map(({ article }) => article.id) as [string, string, string, string];
    await db().article.update({
      where: { id: withdrawn },
      data: { publicationState: 'withdrawn', withdrawnAt: now },
    });
    await read(today, 0, 3);
    await read(today, 5, 2);
    await read(yesterday, 30, 40);
    await read(withdrawn, 1, 90);
    await read(elsewhere, 2, 4);

    const asked = { size: 10, now };
    const day = await listReadArticles({ ...asked, window: '24h' });
    expect(day.map(({ id, readers, views }) => [id, readers, views])).toEqual([
      [today, 5, 10],
      [elsewhere, 4, 8],
    ]);
    expect(day[0]).toMatchObject({ headline: 'Le canal', sectionName: here.name });
    expect(day[0]?.path).toMatch(new RegExp(`^/${here.slug}/`));
    const week = await listReadArticles({ ...asked, window: '7d', sectionIds: [here.id] });
    expect(week.map(({ id }) => id)).toEqual([yesterday, today]);
    expect(await listReadArticles({ ...asked, window: '7d', size: 1 })).toHaveLength(1);

    const sections = await listReadSections({ window: '24h', now });
    expect(sections.map(({ id, readers }) => [id, readers])).toEqual([
      [here.id, 95],
      [there.id, 4],
    ]);
  });

  it('is what the last half hour read', async () => {
    const { article } = await createPublished({ publishedAt: hoursAgo(0.5) });
    const minute = (ago: number): Date => new Date(now.getTime() - ago * 60_000);
    await db().articleViewsRecent.createMany({
      data: [1, 29, 45].map((ago) => ({ articleId: article.id, minute: minute(ago), readers: 2 })),
    });
    expect(await listReadingNow({ size: 5, now })).toMatchObject([{ id: article.id, readers: 4 }]);
  });
});

describe('an article beside the others', () => {
  const published = (hours: number) => createPublished({ publishedAt: hoursAgo(hours) });

  it('is compared over its first hours with those that are as old, where there are five', async () => {
    const { article } = await published(3);
    await read(article.id, 2, 12);
    const others = [await published(30), await published(40), await published(50), await published(60)];
    for (const [at, { article: other }] of others.entries()) {
      await read(other.id, [29, 39, 49, 59][at] ?? 0, at + 1);
      // Long after its first hours: not compared.
      await read(other.id, 1, 500);
    }
    const facts = { id: article.id, firstPublishedAt: hoursAgo(3) };
    expect(await getComparison(facts, now)).toBeNull();
    await published(70);
    expect(await getComparison(facts, now)).toEqual({
      over: { kind: 'start', hours: 3 },
      readers: 12,
      median: 2,
      peers: 5,
    });
  });

  it('is compared since it came out once its hours are gone, days and hours together', async () => {
    const old = 24 * 40;
    const { article } = await published(old);
    await readOnDay(article.id, '2026-10-16', 30);
    await readOnDay(article.id, '2026-11-23', 1);
    // Summed up already with the day before: not twice.
    await read(article.id, 20, 1);
    await read(article.id, 1, 5);
    for (let at = 1; at <= 5; at += 1) {
      const { article: other } = await published(old + at);
      await readOnDay(other.id, '2026-10-16', at * 10);
    }
    expect(await getComparison({ id: article.id, firstPublishedAt: hoursAgo(old) }, now)).toEqual({
      over: { kind: 'total' },
      readers: 36,
      median: 30,
      peers: 5,
    });
  });
});
