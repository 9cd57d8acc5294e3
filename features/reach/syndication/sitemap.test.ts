import { describe, expect, it } from 'vitest';
import { elementsOf, readXml, textOf } from '#tests/xml-reader.ts';
import { mostSitemapBytes, newestOf, toNewsSitemap, toSitemap, toSitemapIndex } from './sitemap.ts';
import {
  parseSitemapPart,
  partOfStored,
  type SitemapPart,
  sitemapPartName,
  storedPart,
} from './sitemap-parts.ts';

const at = new Date('2026-11-24T17:05:00Z');

describe('a sitemap', () => {
  it('gives each address with its real change and its picture', () => {
    const pages = toSitemap([
      {
        url: 'https://journal.example/a?b=1&c=2',
        changedAt: at,
        imageUrl: 'https://journal.example/medias/a.jpg',
      },
      { url: 'https://journal.example/' },
    ]);
    expect(readXml(pages).name).toBe('urlset');
    expect(pages).toContain(
      '<url><loc>https://journal.example/a?b=1&amp;c=2</loc><lastmod>2026-11-24T17:05:00.000Z</lastmod>' +
        '<image:image><image:loc>https://journal.example/medias/a.jpg</image:loc></image:image></url>\n' +
        '<url><loc>https://journal.example/</loc></url>\n',
    );
  });

  it('never weighs more than 2 MB: the last pictures are left out, no address is', () => {
    const long = 'a'.repeat(170);
    const stories = Array.from({ length: 5_000 }, (_, number) => ({
      url: `https://un-journal-au-nom-bien-long.example/${long}/${number}`,
      changedAt: at,
      imageUrl: `https://un-journal-au-nom-bien-long.example/medias/${'f'.repeat(64)}.jpg`,
    }));
    const text = toSitemap(stories);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(mostSitemapBytes);
    const urls = elementsOf(readXml(text), 'url');
    const withPicture = urls.filter((url) => elementsOf(url, 'image:image').length > 0);
    expect(urls).toHaveLength(5_000);
    expect(withPicture.length).toBeGreaterThan(3_000);
    expect(elementsOf(urls[0] ?? readXml('<a/>'), 'image:image')).toHaveLength(1);
  });

  it('is an index of parts, each with when it changed if that is known', () => {
    const index = toSitemapIndex([
      { url: 'https://journal.example/sitemaps/2026-11.xml', changedAt: at },
      { url: 'https://journal.example/sitemaps/pages.xml', changedAt: null },
    ]);
    expect(elementsOf(readXml(index)).map(textOf)).toEqual([
      'https://journal.example/sitemaps/2026-11.xml2026-11-24T17:05:00.000Z',
      'https://journal.example/sitemaps/pages.xml',
    ]);
  });

  it('names the publication and the headline for news', () => {
    const news = toNewsSitemap({
      publication: 'Nouvelles & Monde',
      stories: [
        { url: 'https://journal.example/a', headline: 'L’<eau> 🌊 \u0007\u202eمرحبا', publishedAt: at },
      ],
    });
    expect(elementsOf(readXml(news), 'url')).toHaveLength(1);
    expect(news).toContain('<news:name>Nouvelles &amp; Monde</news:name><news:language>fr</news:language>');
    expect(readXml(toNewsSitemap({ publication: 'Vide', stories: [] })).name).toBe('urlset');
  });

  it('is as new as its newest entry', () => {
    const later = new Date('2026-11-25T00:00:00Z');
    expect(newestOf([at, null, later, undefined])).toBe(later);
    expect(newestOf([])).toBeNull();
  });
});

describe('the name of a part', () => {
  it.each<[string, SitemapPart]>([
    ['pages', { kind: 'pages' }],
    ['rubriques', { kind: 'sections' }],
    ['auteurs', { kind: 'authors', number: 1 }],
    ['sujets-3', { kind: 'subjects', number: 3 }],
    ['2026-11', { kind: 'stories', year: 2026, month: 11, number: 1 }],
    ['2026-01-2', { kind: 'stories', year: 2026, month: 1, number: 2 }],
    ['actualites-2', { kind: 'news', number: 2 }],
  ])('%s is read as it is written', (name, part) => {
    expect(sitemapPartName(part)).toBe(name);
    expect(parseSitemapPart(`${name}.xml`)).toEqual(part);
  });

  it.each([
    'pages',
    'pages-2.xml',
    'rubriques-2.xml',
    'auteurs-1.xml',
    'auteurs-0.xml',
    'sujets-01.xml',
    'sujets-1000.xml',
    '2026-13.xml',
    '2026-11-1.xml',
    '2026-11-.xml',
    '2026-1.xml',
    'autres.xml',
    'stories.xml',
    '.xml',
    '',
  ])('%j is none', (segment) => {
    expect(parseSitemapPart(segment)).toBeNull();
  });

  it('stands in the database as one number that sorts', () => {
    const part = { kind: 'stories' as const, year: 2026, month: 11, number: 2 };
    expect(storedPart(part)).toBe(202_611_002);
    expect(partOfStored(202_611_002)).toEqual(part);
  });
});
