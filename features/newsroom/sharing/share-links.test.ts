import { describe, expect, it } from 'vitest';
import { shareLinks, type ShareNetwork, shareNetworks } from './share-links.ts';

const url = 'https://journal.example/monde/le-phare';
const shared = {
  url,
  title: 'Le phare & la mer : « 100 % »',
  picture: 'https://journal.example/medias/a.jpg',
};

const hrefOf = (network: ShareNetwork, more: Partial<Parameters<typeof shareLinks>[0]> = {}): URL =>
  new URL(shareLinks({ ...shared, ...more }).find((link) => link.network === network)?.href ?? '');
const valueOf = (network: ShareNetwork, name: string, more = {}): string =>
  hrefOf(network, more).searchParams.get(name) ?? '';
const graphemes = (text: string): number =>
  [...new Intl.Segmenter('fr', { granularity: 'grapheme' }).segment(text)].length;

describe('share links', () => {
  it('has every network, the four that always show first, each with the whole address', () => {
    const links = shareLinks(shared);
    expect(links.map(({ network }) => network)).toEqual([...shareNetworks]);
    expect(shareNetworks.slice(0, 4)).toEqual(['facebook', 'x', 'linkedin', 'pinterest']);
    for (const { href } of links) expect(decodeURIComponent(href)).toContain(url);
  });

  it.each([
    ['facebook', 'www.facebook.com', '/sharer/sharer.php', { u: url }],
    ['x', 'x.com', '/intent/tweet', { text: shared.title, url }],
    ['linkedin', 'www.linkedin.com', '/sharing/share-offsite/', { url }],
    [
      'pinterest',
      'www.pinterest.com',
      '/pin/create/button/',
      { url, media: shared.picture, description: shared.title },
    ],
    ['whatsapp', 'wa.me', '/', { text: `${shared.title} ${url}` }],
    ['telegram', 't.me', '/share/url', { url, text: shared.title }],
    ['bluesky', 'bsky.app', '/intent/compose', { text: `${shared.title} ${url}` }],
    ['threads', 'www.threads.com', '/intent/post', { text: shared.title, url }],
    ['mastodon', 'share.joinmastodon.org', '/', { text: `${shared.title} ${url}` }],
    ['reddit', 'www.reddit.com', '/submit', { url, title: shared.title }],
  ] as const)('%s is given %s%s', (network, host, path, values) => {
    const href = hrefOf(network);
    expect([href.protocol, href.host, href.pathname]).toEqual(['https:', host, path]);
    expect(Object.fromEntries(href.searchParams)).toEqual(values);
    // A plus sign is a plus sign for some of them.
    expect(href.search).not.toContain('+');
  });

  it('writes a mail with a subject, and its address on a line of its own', () => {
    const { href } = hrefOf('mail');
    expect(href).toMatch(/^mailto:\?subject=Le%20phare%20%26/);
    expect(href).toContain(`%0D%0A${encodeURIComponent(url)}`);
  });

  it('keeps a post of X within 280, whose link counts 23, at the end of a word', () => {
    const fits = 'a'.repeat(280 - 23 - 1);
    expect(valueOf('x', 'text', { title: fits })).toBe(fits);
    const long = 'La mer monte encore. '.repeat(15);
    const text = valueOf('x', 'text', { title: long });
    // « … » counts two.
    expect(text.length + 1).toBeLessThanOrEqual(256);
    expect(text).toMatch(/(?:La|mer|monte|encore\.)…$/);
    expect(valueOf('x', 'text', { title: `${'mot '.repeat(61)}${'m'.repeat(12)}` })).toHaveLength(256);
  });

  it('counts emoji, and what X holds for wide, as two', () => {
    expect(valueOf('x', 'text', { title: '🇫🇷'.repeat(128) })).toBe('🇫🇷'.repeat(128));
    expect(valueOf('x', 'text', { title: '👩🏽‍🚒'.repeat(129) })).toBe(`${'👩🏽‍🚒'.repeat(127)}…`);
    expect(valueOf('x', 'text', { title: '海'.repeat(129) })).toBe(`${'海'.repeat(127)}…`);
  });

  it('leaves room for our account', () => {
    const title = 'a'.repeat(256);
    expect(valueOf('x', 'via', { xAccount: '@ndm' })).toBe('ndm');
    expect(valueOf('x', 'text', { title, xAccount: 'ndm' }).length).toBe(256 - ' via @ndm'.length - 1);
    expect(hrefOf('x').searchParams.has('via')).toBe(false);
  });

  it('keeps a post of Bluesky within 300 graphemes, its address whole in it', () => {
    for (const title of ['👩🏽‍🚒 '.repeat(200), 'Un mot de plus '.repeat(40), 'x'.repeat(400)]) {
      const text = valueOf('bluesky', 'text', { title });
      expect(graphemes(text)).toBeLessThanOrEqual(300);
      expect(text).toMatch(/… https:\/\/journal\.example\/monde\/le-phare$/);
    }
  });

  it.each(['</script><b>', '"\'&<>', 'مرحبا بالعالم', 'a\nb', `moitié \ud83d`, '100 % + 1'])(
    'takes %j',
    (title) => {
      for (const { href } of shareLinks({ ...shared, title })) {
        expect(URL.canParse(href)).toBe(true);
        expect(href).not.toMatch(/[\s<>"]/);
      }
      expect(valueOf('telegram', 'text', { title })).toBe(title.toWellFormed());
    },
  );
});
