import { describe, expect, it } from 'vitest';
import { type DayEntry, toDayLine } from '#features/newsroom/writing/day-line.ts';

const entry = (at: string, kind: DayEntry['kind'] = 'publication'): DayEntry => ({
  articleId: at,
  headline: at,
  sectionName: 'Monde',
  at: new Date(at),
  kind,
  path: null,
});

describe('the line of a day', () => {
  const now = new Date('2026-11-24T11:00:00Z');

  it('places noon of Paris in its middle, in the order of the hours', () => {
    const { entries, now: here } = toDayLine(
      [entry('2026-11-24T17:00:00Z'), entry('2026-11-24T05:00:00Z', 'published')],
      now,
    );
    expect(here).toBe(0.5);
    expect(entries.map(({ share }) => share)).toEqual([0.25, 0.75]);
  });

  it('says what is late, and puts what was due yesterday at its beginning', () => {
    const { entries } = toDayLine(
      [entry('2026-11-23T09:00:00Z'), entry('2026-11-24T10:50:00Z'), entry('2026-11-24T12:00:00Z')],
      now,
    );
    expect(entries.map(({ isLate }) => isLate)).toEqual([true, true, false]);
    expect(entries[0]?.share).toBe(0);
  });

  it('never says that what has appeared is late', () => {
    expect(toDayLine([entry('2026-11-24T06:00:00Z', 'published')], now).entries[0]?.isLate).toBe(false);
  });

  it.each([
    ['of 23 hours', '2026-03-29T10:00:00Z', 5 / 23],
    ['of 25 hours', '2026-10-25T10:00:00Z', 7 / 25],
    ['of 24 hours', '2026-11-24T11:00:00Z', 6 / 24],
  ])('keeps its hours on a day %s', (_, at, six) => {
    const { hours } = toDayLine([], new Date(at));
    expect(hours.map(({ hour }) => hour)).toEqual([0, 6, 12, 18]);
    expect(hours[1]?.share).toBeCloseTo(six);
  });
});
