import { describe, expect, it } from 'vitest';
import { healthOf, type PacingHealth, shareElapsed } from './pacing-health.ts';

const at = (text: string): Date => new Date(text);
const zone = 'Europe/Paris';
const ten = {
  startsAt: at('2026-11-01T00:00:00Z'),
  endsAt: at('2026-11-11T00:00:00Z'),
  hours: [],
  budget: 1_000,
  pacing: 'even' as const,
};

describe('how a campaign stands', () => {
  it.each<[string, number, 'even' | 'fast', PacingHealth | null]>([
    ['2026-10-31T00:00:00Z', 0, 'even', null],
    ['2026-11-06T00:00:00Z', 500, 'even', 'on_time'],
    ['2026-11-06T00:00:00Z', 451, 'even', 'on_time'],
    ['2026-11-06T00:00:00Z', 449, 'even', 'late'],
    ['2026-11-06T00:00:00Z', 549, 'even', 'on_time'],
    ['2026-11-06T00:00:00Z', 551, 'even', 'ahead'],
    ['2026-11-06T00:00:00Z', 900, 'fast', 'on_time'],
    ['2026-11-06T00:00:00Z', 100, 'fast', 'late'],
    ['2026-11-06T00:00:00Z', 1_000, 'even', 'done'],
    ['2026-12-06T00:00:00Z', 899, 'even', 'late'],
  ])('%s, %d served, %s: %s', (now, spent, pacing, health) =>
    expect(healthOf({ ...ten, pacing, spent }, at(now), zone)).toBe(health),
  );

  it('says nothing without a budget or an end', () => {
    expect(healthOf({ ...ten, budget: null, spent: 3 }, at('2026-11-06T00:00:00Z'), zone)).toBeNull();
    expect(healthOf({ ...ten, endsAt: null, spent: 3 }, at('2026-11-06T00:00:00Z'), zone)).toBeNull();
  });

  it.each([
    ['25 hours in autumn', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z'],
    ['23 hours in spring', '2027-03-27T23:00:00Z', '2027-03-28T22:00:00Z'],
  ])('goes evenly through a day of %s', (_what, from, to) => {
    const day = { startsAt: at(from), endsAt: at(to), hours: [] };
    const whole = day.endsAt.getTime() - day.startsAt.getTime();
    for (const part of [0, 0.1, 0.15, 0.5, 1])
      expect(shareElapsed(day, new Date(day.startsAt.getTime() + part * whole), zone)).toBeCloseTo(part);
  });

  it('counts the hours of the week alone, once where lines overlap', () => {
    // Monday 2 to Friday 6 November 2026, on the clock of Paris.
    const week = { startsAt: at('2026-11-01T23:00:00Z'), endsAt: at('2026-11-06T23:00:00Z') };
    const hours = [
      { days: [1, 3], from: 8, to: 10 },
      { days: [1], from: 9, to: 12 },
    ];
    const share = (now: string) => shareElapsed({ ...week, hours }, at(now), zone);
    expect(share('2026-11-02T06:00:00Z')).toBe(0);
    expect(share('2026-11-02T08:00:00Z')).toBeCloseTo(1 / 6);
    expect(share('2026-11-03T12:00:00Z')).toBeCloseTo(4 / 6);
    expect(share('2026-11-20T12:00:00Z')).toBe(1);
    // No such hour between its dates: nothing is behind the line, and all of its time is over.
    expect(
      shareElapsed({ ...week, hours: [{ days: [7], from: 0, to: 24 }] }, at('2026-11-02T06:00:00Z'), zone),
    ).toBe(1);
  });
});
