import { expect, it } from 'vitest';
import { toDayPoints, toHourPoints } from '#features/readers/audience/chart-points.ts';

const none = { views: 0, readers: 0 };
const some = { views: 4, readers: 3 };

it('names hours by the newspaper’s clock and marks the first of a day', () => {
  const points = toHourPoints([
    { start: new Date('2026-11-24T22:00:00Z'), ...some },
    { start: new Date('2026-11-24T23:00:00Z'), ...none },
  ]);
  expect(points).toEqual([
    {
      name: '24\u00a0novembre 2026 à\u00a023\u00a0h',
      dateTime: '2026-11-24T22:00:00.000Z',
      ...some,
      beginsDay: false,
    },
    {
      name: '25\u00a0novembre 2026 à\u00a00\u00a0h',
      dateTime: '2026-11-24T23:00:00.000Z',
      ...none,
      beginsDay: true,
    },
  ]);
});

const days = (read: number) =>
  Array.from({ length: 30 }, (_, at) => ({
    day: `2026-11-${String(at + 1).padStart(2, '0')}`,
    ...(at === read ? some : none),
  }));

it.each([
  [4, '2026-11-05', 26],
  [28, '2026-11-24', 7],
  [-1, '2026-11-24', 7],
])('shows days from the first with a visit (place %i) on, a week at least', (read, first, count) => {
  const points = toDayPoints(days(read));
  expect(points[0]?.dateTime).toBe(first);
  expect(points).toHaveLength(count);
  expect(points.at(-1)?.name).toBe('30\u00a0novembre 2026');
});
