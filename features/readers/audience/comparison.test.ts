import { expect, it } from 'vitest';
import { startHours } from '#features/readers/audience/comparison.ts';

const published = new Date('2026-11-24T10:20:00Z');
const later = (minutes: number): Date => new Date(published.getTime() + minutes * 60_000);

it.each([
  [0, null],
  [59, null],
  [60, 1],
  [179, 2],
  [24 * 60, 24],
  [30 * 60, 24],
  [7 * 24 * 60, 24],
  [7 * 24 * 60 + 1, null],
])('%i minutes after it came out, %s hours may be compared', (minutes, hours) =>
  expect(startHours(published, later(minutes))).toBe(hours),
);
