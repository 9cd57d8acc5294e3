import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Pager } from './pager.tsx';

const draw = (page: number, pages: number): string =>
  renderToStaticMarkup(<Pager page={page} pages={pages} pathOf={(number) => `/monde/page/${number}`} />);

it('is absent from a list of one page', () => {
  expect(draw(1, 1)).toBe('');
  expect(draw(1, 0)).toBe('');
});

it('leads to what is newer and older, to both ends, and says where the reader stands', () => {
  const html = draw(250, 5_000);
  expect(html).toMatch(/<a rel="prev" href="\/monde\/page\/249">Plus récents/);
  expect(html).toMatch(/<a rel="next" href="\/monde\/page\/251">Plus anciens/);
  expect(html).toContain('href="/monde/page/1"');
  expect(html).toContain('href="/monde/page/5000" aria-label="page 5\u202f000 sur 5\u202f000">5\u202f000<');
  expect(html.match(/aria-current="page"/g)).toHaveLength(1);
  expect(html).toContain('aria-label="page 250 sur 5\u202f000" aria-current="page"');
  expect(html.match(/class="proche"/g)).toHaveLength(2);
});

it('goes no further than its ends', () => {
  expect(draw(1, 3)).not.toContain('rel="prev"');
  expect(draw(3, 3)).not.toContain('rel="next"');
  expect(draw(2, 3)).not.toContain('proche');
});
