import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { MonthCalendar } from '#components/layout/month-calendar.tsx';

it('writes each day as the name of its link begins, the first of a month too', () => {
  const html = renderToStaticMarkup(
    <MonthCalendar year={2026} month={11} days={[1, 2]} pathOf={(day) => `/archives/2026/11/${day}`} />,
  );
  const links = [...html.matchAll(/<a [^>]*aria-label="([^"]+)"[^>]*>([^<]+)<\/a>/g)];
  expect(links.map(([, name = '', text = '']) => [name.split(/\s/)[0], text])).toEqual([
    ['1er', '1er'],
    ['2', '2'],
  ]);
});
