import { siteZone } from '#lib/site-zone.ts';
import type { FrenchSpeakingZone } from '#lib/time-zones.ts';

/** Whose hour it is: « heure de Paris », « heure des Comores ». */
const whose: Readonly<Record<FrenchSpeakingZone, string>> = {
  'Europe/Paris': 'de Paris',
  'America/Guadeloupe': 'de la Guadeloupe',
  'America/Martinique': 'de la Martinique',
  'America/Cayenne': 'de Cayenne',
  'America/St_Barthelemy': 'de Saint-Barthélemy',
  'America/Marigot': 'de Saint-Martin',
  'America/Miquelon': 'de Saint-Pierre-et-Miquelon',
  'Indian/Reunion': 'de La Réunion',
  'Indian/Mayotte': 'de Mayotte',
  'Pacific/Noumea': 'de Nouméa',
  'Pacific/Tahiti': 'de Tahiti',
  'Pacific/Marquesas': 'des Marquises',
  'Pacific/Gambier': 'des Gambier',
  'Pacific/Wallis': 'de Wallis-et-Futuna',
  'Europe/Brussels': 'de Bruxelles',
  'Europe/Luxembourg': 'de Luxembourg',
  'Europe/Monaco': 'de Monaco',
  'Europe/Zurich': 'de la Suisse',
  'America/Toronto': 'de Montréal',
  'America/Moncton': 'de Moncton',
  'America/Winnipeg': 'de Winnipeg',
  'America/Port-au-Prince': 'de Port-au-Prince',
  'Africa/Abidjan': 'd’Abidjan',
  'Africa/Algiers': 'd’Alger',
  'Africa/Bamako': 'de Bamako',
  'Africa/Bangui': 'de Bangui',
  'Africa/Brazzaville': 'de Brazzaville',
  'Africa/Bujumbura': 'de Bujumbura',
  'Africa/Casablanca': 'de Casablanca',
  'Africa/Conakry': 'de Conakry',
  'Africa/Dakar': 'de Dakar',
  'Africa/Djibouti': 'de Djibouti',
  'Africa/Douala': 'de Douala',
  'Africa/Kigali': 'de Kigali',
  'Africa/Kinshasa': 'de Kinshasa',
  'Africa/Libreville': 'de Libreville',
  'Africa/Lome': 'de Lomé',
  'Africa/Lubumbashi': 'de Lubumbashi',
  'Africa/Ndjamena': 'de N’Djaména',
  'Africa/Niamey': 'de Niamey',
  'Africa/Nouakchott': 'de Nouakchott',
  'Africa/Ouagadougou': 'de Ouagadougou',
  'Africa/Porto-Novo': 'de Porto-Novo',
  'Africa/Tunis': 'de Tunis',
  'Asia/Beirut': 'de Beyrouth',
  'Indian/Antananarivo': 'de Tananarive',
  'Indian/Comoro': 'des Comores',
  'Indian/Mauritius': 'de Maurice',
  'Pacific/Efate': 'du Vanuatu',
  UTC: 'universelle (UTC)',
};

const isFrenchSpeaking = (zone: string): zone is FrenchSpeakingZone => Object.hasOwn(whose, zone);

/** « heure de La Réunion »; « heure du fuseau Asia/Tokyo » where we have no name for the place. */
export const zoneHour = (zone: string): string =>
  `heure ${isFrenchSpeaking(zone) ? whose[zone] : `du fuseau ${zone}`}`;

/** The hour of the newspaper by its name, for beside a field: « heure de Paris ». */
export const siteHourName = (): string => zoneHour(siteZone());

/** The answers of the settings: « Heure de La Réunion (Indian/Reunion) », « Asia/Tokyo ». */
export const zoneChoice = (zone: string): string => {
  if (!isFrenchSpeaking(zone)) return zone.replaceAll('_', ' ');
  return zone === 'UTC' ? 'Heure universelle (UTC)' : `H${zoneHour(zone).slice(1)} (${zone})`;
};

export const zoneGroups = { french: 'Où l’on parle français', others: 'Tous les autres' } as const;
