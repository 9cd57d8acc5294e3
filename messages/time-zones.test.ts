import { expect, it } from 'vitest';
import { settingsWords } from '#words/house/settings/settings.ts';
import { siteHourName, zoneChoice, zoneHour } from '#messages/time-zones.ts';

it.each([
  ['Europe/Paris', 'heure de Paris', 'Heure de Paris (Europe/Paris)'],
  ['Indian/Comoro', 'heure des Comores', 'Heure des Comores (Indian/Comoro)'],
  ['UTC', 'heure universelle (UTC)', 'Heure universelle (UTC)'],
  ['America/New_York', 'heure du fuseau America/New_York', 'America/New York'],
])('%s is called %j, and chosen as %j', (zone, hour, choice) => {
  expect([zoneHour(zone), zoneChoice(zone)]).toEqual([hour, choice]);
});

it('the newspaper’s hour is that of Paris until somebody says otherwise', () => {
  expect(siteHourName()).toBe('heure de Paris');
});

it('a change of clock says on which day a planned hour will fall', () => {
  const said = (shift: -1 | 0 | 1): string =>
    settingsWords.timeZoneChange({ was: 'A', will: 'B', from: '9\u00a0h', to: '22\u00a0h', shift });
  expect(said(-1)).toContain('paraîtra la veille à\u00a022\u00a0h');
  expect(said(0)).toContain('paraîtra à\u00a022\u00a0h');
  expect(said(1)).toContain('paraîtra le lendemain à\u00a022\u00a0h');
});
