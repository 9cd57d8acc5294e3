import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { aiCrawlers } from '#lib/ai-crawlers.ts';
import { jsonFeedFaults, rssFaults } from '#tests/feed-rules.ts';
import { elementsOf, readXml, textOf } from '#tests/xml-reader.ts';
import { type Feed, feedLinks } from './feed.ts';
import { toJsonFeed } from './json-feed.ts';
import { securityTxtAge, toRobots, toSecurityTxt } from './plain-files.ts';
import { toRss } from './rss.ts';

const at = new Date('2026-11-24T17:05:00Z');
const feed: Feed = {
  title: 'Monde & « ailleurs »',
  description: 'Tout <le> monde',
  pageUrl: 'https://journal.example/monde',
  selfUrl: 'https://journal.example/monde/rss.xml',
  hubUrl: 'https://journal.example/websub',
  newspaper: 'Nouvelles',
  items: [
    {
      id: '01990000-0000-7000-8000-000000000001',
      url: 'https://journal.example/monde/a',
      headline: 'Un titre\u0000 <b>gras</b> & "cité"',
      standfirst: 'Un chapô\u000b.',
      authors: [
        { name: 'Ana D’Arc', url: 'https://journal.example/auteurs/ana-d-arc' },
        { name: 'B & C', url: 'https://journal.example/auteurs/b-c' },
      ],
      section: 'Monde',
      sponsor: null,
      publishedAt: at,
      changedAt: new Date('2026-11-25T08:00:00Z'),
      html: '<p>Fin de section ]]> ici.</p>',
      picture: {
        url: 'https://journal.example/medias/a.jpg',
        mimeType: 'image/jpeg',
        width: 1200,
        height: 800,
        alt: 'Un "pont"',
        caption: null,
        credit: 'NDM',
        aiLabel: '',
      },
      corrections: [{ type: 'correction', text: 'Un <chiffre> était faux.', publishedAt: at }],
    },
  ],
};

describe('a correction', () => {
  it('is told apart in the JSON feed', () => {
    const { items } = JSON.parse(toJsonFeed(feed)) as { items: { _corrections: unknown[] }[] };
    expect(items[0]?._corrections).toEqual([
      { type: 'correction', text: 'Un <chiffre> était faux.', date_published: at.toISOString() },
    ]);
  });
});

describe('RSS', () => {
  const rss = toRss(feed);

  it('breaks no rule of the validator, whatever people typed', () => {
    expect(rssFaults(rss, feed.selfUrl)).toEqual([]);
  });

  it('has what a reader’s program needs: self, stable guid, dates, authors, whole text, picture', () => {
    expect(rss).toContain(
      '<atom:link rel="self" type="application/rss+xml" href="https://journal.example/monde/rss.xml"/>',
    );
    expect(rss).toContain('<guid isPermaLink="false">urn:uuid:01990000-0000-7000-8000-000000000001</guid>');
    expect(rss).toContain('<pubDate>Tue, 24 Nov 2026 17:05:00 GMT</pubDate>');
    expect(rss).toContain('<lastBuildDate>Wed, 25 Nov 2026 08:00:00 GMT</lastBuildDate>');
    expect(rss).toContain('<dcterms:modified>2026-11-25T08:00:00.000Z</dcterms:modified>');
    expect(rss).toContain('<atom:link rel="hub" href="https://journal.example/websub"/>');
    expect(rss.match(/<dc:creator>/g)).toHaveLength(2);
    expect(rss).toContain(
      '<media:content url="https://journal.example/medias/a.jpg" type="image/jpeg" medium="image" width="1200" height="800">',
    );
    expect(rss).toContain('<media:credit>NDM</media:credit>');
    const content = /<content:encoded>([\s\S]*?)<\/content:encoded>/.exec(rss)?.[1] ?? '';
    const sections = [...content.matchAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g)].map(([, text]) => text);
    expect(sections.join('')).toContain('<p>Fin de section ]]> ici.</p>');
    expect(sections.join('')).toContain('<figcaption>Crédit\u00a0: NDM</figcaption></figure>');
  });

  it('is valid without a story', () => {
    const empty = toRss({ ...feed, items: [] });
    expect(rssFaults(empty, feed.selfUrl)).toEqual([]);
    expect(empty).not.toContain('lastBuildDate');
  });
});

