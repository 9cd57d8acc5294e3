import { expect, it } from 'vitest';
import { accessibilityState, enteredAudit } from '#features/house/settings/accessibility.ts';
import { isAuditOld, missingNotices } from '#features/house/settings/missing-notices.ts';
import { toSettingsForm } from '#features/house/settings/settings-fields.ts';
import {
  defaultNewspaperSettings,
  newspaperSettingsSchema,
} from '#features/house/settings/settings.schema.ts';
import { accessibilityPage } from '#messages/pages/accessibility.ts';
import type { TdmReservation } from '#lib/tdm-reservation.ts';
import { legalNoticePage } from '#messages/pages/legal-notice.ts';

const audited = (rate: string, more: Record<string, unknown> = {}) =>
  newspaperSettingsSchema.parse({
    accessibilityAudit: { date: '2026-03-02', auditor: 'Atelier', rate, failures: ['Une carte'], ...more },
  });
const stateOf = (settings: typeof defaultNewspaperSettings) => accessibilityState(enteredAudit(settings));

it.each([
  ['100', 'full'],
  ['99,99', 'partial'],
  ['50', 'partial'],
  ['49.9', 'none'],
  ['0 %', 'none'],
] as const)('an audit of %s %% lets one declare « %s »', (rate, state) =>
  expect(stateOf(audited(rate))).toBe(state),
);

it('nothing is declared without an audit that is whole, whatever an older setting claimed', () => {
  expect(stateOf(defaultNewspaperSettings)).toBe('none');
  expect(stateOf(newspaperSettingsSchema.parse({ accessibility: 'full' }))).toBe('none');
  expect(stateOf(audited('100', { auditor: null }))).toBe('none');
});

it('an audit is old three years on', () => {
  expect(isAuditOld(defaultNewspaperSettings, new Date('2040-01-01T00:00:00Z'))).toBe(false);
  expect(isAuditOld(audited('80'), new Date('2029-03-01T12:00:00Z'))).toBe(false);
  expect(isAuditOld(audited('80'), new Date('2029-03-04T12:00:00Z'))).toBe(true);
});

it('the statement names the audit, or that there is none, and that it is voluntary', () => {
  const declared = { name: 'Le Journal', publisher: 'Société X', contact: null };
  const none = JSON.stringify(accessibilityPage({ ...declared, state: 'none', audit: null }));
  expect(none).toMatch(
    /est non conforme.*Aucun audit.*Société X publie.*250.millions.*non renseigné.*Défenseur/,
  );
  const audit = {
    day: '2 mars 2026',
    auditor: 'Atelier',
    rate: 87.5,
    failures: ['Une carte'],
    exemptions: [],
  };
  const partial = JSON.stringify(accessibilityPage({ ...declared, state: 'partial', audit }));
  expect(partial).toMatch(/partiellement conforme.*2 mars 2026.*Atelier.*87,5.%.*Une carte/);
  expect(partial).not.toMatch(/Aucun audit|Dérogations/);
});

it('what the law wants is named until it is given, and an association is not asked for a capital', () => {
  const form = toSettingsForm(defaultNewspaperSettings);
  const fieldsOf = (given: Partial<typeof form>) =>
    missingNotices({ ...form, ...given }).map(({ field }) => field);
  expect(fieldsOf({})).toContain('publisher.capital');
  expect(fieldsOf({ 'publisher.name': 'Société X' })).not.toContain('publisher.name');
  expect(fieldsOf({ 'publisher.legalForm': 'Association loi 1901' })).not.toContain('publisher.capital');
});

it('the legal notice says what is missing, and leaves out what only some have', () => {
  const { name, publisher, host } = defaultNewspaperSettings;
  const rest = { newsroomContact: null, authoritiesContact: null, readersContact: null };
  const read = (more: Partial<typeof publisher>, mining: TdmReservation = null): string =>
    JSON.stringify(legalNoticePage({ name, publisher: { ...publisher, ...more }, host, ...rest, mining }));
  expect(read({})).toMatch(/"Forme","values":\["non renseigné par l’éditeur"\]/);
  expect(read({})).not.toContain('CPPAP');
  expect(read({ pressRegistration: '0527 X 00000', owners: ['A, 51 %', 'B, 49 %'] })).toMatch(
    /CPPAP.*0527 X 00000.*"A, 51 %","B, 49 %"/,
  );
  expect(read({ legalForm: 'Association loi 1901' })).not.toMatch(/Capital|associés/);
  expect(read({})).not.toContain('122-5-3');
  expect(read({}, { policyUrl: null })).toMatch(/L\.\u00a0122-5-3/);
  expect(read({}, { policyUrl: 'https://journal.example/fouille' })).toMatch(/Conditions de fouille/);
});
