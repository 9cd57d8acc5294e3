import { describe, expect, it } from 'vitest';
import { articleAddressOf, oembedXml, toOembed } from './oembed.ts';

const siteUrl = 'https://journal.example';
const image = { url: `${siteUrl}/medias/a.jpg`, width: 1_200, height: 630, type: 'image/jpeg', alt: '' };
const given = {
  article: {
    id: '01900000-0000-7000-8000-0000000000ad',
    authors: [
      { name: 'Ana', path: '/auteurs/ana' },
      { name: 'Bo', path: '/auteurs/bo' },
    ] as unknown as Parameters<typeof toOembed>[0]['article']['authors'],
  },
  share: { socialTitle: 'Le pont & <b>', image },
  newspaper: 'Nouvelles',
  siteUrl,
};

describe('oEmbed', () => {
  it('has what the type « rich » needs', () => {
    expect(toOembed({ ...given, asked: {} })).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'Le pont & <b>',
      author_name: 'Ana, Bo',
      author_url: `${siteUrl}/auteurs/ana`,
      provider_name: 'Nouvelles',
      provider_url: `${siteUrl}/`,
      cache_age: 86_400,
      thumbnail_url: image.url,
      thumbnail_width: 1_200,
      thumbnail_height: 630,
      html: expect.stringContaining(
        `<iframe src="${siteUrl}/integrer/${given.article.id}" title="Le pont &amp; &lt;b&gt;"`,
      ),
      width: 600,
      height: 220,
    });
  });

  it('stays within what is asked, thumbnail and frame', () => {
    const answer = toOembed({ ...given, asked: { maxWidth: 300, maxHeight: 180 } });
    expect(answer).toMatchObject({ width: 300, height: 180 });
    expect(answer.html).toContain('width="300" height="180"');
    expect(answer).not.toHaveProperty('thumbnail_url');
  });

  it('bears a story without author and picture', () => {
    const bare = {
      ...given,
      article: { ...given.article, authors: [] },
      share: { socialTitle: 'a', image: null },
    };
    const answer = toOembed({ ...bare, asked: {} });
    expect(Object.keys(answer).filter((name) => /author|thumbnail/.test(name))).toEqual([]);
  });

  it('says the same in XML', () => {
    const xml = oembedXml(toOembed({ ...given, asked: {} }));
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?>\n<oembed>/);
    expect(xml).toContain('<title>Le pont &amp; &lt;b&gt;</title>');
    expect(xml).toContain('<width>600</width>');
    expect(xml).toContain('<html>&lt;iframe src=&quot;');
  });
});

it.each([
  [`${siteUrl}/monde/pont`, true],
  [`http://journal.example/monde/pont/?utm=a#b`, true],
  ['https://autre.example/monde/pont', false],
  [`${siteUrl}:8443/monde/pont`, false],
  [`${siteUrl}/monde`, false],
  [`${siteUrl}/monde/pont/commentaires`, false],
  ['ftp://journal.example/monde/pont', false],
  ['/monde/pont', false],
  ['pas une adresse', false],
])('%s is an address of an article: %s', (url, isOne) => {
  expect(articleAddressOf(url, siteUrl)).toEqual(isOne ? { sectionSlug: 'monde', slug: 'pont' } : null);
});
