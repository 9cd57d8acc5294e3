import { beforeAll, describe, expect, it } from 'vitest';
import { GET as news } from '#app/(site)/news-sitemap.xml/route.ts';
import { GET as index } from '#app/(site)/sitemap.xml/route.ts';
import { GET as part } from '#app/(site)/sitemaps/[part]/route.ts';
import { restoreArticle } from '#features/newsroom/publishing/use-cases/restore-article.ts';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import { listNews, mostNews } from '#features/reach/syndication/data/news.queries.ts';
import { systemActor } from '#lib/actor.ts';
import { defaultZone, setSiteZone } from '#lib/site-zone.ts';
import { db } from '#server/db/client.ts';
import { collectPageFacts } from '#server/page-cache/page-facts.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { createAsset } from '#tests/factories/assets.ts';
import { publishReadyStory, valueOf } from '#tests/factories/stories.ts';
import { createSection, createSubject } from '#tests/factories/taxonomy.ts';
import { elementsOf, readXml, textOf, type XmlElement } from '#tests/xml-reader.ts';

const actor = systemActor('essai');
const ask = (name: string) =>
  part(new Request(`http://localhost:3000/sitemaps/${name}`), { params: Promise.resolve({ part: name }) });
const textAt = async (name: string): Promise<string> => (await ask(name)).text();

type Entry = { path: string; changedAt: string | undefined; picture: string | undefined };
const entryOf = (element: XmlElement): Entry => {
  const [loc = '', changedAt] = ['loc', 'lastmod'].map((name) => elementsOf(element, name).map(textOf)[0]);
  return {
    path: new URL(loc).pathname,
    changedAt,
    picture: elementsOf(element, 'image:image').map(textOf)[0],
  };
};
const entriesOf = (text: string): Entry[] => elementsOf(readXml(text)).map(entryOf);
const pathsAt = async (name: string): Promise<string[]> =>
  entriesOf(await textAt(name)).map(({ path }) => path);
const indexed = async (): Promise<Record<string, string | undefined>> =>
  Object.fromEntries(
    entriesOf(await (await index()).text()).map(({ path, changedAt }) => [
      path.replace('/sitemaps/', ''),
      changedAt,
    ]),
  );

let sectionId: string;
beforeAll(async () => {
  sectionId = (await createSection({ slug: 'rives', name: 'Rives' })).id;
  await publishReadyStory(actor);
});

it('say in their headers, like every page, that the newspaper is not public yet', async () => {
  const month = Object.keys(await indexed()).find((name) => /^\d{4}-\d{2}\.xml$/.test(name)) ?? '';
  const answers = [() => index(), () => ask('pages.xml'), () => ask(month), () => ask('1999-01.xml')];
  const isIndexed = async (answer: () => Promise<Response>) =>
    (await collectPageFacts(answer)).facts.isIndexed ?? true;
  for (const answer of answers) expect(await isIndexed(answer)).toBe(true);
  await db().setting.create({ data: { key: 'newspaper', value: { robots: 'refuse' } } });
  for (const answer of answers) expect(await isIndexed(answer)).toBe(false);
  await db().setting.deleteMany();
});

it.each(['1999-01.xml', 'autres.xml', 'auteurs-2.xml', '2026-11-1.xml'])('%s is no part', async (name) => {
  expect((await collectPageFacts(() => ask(name))).facts.status).toBe(404);
});

