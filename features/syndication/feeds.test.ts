import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Feed } from './feed.ts';
import { toJsonFeed } from './json-feed.ts';
import { securityTxtAge, toAdsTxt, toRobots, toSecurityTxt } from './plain-files.ts';
import { toRss } from './rss.ts';
import { toNewsSitemap, toSitemap, toSitemapIndex } from './sitemap.ts';

const at = new Date('2026-11-24T17:05:00Z');
const feed: Feed = {
  title: 'Monde & « ailleurs »',
  description: 'Tout <le> monde',
  pageUrl: 'https://journal.example/monde',
  selfUrl: 'https://journal.example/monde/rss.xml',
  newspaper: 'Nouvelles',
  items: [
    {
      id: '01990000-0000-7000-8000-000000000001',
      url: 'https://journal.example/monde/a',
      headline: 'Un titre\u0000 <b>gras</b> & "cité"',
      standfirst: 'Un chapô\u000b.',
      authors: ['Ana D’Arc', 'B & C'],
      section: 'Monde',
      publishedAt: at,
      changedAt: new Date('2026-11-25T08:00:00Z'),
      html: '<p>Fin de section ]]> ici.</p>',
      picture: {
        url: 'https://journal.example/medias/a.jpg',
        mimeType: 'image/jpeg',
        width: 1200,
        alt: 'Un "pont"',
        caption: null,
        credit: 'NDM',
      },
      corrections: [{ type: 'correction', text: 'Un <chiffre> était faux.', publishedAt: at }],
    },
  ],
};

/** Every element closed in its turn: all that an XML reader asks before it reads on. */
function expectWellFormed(xml: string): void {
  const plain = xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '').replace(/<\?xml[^>]*\?>/, '');
  const open: string[] = [];
  for (const [, close, name, self] of plain.matchAll(/<(\/?)([\w:]+)(?:\s[\w:]+="[^"<]*")*(\/?)>/g)) {
    if (self) continue;
    if (close) expect(open.pop()).toBe(name);
    else open.push(name ?? '');
  }
  expect(open).toEqual([]);
  const texts = plain.replace(/<\/?[\w:]+(?:\s[\w:]+="[^"<]*")*\/?>/g, '');
  expect(texts).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|apos);)/);
  // biome-ignore format: what no XML may hold
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
}

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

  it('is well formed whatever people typed', () => expectWellFormed(rss));

  it('has what a reader’s program needs: self, stable guid, dates, authors, whole text, picture', () => {
    expect(rss).toContain(
      '<atom:link rel="self" type="application/rss+xml" href="https://journal.example/monde/rss.xml"/>',
    );
    expect(rss).toContain('<guid isPermaLink="false">urn:uuid:01990000-0000-7000-8000-000000000001</guid>');
    expect(rss).toContain('<pubDate>Tue, 24 Nov 2026 17:05:00 GMT</pubDate>');
    expect(rss).toContain('<lastBuildDate>Wed, 25 Nov 2026 08:00:00 GMT</lastBuildDate>');
    expect(rss.match(/<dc:creator>/g)).toHaveLength(2);
    expect(rss).toContain('<media:content url="https://journal.example/medias/a.jpg" type="image/jpeg"');
    const content = /<content:encoded>([\s\S]*?)<\/content:encoded>/.exec(rss)?.[1] ?? '';
    const sections = [...content.matchAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g)].map(([, text]) => text);
    expect(sections.join('')).toContain('<p>Fin de section ]]> ici.</p>');
    expect(sections.join('')).toContain('<figcaption>Crédit\u00a0: NDM</figcaption></figure>');
  });

  it('is valid without a story', () => {
    const empty = toRss({ ...feed, items: [] });
    expectWellFormed(empty);
    expect(empty).not.toContain('lastBuildDate');
  });
});

it('writes the same stories as JSON Feed 1.1', () => {
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

describe('sitemaps', () => {
  it('are well formed and give the real change', () => {
    const pages = toSitemap([
      { url: 'https://journal.example/a?b=1&c=2', changedAt: at },
      { url: 'https://journal.example/' },
    ]);
    expectWellFormed(pages);
    expect(pages).toContain(
      '<loc>https://journal.example/a?b=1&amp;c=2</loc><lastmod>2026-11-24T17:05:00.000Z</lastmod>',
    );
    expectWellFormed(toSitemapIndex(['https://journal.example/sitemaps/pages.xml']));
  });

  it('name the publication and the headline for news', () => {
    const news = toNewsSitemap({
      publication: 'Nouvelles & Monde',
      stories: [{ url: 'https://journal.example/a', headline: 'L’<eau>', publishedAt: at }],
    });
    expectWellFormed(news);
    expect(news).toContain('<news:name>Nouvelles &amp; Monde</news:name><news:language>fr</news:language>');
    expectWellFormed(toNewsSitemap({ publication: 'Vide', stories: [] }));
  });
});

describe('plain files', () => {
  it('keeps crawlers from the desk and from search results', () => {
    const robots = toRobots({
      sitemaps: ['https://journal.example/sitemap.xml'],
      isOpen: true,
      isOpenToModels: true,
    });
    expect(robots).toContain('Disallow: /redaction\n');
    expect(robots).toContain('Disallow: /recherche\n');
    expect(robots).toContain('Sitemap: https://journal.example/sitemap.xml\n');
    expect(robots).not.toMatch(/Disallow: \/$/m);
  });

  it('says that nobody sells, or who does, one line each', () => {
    expect(toAdsTxt([])).toBe('placeholder.example.com, placeholder, DIRECT, placeholder\n');
    expect(toAdsTxt(['regie.example, 1, DIRECT', 'a\nb'])).toBe('regie.example, 1, DIRECT\na b\n');
  });

  it('gives security.txt an age that changes once a month', () => {
    const { expires, changesIn } = securityTxtAge(new Date('2026-12-31T23:59:00Z'));
    expect(changesIn).toBe(60);
    expect(
      toSecurityTxt({ contact: 'mailto:a@b.example', expires, canonical: 'https://b.example/x' }),
    ).toContain('Expires: 2027-12-01T00:00:00.000Z\n');
  });
});
