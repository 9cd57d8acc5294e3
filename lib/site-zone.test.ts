import { afterEach, describe, expect, it, vi } from 'vitest';
import * as dates from '#lib/dates.ts';
import { fromSiteTime, siteOffset, toSiteTime } from '#lib/site-time.ts';
import { defaultZone, setSiteZone, siteZone } from '#lib/site-zone.ts';
import { isTimeZone, timeZones } from '#lib/time-zones.ts';

afterEach(() => setSiteZone(defaultZone));

describe('the newspaper’s clock', () => {
  it.each([
    ['Indian/Reunion', '2026-11-24T22:05', 'UTC+4', 'mercredi 25\u00a0novembre 2026'],
    ['America/Martinique', '2026-11-24T14:05', 'UTC\u22124', 'mardi 24\u00a0novembre 2026'],
    ['America/Cayenne', '2026-11-24T15:05', 'UTC\u22123', 'mardi 24\u00a0novembre 2026'],
    ['America/Miquelon', '2026-11-24T15:05', 'UTC\u22123', 'mardi 24\u00a0novembre 2026'],
    ['Pacific/Noumea', '2026-11-25T05:05', 'UTC+11', 'mercredi 25\u00a0novembre 2026'],
    ['Pacific/Tahiti', '2026-11-24T08:05', 'UTC\u221210', 'mardi 24\u00a0novembre 2026'],
    ['Pacific/Marquesas', '2026-11-24T08:35', 'UTC\u22129:30', 'mardi 24\u00a0novembre 2026'],
    ['Europe/Zurich', '2026-11-24T19:05', 'UTC+1', 'mardi 24\u00a0novembre 2026'],
    ['Africa/Dakar', '2026-11-24T18:05', 'UTC', 'mardi 24\u00a0novembre 2026'],
    ['UTC', '2026-11-24T18:05', 'UTC', 'mardi 24\u00a0novembre 2026'],
  ])('%s: forms, offset and the day, four hours later', (zone, local, offset, later) => {
    setSiteZone(zone);
    const at = new Date('2026-11-24T18:05:00Z');
    expect(toSiteTime(at)).toBe(local);
    expect(fromSiteTime(local)).toEqual({ kind: 'instant', at });
    expect(siteOffset(at)).toBe(offset);
    expect(dates.fullDate(new Date(at.getTime() + 4 * 3_600_000))).toBe(later);
  });

  it('has at Miquelon a gap in March and an hour twice in November', () => {
    setSiteZone('America/Miquelon');
    expect(fromSiteTime('2026-03-08T02:30')).toEqual({
      kind: 'missing',
      from: '2026-03-08T02:00',
      to: '2026-03-08T03:00',
    });
    expect(fromSiteTime('2026-11-01T01:30')).toEqual({
      kind: 'twice',
      first: new Date('2026-11-01T03:30:00Z'),
      second: new Date('2026-11-01T04:30:00Z'),
      from: '2026-11-01T02:00',
      to: '2026-11-01T01:00',
    });
  });

  it('begins a day where clocks skip midnight at the hour that they skip to', () => {
    setSiteZone('Asia/Beirut');
    const { start, end } = dates.dayBounds({ year: 2026, month: 3, day: 29 });
    expect(start.toISOString()).toBe('2026-03-28T22:00:00.000Z');
    expect(dates.clock(start)).toBe('1\u00a0h');
    expect((end.getTime() - start.getTime()) / 3_600_000).toBe(23);
    expect(fromSiteTime('2026-03-29T00:30')).toMatchObject({
      kind: 'missing',
      from: '2026-03-29T00:00',
      to: '2026-03-29T01:00',
    });
  });

  it('has days without an hour where the calendar itself was changed', () => {
    setSiteZone('Pacific/Apia');
    const { start, end } = dates.dayBounds({ year: 2011, month: 12, day: 30 });
    expect(end).toEqual(start);
    expect(dates.siteDay(start)).toEqual({ year: 2011, month: 12, day: 31 });
  });

  it.each(['Europe/Paris', 'America/Miquelon', 'America/Toronto', 'Africa/Casablanca', 'Pacific/Tahiti'])(
    '%s: the days of four years follow one another without a gap',
    (zone) => {
      setSiteZone(zone);
      let { start, end } = dates.dayBounds({ year: 2024, month: 1, day: 1 });
      while (start.getTime() < Date.UTC(2028, 0, 1)) {
        const next = dates.dayBounds(dates.siteDay(end));
        expect(next.start).toEqual(end);
        expect(dates.siteDay(new Date(end.getTime() - 1))).toEqual(dates.siteDay(start));
        ({ start, end } = next);
      }
    },
  );

  it('is, in a browser, that of the document', () => {
    const key = Symbol.for('nouvelles-du-monde.site-zone');
    vi.stubGlobal('document', { documentElement: { dataset: { fuseau: 'Pacific/Tahiti' } } });
    Reflect.deleteProperty(globalThis, key);
    expect(siteZone()).toBe('Pacific/Tahiti');
    vi.stubGlobal('document', { documentElement: { dataset: {} } });
    expect(siteZone()).toBe('Europe/Paris');
    vi.unstubAllGlobals();
    expect(siteZone()).toBe('Europe/Paris');
  });
});

describe('the zones that a newspaper may choose', () => {
  it('begin where French is spoken, and are all known to this machine', () => {
    const zones = timeZones();
    expect(zones.slice(0, 3)).toEqual(['Europe/Paris', 'America/Guadeloupe', 'America/Martinique']);
    expect(new Set(zones).size).toBe(zones.length);
    for (const zone of zones) {
      expect(new Intl.DateTimeFormat('fr', { timeZone: zone }).resolvedOptions().timeZone).toBeTruthy();
    }
  });

  it.each([
    ['Indian/Reunion', true],
    ['Asia/Tokyo', true],
    ['UTC', true],
    ['Europe/Lutece', false],
    ['indian/reunion', false],
    ['', false],
    ["Europe/Paris'; DROP", false],
  ])('%j: %s', (name, is) => {
    expect(isTimeZone(name)).toBe(is);
  });
});
