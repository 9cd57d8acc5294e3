import { beforeAll, describe, expect, it } from 'vitest';
import * as lists from '#features/newsroom/reading/data/article-lists.queries.ts';
import { listArchiveDays, listArchiveMonths } from '#features/newsroom/reading/data/archive.queries.ts';
import { getDaysBeside, listDay } from '#features/newsroom/reading/data/wire.queries.ts';
import { listCorrections } from '#features/newsroom/reading/data/correction.queries.ts';
import { getFrontPage } from '#features/newsroom/front/data/front.queries.ts';
import { getAuthor, listAuthors } from '#features/newsroom/taxonomy/data/author.queries.ts';
import { getSectionBySlug, listMenu } from '#features/newsroom/taxonomy/data/section.queries.ts';
import { getSubject, listSubjects } from '#features/newsroom/taxonomy/data/subject.queries.ts';
import { listNews } from '#features/reach/syndication/data/news.queries.ts';
import { dayBounds } from '#lib/dates.ts';
import { defaultZone, setSiteZone } from '#lib/site-zone.ts';
import { db } from '#server/db/client.ts';
import { createDraft, createPublished } from '#tests/factories/articles.ts';
import { createAuthor, createSection, createSubject } from '#tests/factories/taxonomy.ts';

const headlines = (cards: readonly { headline: string }[]) => cards.map(({ headline }) => headline);
const day = (text: string) => new Date(`2026-${text}:00Z`);

