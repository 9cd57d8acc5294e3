import { describe, expect, it } from 'vitest';
import { parseSearchDate } from './search-dates.ts';

const day = (year: number, month = 1, on = 1) => ({ kind: 'day', day: { year, month, day: on } });
const ago = (count: number, unit: string) => ({ kind: 'ago', unit, count });

describe('a date after depuis: or avant:', () => {
  it.each([
    ['2025', day(2025)],
    ['2025-11', day(2025, 11)],
    ['2025-11-03', day(2025, 11, 3)],
    ['11/2025', day(2025, 11)],
    ['03/11/2025', day(2025, 11, 3)],
    ['3.11.2025', day(2025, 11, 3)],
    ['29/02/2024', day(2024, 2, 29)],
    ['hier', ago(1, 'day')],
    ['7j', ago(7, 'day')],
    ['7 jours', ago(7, 'day')],
    ['2 semaines', ago(2, 'week')],
    ['3mois', ago(3, 'month')],
    ['1 AN', ago(1, 'year')],
    ['2 années', ago(2, 'year')],
  ])('%s', (text, expected) => expect(parseSearchDate(text)).toEqual(expected));

  it.each([
    '',
    'demain',
    '25',
    '2025-13',
    '2025-02-30',
    '30/02/2025',
    '0000',
    '9999',
    '0j',
    '99999 ans',
    '7 lunes',
    '2025-11-03T12:00',
    '-7j',
  ])('%s is none', (text) => expect(parseSearchDate(text)).toBeNull());
});
