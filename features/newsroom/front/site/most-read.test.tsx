import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { MostReadLists } from '#features/newsroom/front/most-read.ts';
import { articleCards } from '#tests/factories/article-cards.ts';
import { MostRead } from './most-read.tsx';

const stories = articleCards(9, (at) => ({ path: `/monde/${at}`, shortHeadline: `Récit ${at}` }));
const draw = (lists: MostReadLists): string => renderToStaticMarkup(<MostRead lists={lists} />);
const pathsIn = (html: string): number[] =>
  [...html.matchAll(/href="\/monde\/(\d)"/g)].map(([, at]) => Number(at));

describe('« Les plus lus »', () => {
  it('is absent where too little was counted', () => {
    expect(draw({})).toBe('');
    expect(draw({ '24h': stories.slice(0, 2), '7d': stories.slice(0, 2) })).toBe('');
  });

  it('of one length of time is one list that says it, with nothing to choose', () => {
    const html = draw({ '7d': stories });
    expect(pathsIn(html)).toEqual([0, 1, 2, 3, 4]);
    expect(html).toContain('<p>7\u00a0jours</p>');
    expect(html).not.toContain('<input');
  });

  it('of several is one list each, the day checked', () => {
    const html = draw({ now: stories.slice(0, 3), '24h': stories.slice(3, 6), '7d': stories.slice(5, 8) });
    expect(html.match(/<ol/g)).toHaveLength(3);
    expect(html).toMatch(/value="24h"[^>]*checked|checked[^>]*value="24h"/);
    expect(html.match(/checked/g)).toHaveLength(1);
    expect(pathsIn(html)).toEqual([0, 1, 2, 3, 4, 5, 5, 6, 7]);
  });

  it('draws no picture, even of a story that has one', () =>
    expect(draw({ '24h': stories })).not.toContain('<img'));
});
