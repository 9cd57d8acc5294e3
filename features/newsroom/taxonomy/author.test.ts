import { describe, expect, it } from 'vitest';
import { fediverseUrl, handlesOf } from './author.ts';
import { saveOwnProfileSchema } from './taxonomy.schema.ts';

describe('accounts of a signature', () => {
  const links = (href: string) => ({ links: [{ name: 'X', href }], fediverse: null });
  it.each([
    ['https://x.com/ana_morel', '@ana_morel'],
    ['https://twitter.com/ana/', '@ana'],
    ['https://x.com/ana/status/1', null],
    ['https://notx.com/ana', null],
    ['https://mastodon.social/@ana', null],
  ])('%s is %s on X', (href, x) => expect(handlesOf(links(href)).x).toBe(x));

  it.each([
    ['@ana@mastodon.social', 'https://mastodon.social/@ana'],
    ['ana', null],
    [null, null],
  ])('%s is the page %s', (handle, url) => expect(fediverseUrl(handle)).toBe(url));

  const saved = (fediverse: string) =>
    saveOwnProfileSchema.safeParse({ authorId: '01900000-0000-7000-8000-000000000001', fediverse }).data
      ?.fediverse;
  it.each([
    ['@ana@mastodon.social', '@ana@mastodon.social'],
    [' ana@mastodon.social ', '@ana@mastodon.social'],
    ['https://mastodon.social/@ana', '@ana@mastodon.social'],
    ['', ''],
    ['@ana', undefined],
    ['ana <script>', undefined],
  ])('%j is kept as %j', (typed, kept) => expect(saved(typed)).toBe(kept));
});
