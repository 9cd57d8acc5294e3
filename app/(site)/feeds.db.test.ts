import { beforeAll, expect, it } from 'vitest';
import { GET as authorJson } from '#app/(site)/auteurs/[slug]/feed.json/route.ts';
import { GET as authorRss } from '#app/(site)/auteurs/[slug]/rss.xml/route.ts';
import { GET as siteJson } from '#app/(site)/feed.json/route.ts';
import { GET as sectionJson } from '#app/(site)/[rubrique]/feed.json/route.ts';
import { GET as sectionRss } from '#app/(site)/[rubrique]/rss.xml/route.ts';
import { GET as siteRss } from '#app/(site)/rss.xml/route.ts';
import { GET as subjectJson } from '#app/(site)/sujets/[slug]/feed.json/route.ts';
import { GET as subjectRss } from '#app/(site)/sujets/[slug]/rss.xml/route.ts';
import { db } from '#server/db/client.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { createAsset } from '#tests/factories/assets.ts';
import { everyBlock } from '#tests/factories/every-block.ts';
import { createAuthor, createSection, createSubject } from '#tests/factories/taxonomy.ts';
import { jsonFeedFaults, rssFaults } from '#tests/feed-rules.ts';
import { elementsOf, readXml, textOf, type XmlElement } from '#tests/xml-reader.ts';

/** Feeds as programs get them, from stories that people wrote badly, held to the rules of the W3C's validator. */

const request = new Request('http://localhost:3000/');
const at = <Params extends object>(params: Params) => ({ params: Promise.resolve(params) });
const feeds: Record<string, () => Promise<Response>> = {
  '/rss.xml': siteRss,
  '/feed.json': siteJson,
  '/cote/rss.xml': () => sectionRss(request, at({ rubrique: 'cote' })),
  '/cote/feed.json': () => sectionJson(request, at({ rubrique: 'cote' })),
  '/sujets/sel/rss.xml': () => subjectRss(request, at({ slug: 'sel' })),
  '/sujets/sel/feed.json': () => subjectJson(request, at({ slug: 'sel' })),
  '/auteurs/ana/rss.xml': () => authorRss(request, at({ slug: 'ana' })),
  '/auteurs/ana/feed.json': () => authorJson(request, at({ slug: 'ana' })),
};

const headlines = [
  'Guillemets « et » "droits" & <b>gras</b> </script><script>alert(1)</script> ]]> &amp;',
  'Familles 👩‍👩‍👧‍👦 et drapeaux 🇫🇷 dans le titre',
  '\u202bالعربية في العنوان\u202c et עברית',
  `Trois cents caractères ${'é'.repeat(277)}`,
  'Des caractères\u0001 de\u0008 contrôle\u000b\u001f\u0085 et \ufffe un reste',
];

beforeAll(async () => {
  const sectionId = (await createSection({ slug: 'cote', name: 'Côte & <mer>' })).id;
  const authorIds = [
    (await createAuthor({ slug: 'ana', name: 'Ana "l’Œil" D’Arc & fils' })).id,
    (await createAuthor({ slug: 'bo', name: 'Bo <Ng>' })).id,
  ];
  const subjectIds = [(await createSubject({ slug: 'sel', name: 'Sel ]]> marin' })).id];
  const digitalSourceType = 'trainedAlgorithmicMedia';
  const assetId = await createAsset({ alt: 'Un "pont" & <une> rive', credit: 'A. & B.', digitalSourceType });
  const common = { sectionId, authorIds, subjectIds };
  for (const [number, headline] of headlines.entries()) {
    await createPublished({
      ...common,
      headline,
      standfirst: headline,
      publishedAt: new Date(Date.UTC(2026, 2, 1 + number, 12)),
      body: everyBlock(),
      leadPicture: { assetId },
    });
  }
  const { article } = await createPublished({
    ...common,
    headline: 'Corrigé',
    publishedAt: new Date('2026-03-10T12:00:00Z'),
    body: { version: 1, blocks: [] },
  });
  await db().correction.create({
    data: {
      articleId: article.id,
      type: 'correction',
      text: 'Le pont date de 1903 & non de 1930.',
      publishedAt: new Date('2026-03-12T08:00:00Z'),
    },
  });
  await createPublished({
    sectionId,
    subjectIds,
    authorIds: authorIds.slice(0, 1),
    headline: 'Vendu',
    sponsor: 'Sel & Mer',
    publishedAt: new Date('2026-03-11T12:00:00Z'),
    body: everyBlock(),
  });
});

const entriesOf = async (answer: Promise<Response>): Promise<XmlElement[]> => {
  const [channel] = elementsOf(readXml(await (await answer).text()), 'channel');
  return channel ? elementsOf(channel, 'item') : [];
};
const valuesOf = (entry: XmlElement | undefined, name: string): string[] =>
  entry ? elementsOf(entry, name).map(textOf) : [];

it.each(Object.keys(feeds))('%s breaks no rule of the validator', async (path) => {
  const answer = await feeds[path]?.();
  const selfUrl = `http://localhost:3000${path}`;
  expect(answer?.headers.get('link')).toBe(
    `<${selfUrl}>; rel="self", <http://localhost:3000/websub>; rel="hub"`,
  );
  expect(answer?.headers.get('last-modified')).toMatch(/GMT$/);
  const text = (await answer?.text()) ?? '';
  const isRss = path.endsWith('.xml');
  expect(answer?.headers.get('content-type')).toMatch(
    isRss ? /^application\/rss\+xml/ : /^application\/feed\+json/,
  );
  expect((isRss ? rssFaults : jsonFeedFaults)(text, selfUrl)).toEqual([]);
  expect(isRss ? text.match(/<item>/g) : (JSON.parse(text) as { items: unknown[] }).items).toHaveLength(7);
});

it('names each author, credits the picture and the machine that made it, tells of the correction and of who pays', async () => {
  const entries = await entriesOf(siteRss());
  const [sold, corrected, ...stories] = entries;
  expect(valuesOf(stories[0], 'dc:creator')).toEqual(['Ana "l’Œil" D’Arc & fils', 'Bo <Ng>']);
  const [media] = stories[0] ? elementsOf(stories[0], 'media:content') : [];
  expect(media?.attributes).toMatchObject({ medium: 'image', width: '1200', height: '800' });
  expect([valuesOf(media, 'media:credit'), valuesOf(media, 'media:description')]).toEqual([
    ['A. & B.'],
    ['Un "pont" & <une> rive'],
  ]);
  expect(valuesOf(stories[0], 'content:encoded')[0]).toMatch(
    /<figcaption>Image générée par IA Crédit\u00a0: A\. &amp; B\.<\/figcaption>/,
  );
  expect(valuesOf(corrected, 'content:encoded')[0]).toContain('Le pont date de 1903 &amp; non de 1930.');
  expect(valuesOf(corrected, 'dcterms:modified')).toEqual(['2026-03-12T08:00:00.000Z']);
  expect(valuesOf(sold, 'content:encoded')[0]).toMatch(
    /^<p><strong>Publicité — contenu proposé par Sel &amp; Mer<\/strong><\/p>/,
  );
});