describe('lists of articles', () => {
  let parentId: string;
  let childId: string;
  let authorId: string;
  let subjectId: string;
  beforeAll(async () => {
    parentId = (await createSection({ slug: 'monde', name: 'Monde', position: 1 })).id;
    childId = (await createSection({ slug: 'europe', name: 'Europe', parentId })).id;
    const other = (await createSection({ slug: 'culture', name: 'Culture', position: 0 })).id;
    await createSection({ slug: 'fermee', archivedAt: new Date() });
    authorId = (await createAuthor({ slug: 'ana' })).id;
    subjectId = (await createSubject({ slug: 'eau' })).id;
    await createSubject({ slug: 'l-eau', mergedIntoId: subjectId });
    const common = { authorIds: [authorId] };
    await createPublished({
      ...common,
      headline: 'A',
      sectionId: parentId,
      publishedAt: day('03-01T10:00'),
      subjectIds: [subjectId],
    });
    await createPublished({
      ...common,
      headline: 'B',
      sectionId: childId,
      publishedAt: day('03-02T10:00'),
      subjectIds: [subjectId],
    });
    await createPublished({ headline: 'C', sectionId: other, publishedAt: day('03-31T22:30') });
    await createPublished({ headline: 'D', sectionId: parentId, publishedAt: day('04-02T10:00') });
    const { article } = await createDraft({ headline: 'Sous embargo', sectionId: parentId });
    await db().articleSlug.create({ data: { sectionId: parentId, slug: 'embargo', articleId: article.id } });
    const { article: withdrawn } = await createPublished({
      ...common,
      headline: 'Retiré',
      sectionId: parentId,
      subjectIds: [subjectId],
    });
    await db().article.update({
      where: { id: withdrawn.id },
      data: { publicationState: 'withdrawn', withdrawnAt: new Date() },
    });
  });

  it('lists the newest first, a page at a time', async () => {
    const first = await lists.listLatest({ page: 1, size: 3 });
    expect(headlines(first.items)).toEqual(['D', 'C', 'B']);
    expect(first.hasNext).toBe(true);
    const second = await lists.listLatest({ page: 2, size: 3 });
    expect(headlines(second.items)).toEqual(['A']);
    expect(second.hasNext).toBe(false);
  });

  it('gathers a section with its sub-sections, and a sub-section alone', async () => {
    const parent = await getSectionBySlug('monde');
    const child = await getSectionBySlug('europe');
    if (parent?.kind !== 'found' || child?.kind !== 'found') throw new Error('no section');
    const inParent = await lists.listInSection({ sectionIds: parent.section.listIds, page: 1, size: 10 });
    expect(headlines(inParent.items)).toEqual(['D', 'B', 'A']);
    const paged = await lists.listInSection({ sectionIds: parent.section.listIds, page: 2, size: 1 });
    expect(headlines(paged.items)).toEqual(['B']);
    const inChild = await lists.listInSection({ sectionIds: child.section.listIds, page: 1, size: 10 });
    expect(headlines(inChild.items)).toEqual(['B']);
    expect(child.section.parent?.path).toBe('/monde');
  });

  it('lists what somebody signed and what a subject holds', async () => {
    expect(headlines((await lists.listByAuthor({ authorId, page: 1, size: 10 })).items)).toEqual(['B', 'A']);
    const subject = await getSubject('eau');
    if (subject?.kind !== 'found') throw new Error('no subject');
    const found = await lists.listBySubject({ subjectIds: subject.subject.listIds, page: 1, size: 10 });
    expect(headlines(found.items)).toEqual(['B', 'A']);
  });

  it('lists a day of Paris with its neighbours', async () => {
    const first = { year: 2026, month: 4, day: 1 };
    expect(headlines(await listDay(first))).toEqual(['C']);
    expect(await getDaysBeside(dayBounds(first))).toEqual({
      previous: { year: 2026, month: 3, day: 2 },
      next: { year: 2026, month: 4, day: 2 },
    });
    expect(await listDay({ year: 2026, month: 3, day: 31 })).toEqual([]);
  });

  it('gives each band of the front its newest, without what the front already shows', async () => {
    const { items } = await lists.listLatest({ page: 1, size: 1 });
    const bands = await lists.listBands({
      sections: [{ id: parentId, listIds: [parentId, childId] }],
      size: 2,
      except: items.map(({ id }) => id),
    });
    expect(headlines(bands.get(parentId) ?? [])).toEqual(['B', 'A']);
  });

  it('composes the front with a place given by hand until it ends', async () => {
    const now = day('04-03T00:00');
    const a = (await lists.listByAuthor({ authorId, page: 1, size: 10 })).items[1];
    const front = await db().front.findUniqueOrThrow({ where: { slug: 'une' } });
    await db().frontCard.create({
      data: {
        frontId: front.id,
        position: 0,
        articleId: a?.id ?? '',
        endsAt: new Date(now.getTime() + 90_500),
      },
    });
    const page = await getFrontPage({ now });
    expect(headlines(page.stories)).toEqual(['A', 'D', 'C', 'B']);
    expect(headlines(page.pool)).toEqual(['D', 'C', 'B', 'A']);
    expect(page.changesIn).toBe(91);
    const later = await getFrontPage({ now: new Date(now.getTime() + 100_000) });
    expect(later.stories[0]?.headline).toBe('D');
    expect(later.changesIn).toBeNull();
  });

  it('names only those who signed, and the subjects of, something public', async () => {
    await createAuthor({ slug: 'sans-article' });
    await createSubject({ slug: 'sans-article' });
    expect(await listAuthors(10)).toMatchObject([{ path: '/auteurs/ana' }]);
    expect(await listSubjects(10)).toMatchObject([{ path: '/sujets/eau' }]);
  });

  it('lists corrections of public articles only', async () => {
    const [shown] = (await lists.listLatest({ page: 1, size: 1 })).items;
    const { article: hidden } = await createDraft({ sectionId: parentId });
    await db().correction.create({ data: { articleId: shown?.id ?? '', type: 'update', text: 'Précisé.' } });
    await db().correction.create({ data: { articleId: hidden.id, type: 'update', text: 'Caché.' } });
    expect(await listCorrections({ page: 1, size: 10 })).toMatchObject({
      items: [{ text: 'Précisé.', article: { headline: 'D' } }],
      hasNext: false,
    });
  });

  it('lists the menu in the editor’s order without closed sections', async () => {
    expect(await listMenu()).toMatchObject([
      { name: 'Culture', children: [] },
      { name: 'Monde', children: [{ name: 'Europe' }] },
    ]);
  });

  it('finds the months and days of the archive by the clock of Paris, and the news of the last two days', async () => {
    expect(await listArchiveMonths()).toEqual([
      { year: 2026, month: 4 },
      { year: 2026, month: 3 },
    ]);
    expect((await listArchiveDays({ year: 2026, month: 3 })).map(({ day: number }) => number)).toEqual([
      1, 2,
    ]);
    expect(await listNews({ now: day('04-03T00:30').getTime() })).toMatchObject({
      stories: [{ headline: 'D' }],
      changesIn: 1_800,
    });
  });

  it('reads days and months on the clock of the newspaper, wherever that is', async () => {
    // C came out on 31 March at 22:30 UTC: on 1 April in Paris and on the island, still in March in Martinique.
    setSiteZone('America/Martinique');
    expect(await listArchiveMonths()).toEqual([
      { year: 2026, month: 4 },
      { year: 2026, month: 3 },
    ]);
    expect(await listArchiveDays({ year: 2026, month: 3 })).toEqual([
      { year: 2026, month: 3, day: 1 },
      { year: 2026, month: 3, day: 2 },
      { year: 2026, month: 3, day: 31 },
    ]);
    const lastOfMarch = { year: 2026, month: 3, day: 31 };
    expect(headlines(await listDay(lastOfMarch))).toEqual(['C']);
    expect(await getDaysBeside(dayBounds(lastOfMarch))).toMatchObject({
      previous: { month: 3, day: 2 },
      next: { month: 4, day: 2 },
    });

    setSiteZone('Indian/Reunion');
    expect((await listArchiveDays({ year: 2026, month: 3 })).map(({ day: number }) => number)).toEqual([
      1, 2,
    ]);
    expect(headlines(await listDay({ year: 2026, month: 4, day: 1 }))).toEqual(['C']);
    expect(await listDay(lastOfMarch)).toEqual([]);
    setSiteZone(defaultZone);
  });

  it('answers moved sections and merged subjects with where they went', async () => {
    await db().section.update({ where: { id: childId }, data: { slug: 'union' } });
    expect(await getSectionBySlug('europe')).toMatchObject({ kind: 'moved', path: '/union' });
    expect(await getSubject('l-eau')).toMatchObject({ kind: 'moved', path: '/sujets/eau' });
    expect(await getSubject('rien')).toBeNull();
    expect(await getAuthor('ana')).toMatchObject({ path: '/auteurs/ana', links: [] });
  });
});
