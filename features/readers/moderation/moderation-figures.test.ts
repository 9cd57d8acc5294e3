import { expect, it } from 'vitest';
import { dayText, figuresPeriod, mostDays } from '#features/readers/moderation/moderation-figures.ts';

const now = new Date('2026-03-10T11:00:00Z');
const textsOf = (asked: { du?: string; au?: string }): string[] =>
  figuresPeriod(asked, now).days.map(dayText);

it('is the last thirty days where nothing is asked', () => {
  const days = textsOf({});
  expect(days).toHaveLength(30);
  expect([days[0], days.at(-1)]).toEqual(['2026-02-09', '2026-03-10']);
});

it('goes from the first midnight to the last on the newspaper’s clock, also where it changes', () => {
  const { days, from, until } = figuresPeriod({ du: '2026-03-28', au: '2026-03-29' }, now);
  expect(days).toHaveLength(2);
  expect([from.toISOString(), until.toISOString()]).toEqual([
    '2026-03-27T23:00:00.000Z',
    '2026-03-29T22:00:00.000Z',
  ]);
});

it('takes days in either order, a year at most, and what is no day as if absent', () => {
  expect(textsOf({ du: '2026-03-03', au: '2026-03-01' })).toEqual(['2026-03-01', '2026-03-02', '2026-03-03']);
  expect(textsOf({ du: '2001-01-01', au: '2026-03-01' })).toHaveLength(mostDays);
  expect(textsOf({ du: '2026-02-31', au: 'hier' })).toEqual(textsOf({}));
});
