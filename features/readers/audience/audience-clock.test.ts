import { afterAll, describe, expect, it } from 'vitest';
import { defaultZone, setSiteZone } from '#lib/site-zone.ts';
import { dayOf, hourStart, lastDays, lastHours } from './audience-clock.ts';

afterAll(() => setSiteZone(defaultZone));

describe('an hour', () => {
  it.each([
    ['Europe/Paris', '2026-11-24T17:05:59.999Z', '2026-11-24T17:00:00.000Z'],
    // Half an hour off, and three quarters.
    ['Asia/Kolkata', '2026-11-24T17:05:00Z', '2026-11-24T16:30:00.000Z'],
    ['Asia/Kathmandu', '2026-11-24T17:20:00Z', '2026-11-24T17:15:00.000Z'],
    ['America/Miquelon', '2026-11-24T00:00:00Z', '2026-11-24T00:00:00.000Z'],
  ])('begins in %s as its clock says', (zone, at, start) => {
    setSiteZone(zone);
    expect(hourStart(new Date(at)).toISOString()).toBe(start);
  });

  it('comes twice when clocks go back, as two', () => {
    setSiteZone('Europe/Paris');
    expect(lastHours(new Date('2026-10-25T02:30:00Z'), 4).map((at) => at.toISOString())).toEqual([
      '2026-10-24T23:00:00.000Z',
      '2026-10-25T00:00:00.000Z',
      '2026-10-25T01:00:00.000Z',
      '2026-10-25T02:00:00.000Z',
    ]);
  });
});

describe('a day', () => {
  it('turns at midnight of the newspaper', () => {
    setSiteZone('Europe/Paris');
    expect(dayOf(new Date('2026-11-24T22:59:59Z'))).toBe('2026-11-24');
    expect(dayOf(new Date('2026-11-24T23:00:00Z'))).toBe('2026-11-25');
    setSiteZone('Pacific/Auckland');
    expect(dayOf(new Date('2026-11-24T22:59:59Z'))).toBe('2026-11-25');
  });

  it('is counted back over months and changes of the clock', () => {
    setSiteZone('Europe/Paris');
    expect(lastDays(new Date('2026-03-30T10:00:00Z'), 4)).toEqual([
      '2026-03-27',
      '2026-03-28',
      '2026-03-29',
      '2026-03-30',
    ]);
    expect(lastDays(new Date('2026-11-01T10:00:00Z'), 2)).toEqual(['2026-10-31', '2026-11-01']);
  });
});
