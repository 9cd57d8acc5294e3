import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { GET as tdmFile } from '#app/(site)/.well-known/tdmrep.json/route.ts';
import { GET as authorRss } from '#app/(site)/auteurs/[slug]/rss.xml/route.ts';
import { GET as siteJson } from '#app/(site)/feed.json/route.ts';
import { GET as newsSitemap } from '#app/(site)/news-sitemap.xml/route.ts';
import { GET as robots } from '#app/(site)/robots.txt/route.ts';
import { GET as sectionRss } from '#app/(site)/[rubrique]/rss.xml/route.ts';
import { GET as siteRss } from '#app/(site)/rss.xml/route.ts';
import { GET as sitemapIndex } from '#app/(site)/sitemap.xml/route.ts';
import { GET as sitemapPart } from '#app/(site)/sitemaps/[part]/route.ts';
import { GET as subjectJson } from '#app/(site)/sujets/[slug]/feed.json/route.ts';
import { saveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { updateArticle } from '#features/newsroom/publishing/use-cases/update-article.ts';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import { getNewspaperSettings } from '#features/house/settings/data/settings.queries.ts';
import { toSettingsForm } from '#features/house/settings/settings-fields.ts';
import { changeSettings } from '#features/house/settings/use-cases/change-settings.ts';
import { systemActor } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';
import { onLocalDrop } from '#server/page-cache/local-drop.ts';
import { tdmReservation } from '#server/http/tdm-reservation.ts';
import { transaction } from '#server/transaction/transaction.ts';
import { createPerson } from '#tests/factories/people.ts';
import { publishReadyStory, valueOf } from '#tests/factories/stories.ts';
import { createAuthor, createSection, createSubject } from '#tests/factories/taxonomy.ts';
import { openSite, type Page } from '#tests/open-site.ts';

/**
 * Feeds, sitemaps and plain files behind the page cache, as machines ask for them over HTTP: what a change of the
 * newsroom does to the copies that are kept, and to those that machines have.
 */

const actor = systemActor('essai');
const request = new Request('http://localhost:3000/');
const at = <Params extends object>(params: Params) => ({ params: Promise.resolve(params) });

/** A route's answer as the stand-in for Next gives it; what it states of itself is heard as it is said. */
const rendered = (route: () => Promise<Response>) => async (): Promise<Page> => {
  const answer = await route();
  const { 'content-type': type = '', ...headers } = Object.fromEntries(answer.headers);
  return { text: await answer.text(), type, headers, tags: [] };
};

let author: { id: string; slug: string };
let section: { id: string; slug: string };
let subject: { id: string; slug: string };
let lists: Record<string, () => Promise<Response>>;
let site: Awaited<ReturnType<typeof openSite>>;

beforeAll(async () => {
  [author, section, subject] = [await createAuthor(), await createSection(), await createSubject()];
  const month = `${new Date().toISOString().slice(0, 7)}.xml`;
  lists = {
    '/rss.xml': siteRss,
    '/feed.json': siteJson,
    [`/${section.slug}/rss.xml`]: () => sectionRss(request, at({ rubrique: section.slug })),
    [`/auteurs/${author.slug}/rss.xml`]: () => authorRss(request, at({ slug: author.slug })),
    [`/sujets/${subject.slug}/feed.json`]: () => subjectJson(request, at({ slug: subject.slug })),
    [`/sitemaps/${month}`]: () => sitemapPart(request, at({ part: month })),
    '/news-sitemap.xml': newsSitemap,
  };
});

beforeEach(async () => {
  const others = {
    '/sitemap.xml': sitemapIndex,
    '/robots.txt': robots,
    '/.well-known/tdmrep.json': tdmFile,
    '/sitemaps/auteurs.xml': () => sitemapPart(request, at({ part: 'auteurs.xml' })),
  };
  const pages = Object.fromEntries(
    Object.entries({ ...lists, ...others }).map(([path, route]) => [path, rendered(route)]),
  );
  site = await openSite({ pages, hasEdge: true });
  onLocalDrop((touched, options) => site.cache.purge(touched, options));
});
afterAll(() => onLocalDrop(() => {}));

const publish = () =>
  publishReadyStory(actor, {
    sectionId: section.id,
    bylines: [{ authorId: author.id }],
    subjectIds: [subject.id],
  });
/** The lists that name an address now. */
const holding = async (url: string): Promise<string[]> => {
  const found: string[] = [];
  for (const path of Object.keys(lists)) if ((await site.get(path)).text.includes(url)) found.push(path);
  return found;
};

it('a story is in every feed and sitemap with its publication, and in none after its withdrawal', async () => {
  await publish();
  await holding('');
  const { articleId, url } = await publish();
  expect(await holding(url)).toEqual(Object.keys(lists));
  valueOf(await withdrawArticle({ actor, input: { articleId, notice: null } }));
  expect(await holding(url)).toEqual([]);
});

it('a story that moves keeps its guid and leads to its new address alone', async () => {
  const { articleId, revisionId, url } = await publish();
  const guid = `urn:uuid:${articleId}`;
  const feed = `/${section.slug}/rss.xml`;
  expect((await site.get(feed)).text).toContain(guid);
  const fields = { slug: 'ailleurs' };
  valueOf(await saveDraft({ actor, input: { articleId, baseRevisionId: revisionId, fields } }));
  valueOf(await updateArticle({ actor, input: { articleId, isSubstantive: true } }));
  const { text } = await site.get(feed);
  expect(text).toContain(guid);
  expect(text).toContain(`/${section.slug}/ailleurs</link>`);
  expect(text).not.toContain(`${url}<`);
});

it('a machine that has the newest copy is sent nothing, by its mark or by its date', async () => {
  await publish();
  for (const path of [...Object.keys(lists), '/sitemap.xml']) {
    const { headers, status } = await site.get(path);
    const etag = headers.etag ?? '';
    const date = headers['last-modified'] ?? '';
    expect([path, status, etag.slice(0, 3), Date.parse(date) > 0]).toEqual([path, 200, 'W/"', true]);
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=0, must-revalidate',
      'cdn-cache-control': 'max-age=86400, stale-if-error=86400',
      'surrogate-control': 'max-age=86400, stale-if-error=86400',
    });
    const same = await site.get(path, { headers: { 'if-none-match': etag } });
    const dated = await site.get(path, { headers: { 'if-modified-since': date } });
    expect([path, same.status, same.text, dated.status, dated.text]).toEqual([path, 304, '', 304, '']);
    const older = { 'if-modified-since': 'Mon, 01 Jan 2001 00:00:00 GMT' };
    expect((await site.get(path, { headers: older })).status).toBe(200);
  }
});

