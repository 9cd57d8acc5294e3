import { expect, it } from 'vitest';
import { quickHours } from '#features/newsroom/publishing/quick-hours.ts';

const at = (instant: string) =>
  Object.fromEntries(quickHours(new Date(instant)).map(({ name, local }) => [name, local]));

it.each([
  [
    'a Tuesday in the afternoon',
    '2026-11-24T15:05:00Z',
    {
      in_an_hour: '2026-11-24T17:05',
      tonight: '2026-11-24T18:00',
      tomorrow_early: '2026-11-25T06:00',
      tomorrow: '2026-11-25T09:00',
      monday: '2026-11-30T09:00',
    },
  ],
  [
    'a Sunday night: Monday is tomorrow, tonight is over',
    '2026-11-29T22:30:00Z',
    { in_an_hour: '2026-11-30T00:30', tomorrow_early: '2026-11-30T06:00', tomorrow: '2026-11-30T09:00' },
  ],
  [
    'a Monday: the next one, not today',
    '2026-11-30T05:00:00Z',
    {
      in_an_hour: '2026-11-30T07:00',
      tonight: '2026-11-30T18:00',
      tomorrow_early: '2026-12-01T06:00',
      tomorrow: '2026-12-01T09:00',
      monday: '2026-12-07T09:00',
    },
  ],
  [
    'a summer evening near midnight, a day later in Paris than in UTC',
    '2026-07-01T22:30:00Z',
    {
      in_an_hour: '2026-07-02T01:30',
      tonight: '2026-07-02T18:00',
      tomorrow_early: '2026-07-03T06:00',
      tomorrow: '2026-07-03T09:00',
      monday: '2026-07-06T09:00',
    },
  ],
])('offers, on %s', (_, instant, expected) => {
  expect(at(instant)).toEqual(expected);
});

it('offers no hour of a night that has it twice or not at all', () => {
  // 01:30 in Paris on the night of the change: in an hour is 02:30, first in winter time then in summer time.
  expect(at('2026-10-24T23:30:00Z')).not.toHaveProperty('in_an_hour');
});
