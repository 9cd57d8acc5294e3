import { expect, it } from 'vitest';
import { hoursInWords, monthsInWords } from '#messages/lengths.ts';

it.each([
  [3, '3\u00a0mois'],
  [12, 'un\u00a0an'],
  [18, '18\u00a0mois'],
  [60, 'cinq\u00a0ans'],
  [132, '11\u00a0ans'],
])('says %i months as people do', (months, words) => expect(monthsInWords(months)).toBe(words));

it.each([
  [1, '1\u00a0heure'],
  [24, '24\u00a0heures'],
  [30, '30\u00a0heures'],
  [72, '3\u00a0jours'],
])('says %i hours as people do', (hours, words) => expect(hoursInWords(hours)).toBe(words));