it('names its own address and its hub for the header that WebSub looks at first', () => {
  expect(feedLinks(feed)).toBe(
    '<https://journal.example/monde/rss.xml>; rel="self", <https://journal.example/websub>; rel="hub"',
  );
});

describe('what somebody pays for', () => {
  const [item] = feed.items;
  if (!item) throw new Error('no item');
  const sold: Feed = { ...feed, items: [{ ...item, sponsor: 'Sel & Mer' }] };
  const label = 'Publicité — contenu proposé par Sel &amp; Mer';

  it('says so before its text and before its summary', () => {
    const [entry] = elementsOf(elementsOf(readXml(toRss(sold)), 'channel')[0] ?? readXml('<a/>'), 'item');
    if (!entry) throw new Error('no entry');
    const text = elementsOf(entry, 'content:encoded').map(textOf).join('');
    expect(text.startsWith(`<p><strong>${label}</strong></p>\n<figure>`)).toBe(true);
    expect(elementsOf(entry, 'description').map(textOf)).toEqual([
      'Publicité — contenu proposé par Sel & Mer. Un chapô.',
    ]);
    const { items } = JSON.parse(toJsonFeed(sold)) as { items: Record<string, string>[] };
    expect(items[0]).toMatchObject({
      _sponsor: 'Sel & Mer',
      content_html: expect.stringContaining(label),
      summary: expect.stringContaining('Publicité'),
    });
  });
});

it('writes the same stories as JSON Feed 1.1', () => {
  expect(jsonFeedFaults(toJsonFeed(feed), feed.selfUrl)).toEqual([]);
  const parsed = JSON.parse(toJsonFeed(feed));
  expect(parsed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: feed.selfUrl,
    items: [
      { id: 'urn:uuid:01990000-0000-7000-8000-000000000001', image: 'https://journal.example/medias/a.jpg' },
    ],
  });
  expect(parseFragment(parsed.items[0].content_html).childNodes.map(({ nodeName }) => nodeName)).toEqual([
    'figure',
    '#text',
    'p',
  ]);
});

describe('plain files', () => {
  it('keeps crawlers from the desk and from search results', () => {
    const robots = toRobots({
      sitemaps: ['https://journal.example/sitemap.xml'],
      isOpen: true,
      refused: [],
    });
    expect(robots).toContain('Disallow: /redaction\n');
    expect(robots).toContain('Disallow: /recherche\n');
    expect(robots).toContain('Disallow: /api/\n');
    expect(robots).toContain('Disallow: /pub/clic\nDisallow: /pub/cadre\n');
    expect(robots).toContain('Allow: /api/v1/oembed\n');
    expect(robots).toContain('Sitemap: https://journal.example/sitemap.xml\n');
    expect(robots).not.toMatch(/Disallow: \/$/m);
  });

  it('keeps out the machines of a purpose by their names, and no others', () => {
    const robots = toRobots({ sitemaps: [], isOpen: true, refused: ['answers'] });
    expect(robots).toMatch(/^(User-agent: [\w-]+\n)+Disallow: \/\n\nUser-agent: \*\n/);
    expect(robots).toContain('User-agent: OAI-SearchBot\n');
    expect(robots).not.toContain('GPTBot');
    expect(toRobots({ sitemaps: [], isOpen: true, refused: ['training', 'visits'] })).toMatch(
      /User-agent: GPTBot[\s\S]*Disallow: \/\n\n[\s\S]*User-agent: ChatGPT-User[\s\S]*Disallow: \/\n\n/,
    );
    const names = Object.values(aiCrawlers).flatMap((list) => list.map(({ name }) => name.toLowerCase()));
    expect(new Set(names).size).toBe(names.length);
  });

  it('gives security.txt an age that changes once a month', () => {
    const { expires, changesIn } = securityTxtAge(new Date('2026-12-31T23:59:00Z'));
    expect(changesIn).toBe(60);
    expect(
      toSecurityTxt({ contact: 'mailto:a@b.example', expires, canonical: 'https://b.example/x' }),
    ).toContain('Expires: 2027-12-01T00:00:00.000Z\n');
  });
});
