import { describe, expect, it } from 'vitest';
import { reviewLateness } from '#features/newsroom/review/waiting.ts';

const now = new Date('2026-11-24T12:00:00Z');
const hour = 3_600_000;
const lateness = (urgency: number, hours: number) =>
  reviewLateness({ urgency, since: new Date(now.getTime() - hours * hour), now });

describe('a review is late', () => {
  it.each([
    [1, 1, null],
    [1, 1.5, 0.5 * hour],
    [3, 4, null],
    [3, 6, 2 * hour],
    [5, 23, null],
    [5, 26, 2 * hour],
    [9, 24, null],
  ])('urgency %i after %d h', (urgency, hours, late) => {
    expect(lateness(urgency, hours)).toBe(late);
  });
});
