import {
  faultyFields,
  type SettingsField,
  type SettingsForm,
  settingsFields,
} from '#features/house/settings/settings-fields.ts';
import { boundsOfDay } from '#lib/dates.ts';
import { settingsWords as words } from '#words/house/settings/settings.ts';

type Faults = Record<string, string>;

const isMail = (text: string): boolean => /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text);

const faultOf = (field: SettingsField, value: string): string => {
  if (value === '') return words.required;
  return field === 'tdmPolicy' ? words.invalidAddress : words.invalid;
};

/**
 * What can't stay as it is, a sentence for each field of the form; empty when all can.
 * @param next the settings as they would be stored
 */
export function settingsFaults(next: Record<string, unknown>, values: SettingsForm): Faults {
  const faults: Faults = {};
  for (const field of faultyFields(next)) faults[field] = faultOf(field, values[field]);
  for (const field of settingsFields) {
    // Security reports may go to a form: RFC 9116 takes addresses of the web too.
    const isOwnMail = field.startsWith('contacts.') && values[field] !== '';
    const isAddress = field === 'contacts.security' && values[field].startsWith('https://');
    if (isOwnMail && !isAddress && !isMail(values[field])) faults[field] = words.invalidMail;
  }
  return auditFaults(values, faults);
}

const auditCore = [
  'accessibilityAudit.date',
  'accessibilityAudit.auditor',
  'accessibilityAudit.rate',
] as const;

/** An audit is entered whole or not at all: half of one would be a claim that nobody can check. */
function auditFaults(values: SettingsForm, known: Faults): Faults {
  const faults = { ...known };
  const rate = values['accessibilityAudit.rate'];
  const isBegun = auditCore.some((field) => values[field] !== '') || hasAuditLists(values);
  for (const field of auditCore) if (isBegun && values[field] === '') faults[field] = words.auditWhole;
  if (faults['accessibilityAudit.rate'] === words.invalid)
    faults['accessibilityAudit.rate'] = words.auditRate;
  const day = boundsOfDay(values['accessibilityAudit.date']);
  if (day && day.start > new Date()) faults['accessibilityAudit.date'] = words.auditToCome;
  const isWhole = Number.parseFloat(rate) === 100;
  if (rate !== '' && !isWhole && values['accessibilityAudit.failures'] === '')
    faults['accessibilityAudit.failures'] = words.auditFailures;
  return faults;
}

const hasAuditLists = (values: SettingsForm): boolean =>
  values['accessibilityAudit.failures'] !== '' || values['accessibilityAudit.exemptions'] !== '';
