import { describe, expect, it } from 'vitest';
import { binDaysLeft, binEndsAt } from './bin.ts';

const deletedAt = new Date('2026-11-01T10:00:00Z');

describe('the bin', () => {
  it('keeps for thirty days', () => {
    expect(binEndsAt(deletedAt).toISOString()).toBe('2026-12-01T10:00:00.000Z');
  });

  it.each([
    ['2026-11-01T10:00:00Z', 30],
    ['2026-11-01T11:00:00Z', 30],
    ['2026-11-30T10:00:01Z', 1],
    ['2026-12-01T10:00:00Z', 0],
    ['2027-01-01T00:00:00Z', 0],
  ])('counts a day begun as one: %s', (now, days) => {
    expect(binDaysLeft(deletedAt, new Date(now))).toBe(days);
  });
});
