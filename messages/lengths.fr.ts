import { counted } from '#lib/numbers.ts';

const small = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
] as const;

/** « un an », « cinq ans », « 18 mois »: a number of months as people say it. */
export function monthsInWords(months: number): string {
  if (months % 12 !== 0) return `${months}\u00a0mois`;
  const years = months / 12;
  const said = small[years];
  return said ? `${said}\u00a0an${years > 1 ? 's' : ''}` : counted(years, 'an');
}

/** « 24 heures », « 3 jours »: a number of hours, in days when it makes whole ones beyond the first. */
export const hoursInWords = (hours: number): string =>
  hours > 24 && hours % 24 === 0 ? counted(hours / 24, 'jour') : counted(hours, 'heure');
