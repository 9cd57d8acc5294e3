import { describe, expect, it } from 'vitest';
import { newsAfter, toWireNews } from './wire-news.ts';

const line = (id: string, at: string) => ({
  id,
  path: `/monde/${id}`,
  headline: `Titre : ${id}`,
  sponsor: id === 'a' ? 'Sel & Mer' : null,
  firstPublishedAt: new Date(at),
  section: { name: 'Monde', tint: 'encre' as const },
});

describe('what a wire tells of its newest lines', () => {
  const { version, articles } = toWireNews([
    line('c', '2026-11-26T23:30:00Z'),
    line('b', '2026-11-26T22:30:00.500Z'),
    line('a', '2026-11-26T22:30:00.500Z'),
  ]);

  it('writes each as the page does, on the newspaper’s clock', () => {
    expect(version).toBe(1);
    expect(articles[0]).toEqual({
      id: 'c',
      path: '/monde/c',
      headline: 'Titre\u00a0: c',
      label: null,
      at: '2026-11-26T23:30:00.000Z',
      clock: '0\u00a0h\u00a030',
      day: 'vendredi 27\u00a0novembre 2026',
      section: 'Monde',
      tint: 'encre',
    });
    expect(articles[2]?.label).toBe('Publicité — contenu proposé par Sel & Mer');
    expect(articles[1]?.day).toBe('jeudi 26\u00a0novembre 2026');
  });

  it.each([
    [{ at: '2026-11-26T23:30:00.000Z', id: 'c' }, []],
    [{ at: '2026-11-26T22:30:00.500Z', id: 'b' }, ['c']],
    [{ at: '2026-11-26T22:30:00.500Z', id: 'a' }, ['c', 'b']],
    [{ at: '2026-11-20T00:00:00.000Z', id: 'z' }, ['c', 'b', 'a']],
    [{ at: '2026-11-27T08:00:00.000Z', id: 'a' }, []],
  ])('after %j: %j', (mark, expected) => {
    expect(newsAfter(articles, mark).map(({ id }) => id)).toEqual(expected);
  });
});
