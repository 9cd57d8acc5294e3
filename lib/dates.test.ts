import { describe, expect, it } from 'vitest';
import * as dates from './dates.ts';

describe('French dates', () => {
  const evening = new Date('2026-11-24T17:05:00Z');

  it('writes an instant on the clock of Paris, whatever the machine', () => {
    expect(dates.dateAndClock(evening)).toBe('24\u00a0novembre 2026 à\u00a018\u00a0h\u00a005');
    expect(dates.fullDate(evening)).toBe('mardi 24\u00a0novembre 2026');
  });

  it('leaves minutes out on the hour and keeps midnight', () => {
    expect(dates.clock(new Date('2026-07-01T07:00:00Z'))).toBe('9\u00a0h');
    expect(dates.clock(new Date('2026-06-30T22:07:00Z'))).toBe('0\u00a0h\u00a007');
  });

  it('writes the first of a month as 1er', () => {
    expect(dates.date(new Date('2026-08-01T10:00:00Z'))).toBe('1er\u00a0août 2026');
  });

  it.each([
    [{ year: 2026, month: 11, day: 24 }, 24],
    [{ year: 2026, month: 3, day: 29 }, 23],
    [{ year: 2026, month: 10, day: 25 }, 25],
    [{ year: 2025, month: 12, day: 31 }, 24],
  ])('bounds %o by %i hours', (day, hours) => {
    const { start, end } = dates.dayBounds(day);
    expect((end.getTime() - start.getTime()) / 3_600_000).toBe(hours);
    expect(dates.siteDay(start)).toEqual(day);
    expect(dates.siteDay(new Date(end.getTime() - 1))).toEqual(day);
  });

  it('bounds a month, December included', () => {
    expect(dates.monthBounds(2026, 12)).toEqual({
      start: new Date('2026-11-30T23:00:00Z'),
      end: new Date('2026-12-31T23:00:00Z'),
    });
  });

  it.each([
    [2026, 2, 29, false],
    [2028, 2, 29, true],
    [2026, 13, 1, false],
    [2026, 0, 1, false],
    [20260, 1, 1, false],
  ])('knows whether %i-%i-%i exists', (year, month, day, exists) => {
    expect(dates.isCalendarDay({ year, month, day })).toBe(exists);
  });

  it('shortens months for narrow columns', () => {
    expect(dates.shortDate(evening)).toBe('24\u00a0nov.');
    expect(dates.shortDate(new Date('2026-08-01T10:00:00Z'))).toBe('1er\u00a0août');
  });

  it('writes RFC 822 for feeds', () => {
    expect(dates.rfc822(evening)).toBe('Tue, 24 Nov 2026 17:05:00 GMT');
  });
});

describe('dayAndClock', () => {
  const now = new Date('2026-11-24T17:05:00Z');
  it.each([
    ['2026-11-30T08:00:00Z', 'lundi 30\u00a0novembre à\u00a09\u00a0h'],
    ['2026-12-01T05:30:00Z', 'mardi 1er\u00a0décembre à\u00a06\u00a0h\u00a030'],
    ['2026-12-31T23:30:00Z', 'vendredi 1er\u00a0janvier 2027 à\u00a00\u00a0h\u00a030'],
  ])('%s', (instant, said) => {
    expect(dates.dayAndClock(new Date(instant), now)).toBe(said);
  });
});

describe('calendarWeeks', () => {
  it('begins on Monday and leaves other months out', () => {
    // November 2026 begins on a Sunday.
    const weeks = dates.calendarWeeks(2026, 11);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, 1]);
    expect(weeks[1]).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(weeks.at(-1)).toEqual([30, null, null, null, null, null, null]);
  });

  it.each([
    [2027, 2, 4, 28],
    [2028, 2, 5, 29],
    [2026, 8, 6, 31],
  ])('of %i-%i has %i weeks and %i days', (year, month, weeks, days) => {
    const found = dates.calendarWeeks(year, month);
    expect(found).toHaveLength(weeks);
    expect(found.flat().filter((day) => day !== null)).toHaveLength(days);
  });
});

describe('a length of time', () => {
  it.each([
    [20_000, '1\u00a0min'],
    [59 * 60_000, '59\u00a0min'],
    [3 * 3_600_000 + 1, '3\u00a0h'],
    [47 * 3_600_000, '47\u00a0h'],
    [3 * 86_400_000, '3\u00a0j'],
  ])('%i ms', (length, words) => {
    expect(dates.duration(length)).toBe(words);
  });
});