describe('the parts of a month', () => {
  const closed = 2_450;
  const day = (number: number) => new Date(Date.UTC(2020, 0, number, 12));
  let early: Awaited<ReturnType<typeof createPublished>>;
  let late: Awaited<ReturnType<typeof createPublished>>;

  beforeAll(async () => {
    // All but one of those that fill the first part: they were withdrawn since, and keep their places.
    await db().$executeRaw`
      INSERT INTO articles (id, section_id, publication_state, first_published_at, withdrawn_at, updated_at, sitemap_part)
      SELECT gen_random_uuid(), ${sectionId}::uuid, 'withdrawn', ${day(1)}, ${day(2)}, ${day(2)}, 202001001
      FROM generate_series(1, ${closed - 1}::int)`;
    early = await createPublished({ sectionId, slug: 'tot', publishedAt: day(20) });
    late = await createPublished({ sectionId, slug: 'tard', publishedAt: day(3) });
  });

  it('are closed when they are full; what comes next begins another, whatever its date', async () => {
    expect(await pathsAt('2020-01.xml')).toEqual(['/rives/tot']);
    expect(await pathsAt('2020-01-2.xml')).toEqual(['/rives/tard']);
    expect(Object.keys(await indexed())).toEqual(expect.arrayContaining(['2020-01.xml', '2020-01-2.xml']));
  });

  it('keep their bytes and their date while stories of others go and come back', async () => {
    const before = [await textAt('2020-01-2.xml'), (await indexed())['2020-01-2.xml']];
    const firstAt = (await indexed())['2020-01.xml'] ?? '';
    valueOf(await withdrawArticle({ actor, input: { articleId: early.article.id, notice: null } }));
    expect((await collectPageFacts(() => ask('2020-01.xml'))).facts.status).toBe(404);
    expect(Object.keys(await indexed())).not.toContain('2020-01.xml');
    valueOf(await restoreArticle({ actor, input: { articleId: early.article.id } }));
    expect(await pathsAt('2020-01.xml')).toEqual(['/rives/tot']);
    expect(Date.parse((await indexed())['2020-01.xml'] ?? '')).toBeGreaterThan(Date.parse(firstAt));
    expect([await textAt('2020-01-2.xml'), (await indexed())['2020-01-2.xml']]).toEqual(before);
  });

  it('move with nothing but what they say: another state, date, section, address or picture', async () => {
    const { id } = late.article;
    const stampOf = async () => (await indexed())['2020-01-2.xml'];
    const moved = async (change: () => Promise<unknown>): Promise<boolean> => {
      const before = await stampOf();
      await change();
      return (await stampOf()) !== before;
    };
    const next = async (fields: object) => {
      const { id: revisionId } = await db().revision.create({
        data: {
          articleId: id,
          sectionId,
          number: 1 + (await db().revision.count({ where: { articleId: id } })),
          body: { version: 1, blocks: [] },
          headline: 'Autre titre',
          slug: 'tard',
          ...fields,
        },
      });
      return db().article.update({ where: { id }, data: { liveRevisionId: revisionId } });
    };
    const assetId = await createAsset();
    const other = (await createSection()).id;
    const data = (values: object) => () => db().article.update({ where: { id }, data: values });
    expect(await moved(() => next({}))).toBe(false);
    expect(await moved(data({ urgency: 2, publishedAt: new Date() }))).toBe(false);
    expect(await moved(() => next({ leadPicture: { assetId } }))).toBe(true);
    expect(await moved(() => next({ leadPicture: { assetId }, headline: 'Encore un' }))).toBe(false);
    expect(await moved(() => next({ leadPicture: { assetId }, slug: 'plus-tard' }))).toBe(true);
    expect(await moved(data({ modifiedAt: new Date() }))).toBe(true);
    expect(await moved(data({ sectionId: other }))).toBe(true);
    expect(await moved(() => db().section.update({ where: { id: other }, data: { slug: 'berges' } }))).toBe(
      true,
    );
    expect(await moved(() => db().section.update({ where: { id: other }, data: { name: 'Berges' } }))).toBe(
      false,
    );
  });

  it('follow a story into another month, by a calendar that no setting moves', async () => {
    setSiteZone('Pacific/Auckland');
    const { article } = await createPublished({
      sectionId,
      slug: 'minuit',
      publishedAt: new Date('2021-04-30T23:30:00Z'),
    });
    expect(await pathsAt('2021-04.xml')).toEqual(['/rives/minuit']);
    setSiteZone(defaultZone);
    expect(await pathsAt('2021-04.xml')).toEqual(['/rives/minuit']);
    const firstPublishedAt = new Date('2021-05-01T00:30:00Z');
    await db().article.update({ where: { id: article.id }, data: { firstPublishedAt } });
    expect(await pathsAt('2021-05.xml')).toEqual(['/rives/minuit']);
    expect(Object.keys(await indexed())).not.toContain('2021-04.xml');
  });
});

