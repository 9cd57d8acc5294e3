import { describe, expect, it } from 'vitest';
import { lastDays, readPeriod, type ReportGroup, topOf, toPoints, toReport, viewRate } from './ad-report.ts';

const group = (more: Partial<ReportGroup>): ReportGroup => ({
  by: 'day',
  key: '2026-11-27',
  name: '2026-11-27',
  traffic: 'reader',
  served: 10,
  measured: 8,
  viewable: 4,
  clicks: 1,
  ...more,
});
const whole = { from: null, to: null };

describe('a report', () => {
  it('adds up readers, keeps days without anything, and sets the others apart', () => {
    const { total, days, slots, apart } = toReport(
      [
        group({}),
        group({ key: '2026-11-30', served: 5 }),
        group({ key: '2026-11-29', traffic: 'robot', served: 90 }),
        group({ traffic: 'double', served: 0, viewable: 3 }),
        group({ by: 'slot', key: 'a', name: 'A', served: 5 }),
        group({ by: 'slot', key: 'b', name: 'B', served: 10 }),
        group({ by: 'slot', key: 'b', name: 'B', traffic: 'staff' }),
      ],
      whole,
    );
    expect(total).toEqual({ served: 15, measured: 16, viewable: 8, clicks: 2 });
    expect(days.map(({ day, served }) => [day, served])).toEqual([
      ['2026-11-27', 10],
      ['2026-11-28', 0],
      ['2026-11-29', 0],
      ['2026-11-30', 5],
    ]);
    expect(slots.map(({ key }) => key)).toEqual(['b', 'a']);
    expect(apart).toMatchObject({ robot: { served: 90 }, staff: { served: 0 }, double: { viewable: 3 } });
  });

  it('shows the days of the period that was asked for, and none when nothing is known', () => {
    expect(toReport([], { from: '2026-10-24', to: '2026-10-26' }).days.map(({ day }) => day)).toEqual([
      '2026-10-24',
      '2026-10-25',
      '2026-10-26',
    ]);
    expect(toReport([], whole).days).toEqual([]);
    expect(toReport([group({})], { from: '2026-11-28', to: null }).days).toEqual([]);
  });

  it('has no rate of nothing', () => {
    expect(viewRate({ served: 3, measured: 0, viewable: 0, clicks: 0 })).toBeNull();
    expect(viewRate({ served: 3, measured: 2, viewable: 1, clicks: 0 })).toBe(0.5);
  });
});

describe('the chart', () => {
  it('has a bar a day, and a bar a week where days would be too many', () => {
    const { days } = toReport([group({ key: '2026-01-01' }), group({ key: '2026-12-31' })], whole);
    const { unit, points } = toPoints(days);
    expect([unit, points.length]).toEqual(['week', 53]);
    expect(points[0]).toMatchObject({ key: '2026-01-01', name: '1er\u00a0janvier 2026', served: 10 });
    expect(points.reduce((sum, { served }) => sum + served, 0)).toBe(20);
    expect(toPoints(days.slice(0, 3))).toMatchObject({ unit: 'day', points: { length: 3 } });
  });

  it.each([
    [1, 1],
    [3, 5],
    [11, 20],
    [5_001, 10_000],
  ])('of at most %d ends at %d', (most, top) => expect(topOf(most)).toBe(top));
});

describe('the period', () => {
  it('is read as days, or left open', () => {
    expect(readPeriod({ du: '2026-11-01', au: '2026-11-30' }).period).toEqual({
      from: '2026-11-01',
      to: '2026-11-30',
    });
    for (const du of ['hier', '2026-02-30', "1'--", ['2026-11-01'], undefined])
      expect(readPeriod(du === undefined ? {} : { du })).toEqual({ period: whole, isBackwards: false });
  });

  it('that ends before it begins is the whole, and said so', () => {
    expect(readPeriod({ du: '2026-11-30', au: '2026-11-01' })).toEqual({ period: whole, isBackwards: true });
  });

  it('counts today among the last days', () => {
    expect(lastDays('2026-03-01', 7)).toEqual({ from: '2026-02-23', to: '2026-03-01' });
  });
});
