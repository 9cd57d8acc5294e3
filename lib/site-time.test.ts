import { describe, expect, it } from 'vitest';
import { fromSiteTime, siteOffset, toSiteTime } from '#lib/site-time.ts';

describe('fromSiteTime', () => {
  it.each([
    ['2026-11-24T18:05', '2026-11-24T17:05:00.000Z'],
    ['2026-07-14T09:00', '2026-07-14T07:00:00.000Z'],
    ['2027-01-01T00:30', '2026-12-31T23:30:00.000Z'],
  ])('%s in Paris is %s', (local, instant) => {
    const at = new Date(instant);
    expect(fromSiteTime(local)).toEqual({ kind: 'instant', at });
    expect(toSiteTime(at)).toBe(local);
  });

  it('refuses the hour that does not exist', () => {
    expect(fromSiteTime('2027-03-28T02:30')).toEqual({
      kind: 'missing',
      from: '2027-03-28T02:00',
      to: '2027-03-28T03:00',
    });
  });

  it('offers both hours of the night that has one more', () => {
    expect(fromSiteTime('2026-10-25T02:30')).toEqual({
      kind: 'twice',
      first: new Date('2026-10-25T00:30:00Z'),
      second: new Date('2026-10-25T01:30:00Z'),
      from: '2026-10-25T03:00',
      to: '2026-10-25T02:00',
    });
  });

  it.each(['', '2026-02-30T10:00', '2026-11-24', '2026-11-24T25:00', 'demain'])(
    'does not read %j',
    (text) => {
      expect(fromSiteTime(text)).toBeNull();
    },
  );
});

it('names the offset of the season', () => {
  expect(siteOffset(new Date('2026-11-24T17:05:00Z'))).toBe('UTC+1');
  expect(siteOffset(new Date('2026-07-14T07:00:00Z'))).toBe('UTC+2');
});
