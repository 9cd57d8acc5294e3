import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { articleCards } from '#tests/factories/article-cards.ts';
import { MostRead } from './most-read.tsx';

const draw = (count: number): string =>
  renderToStaticMarkup(
    <MostRead
      counted={articleCards(count, (at) => ({ path: `/monde/${at}`, shortHeadline: `Récit ${at}` }))}
    />,
  );

describe('« Les plus lus »', () => {
  it.each([0, 2])('is absent with %i counted stories', (count) => expect(draw(count)).toBe(''));

  it.each([
    [3, 3],
    [5, 5],
    [9, 5],
  ])('of %i counted stories shows %i, in their order', (count, shown) => {
    const paths = [...draw(count).matchAll(/href="\/monde\/(\d)"/g)].map(([, at]) => Number(at));
    expect(paths).toEqual(Array.from({ length: shown }, (_, at) => at));
  });

  it('draws no picture, even of a story that has one', () => expect(draw(5)).not.toContain('<img'));
});