it('a machine that has a withdrawn story is told that the list is another, by its mark and by its date', async () => {
  const { articleId } = await publish();
  const paths = Object.keys(lists);
  const had = await Promise.all(paths.map((path) => site.get(path)));
  valueOf(await withdrawArticle({ actor, input: { articleId, notice: null } }));
  for (const [number, path] of paths.entries()) {
    const { etag = '', 'last-modified': date = '' } = had[number]?.headers ?? {};
    expect([path, (await site.get(path, { headers: { 'if-none-match': etag } })).status]).toEqual([
      path,
      200,
    ]);
    expect([path, (await site.get(path, { headers: { 'if-modified-since': date } })).status]).toEqual([
      path,
      200,
    ]);
  }
});

it('a signature that is renamed is so in its part of the sitemap', async () => {
  await publish();
  expect((await site.get('/sitemaps/auteurs.xml')).text).toContain(`/auteurs/${author.slug}<`);
  const slug = `${author.slug}-bis`;
  await transaction(actor, async (open) => {
    await open.sql.author.update({ where: { id: author.id }, data: { slug } });
    open.purge({ kind: 'author', authorId: author.id, paths: [] });
  });
  expect((await site.get('/sitemaps/auteurs.xml')).text).toContain(`/auteurs/${slug}<`);
  await db().author.update({ where: { id: author.id }, data: { slug: author.slug } });
});

it('the desk’s choices about machines are said everywhere with the answer that saves them', async () => {
  expect((await site.get('/rss.xml')).headers).not.toHaveProperty('tdm-reservation');
  expect((await site.get('/.well-known/tdmrep.json')).text).toBe('[]\n');
  expect((await site.get('/robots.txt')).text).not.toContain('PerplexityBot');
  const base = toSettingsForm(await getNewspaperSettings());
  const tdmPolicy = 'https://journal.example/fouille';
  const values = { ...base, aiAnswers: 'refuse', tdmReservation: 'reserved', tdmPolicy };
  valueOf(await changeSettings({ actor: await createPerson('administrator'), input: { base, values } }));
  const { headers } = await site.get('/rss.xml');
  expect([headers['tdm-reservation'], headers['tdm-policy']]).toEqual(['1', tdmPolicy]);
  expect(JSON.parse((await site.get('/.well-known/tdmrep.json')).text)).toEqual([
    { location: '/', 'tdm-reservation': 1, 'tdm-policy': tdmPolicy },
  ]);
  const text = (await site.get('/robots.txt')).text;
  expect(text).toContain('User-agent: PerplexityBot\n');
  expect(text).not.toContain('GPTBot');
  expect(tdmReservation()).toEqual({ policyUrl: tdmPolicy });
  expect((await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } })).tags).toContain(tags.settings());
});
