import { enteredAudit } from '#features/house/settings/accessibility.ts';
import type { SettingsField, SettingsForm } from '#features/house/settings/settings-fields.ts';
import type { NewspaperSettings } from '#features/house/settings/settings.schema.ts';
import { boundsOfDay } from '#lib/dates.ts';

/**
 * Which law wants what of the publisher of an online newspaper: LCEN, article 1-1 (formerly 6, III); loi 86-897,
 * article 5; EMFA, article 6, 1; RGPD, article 13. What only some have (a CPPAP number, public advertising) is not
 * here, and points of contact (DSA) fall back on the newsroom's.
 */
export type Law = 'lcen' | 'press' | 'media' | 'privacy';

const wanted = [
  ['publisher.name', 'lcen'],
  ['publisher.legalForm', 'press'],
  ['publisher.capital', 'lcen'],
  ['publisher.registration', 'lcen'],
  ['publisher.address', 'lcen'],
  ['publisher.phone', 'lcen'],
  ['publisher.legalRepresentative', 'press'],
  ['publisher.publicationDirector', 'lcen'],
  ['publisher.editorInChief', 'press'],
  ['publisher.owners', 'press'],
  ['publisher.beneficialOwners', 'media'],
  ['host.name', 'lcen'],
  ['host.address', 'lcen'],
  ['host.phone', 'lcen'],
  ['contacts.newsroom', 'media'],
  ['contacts.privacy', 'privacy'],
] as const satisfies [SettingsField, Law][];

export type MissingNotice = { field: SettingsField; law: Law };

/** What the law wants and nobody gave, in the order of the settings page. */
export const missingNotices = (form: SettingsForm): MissingNotice[] =>
  wanted
    .filter(([field]) => form[field] === '' && !isSpared(field, form))
    .map(([field, law]) => ({ field, law }));

/** An association has no capital, nor partners who hold a share of it. */
const isSpared = (field: SettingsField, form: SettingsForm): boolean =>
  (field === 'publisher.capital' || field === 'publisher.owners') &&
  /association/i.test(form['publisher.legalForm']);

/** For how many years an audit may be declared (RGAA: the statement is made anew three years on). */
const auditYears = 3;

/** True when the audit that is declared is too old to be. */
export function isAuditOld(settings: NewspaperSettings, now: Date): boolean {
  const day = boundsOfDay(enteredAudit(settings)?.date);
  if (!day) return false;
  const limit = new Date(day.end);
  limit.setUTCFullYear(limit.getUTCFullYear() + auditYears);
  return now > limit;
}