it('give the last change of a story and the picture that it opens with, while that may be shown', async () => {
  const assetId = await createAsset();
  const { article } = await createPublished({
    sectionId,
    slug: 'vue',
    publishedAt: new Date('2019-06-01T10:00:00Z'),
  });
  await db().assetUse.create({ data: { articleId: article.id, assetId, place: 'lead' } });
  const { hash } = await db().asset.findUniqueOrThrow({ where: { id: assetId } });
  const entry = { path: '/rives/vue', changedAt: '2019-06-01T10:00:00.000Z' };
  expect(entriesOf(await textAt('2019-06.xml'))).toEqual([
    { ...entry, picture: `http://localhost:3000/medias/${hash}.webp` },
  ]);
  await db().asset.update({ where: { id: assetId }, data: { withdrawnAt: new Date() } });
  expect(entriesOf(await textAt('2019-06.xml'))).toEqual([{ ...entry, picture: undefined }]);
});

it('name sections, signatures and subjects with something public, dated by their newest story', async () => {
  const subject = await createSubject({ slug: 'estran' });
  await createSubject({ slug: 'sans-rien' });
  await createPublished({
    sectionId,
    subjectIds: [subject.id],
    publishedAt: new Date('2018-02-03T10:00:00Z'),
  });
  expect(entriesOf(await textAt('sujets.xml'))).toEqual([
    { path: '/sujets/estran', changedAt: '2018-02-03T10:00:00.000Z', picture: undefined },
  ]);
  expect(await pathsAt('auteurs.xml')).toHaveLength(1);
  const sections = entriesOf(await textAt('rubriques.xml'));
  expect(sections.find(({ path }) => path === '/rives')?.changedAt).toBe('2021-05-01T00:30:00.000Z');
  expect(Object.keys(await indexed()).slice(0, 4)).toEqual([
    'pages.xml',
    'rubriques.xml',
    'auteurs.xml',
    'sujets.xml',
  ]);
  expect(await pathsAt('pages.xml')).toEqual(
    expect.arrayContaining(['/', '/plan-du-site', '/mentions-legales']),
  );
});

it('leave out of the news what is paid for', async () => {
  const now = Date.parse('2017-05-10T12:30:00Z');
  const publishedAt = new Date(now - 3_600_000);
  await createPublished({ sectionId, slug: 'nouvelle', publishedAt });
  await createPublished({ sectionId, slug: 'vendue', publishedAt, sponsor: 'Sel & Mer' });
  await createPublished({ sectionId, slug: 'ancienne', publishedAt: new Date(now - 49 * 3_600_000) });
  // Later than those two days are what other tests published: the newest stand before it.
  const { stories, parts } = await listNews({ now });
  const names = stories.map(({ path }) => path);
  expect(names).toContain('/rives/nouvelle');
  expect(names.some((path) => /vendue|ancienne/.test(path))).toBe(false);
  expect(parts).toBe(1);
  expect((await listNews({ now, number: 2 })).stories).toEqual([]);
});

it('become an index of thousands when the news of two days are more', async () => {
  const count = 1_005;
  await db().$executeRaw`
    WITH made AS (
      INSERT INTO articles (id, section_id, updated_at)
      SELECT gen_random_uuid(), ${sectionId}::uuid, now() FROM generate_series(1, ${count}::int) RETURNING id
    ), texts AS (
      INSERT INTO revisions (id, article_id, number, kind, workflow_state, section_id, headline, body)
      SELECT gen_random_uuid(), id, 1, 'published', 'approved', ${sectionId}::uuid, 'Dépêche', '{"version":1,"blocks":[]}'
      FROM made
    )
    INSERT INTO article_slugs (section_id, slug, article_id, is_current)
    SELECT ${sectionId}::uuid, 'depeche-' || id, id, true FROM made`;
  await db().$executeRaw`
    UPDATE articles SET publication_state = 'published', live_revision_id = r.id, working_revision_id = r.id,
      first_published_at = now() - interval '1 hour', published_at = now()
    FROM revisions r WHERE r.article_id = articles.id AND r.headline = 'Dépêche'`;
  const text = await (await news()).text();
  expect(readXml(text).name).toBe('sitemapindex');
  expect(entriesOf(text).map(({ path }) => path)).toEqual([
    '/sitemaps/actualites.xml',
    '/sitemaps/actualites-2.xml',
  ]);
  const [first, second] = [await pathsAt('actualites.xml'), await pathsAt('actualites-2.xml')];
  expect(first).toHaveLength(mostNews);
  const sent = [...first, ...second].filter((path) => path.includes('/depeche-'));
  expect([sent.length, new Set(sent).size]).toEqual([count, count]);
});
