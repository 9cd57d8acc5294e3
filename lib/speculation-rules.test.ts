import { describe, expect, it } from 'vitest';
import { privateDoors } from './doors.ts';
import { speculationRules } from './speculation-rules.ts';

type Rules = {
  prefetch: {
    where: { and: [{ href_matches: string }, { not: { href_matches: string[] } }] };
    eagerness: string;
  }[];
};

describe('speculationRules', () => {
  const rules = JSON.parse(speculationRules()) as Rules;
  const [
    { where, eagerness } = {
      where: { and: [{ href_matches: '' }, { not: { href_matches: [] } }] as const },
      eagerness: '',
    },
  ] = rules.prefetch;
  const base = 'https://journal.example';
  const isAllowed = (path: string): boolean =>
    new URLPattern(where.and[0].href_matches, base).test(path, base) &&
    !where.and[1].not.href_matches.some((pattern) => new URLPattern(pattern, base).test(path, base));

  it('prefetch alone, once a reader points at a link', () => {
    expect(Object.keys(rules)).toEqual(['prefetch']);
    expect(eagerness).toBe('moderate');
  });

  it.each(['/', '/monde', '/monde/un-article', '/sujets/eau/page/2'])('allow %s', (path) => {
    expect(isAllowed(path)).toBe(true);
  });

  it.each([
    ...privateDoors.flatMap((door) => [`/${door}`, `/${door}/x/y`, `/${door}?suite=x`]),
    '/recherche',
    '/recherche?q=eau',
    '/rss.xml',
    '/monde/rss.xml',
    '/medias/ab.webp',
  ])('leave out %s', (path) => {
    expect(isAllowed(path)).toBe(false);
  });
});
