import { expect, it } from 'vitest';
import { defaultRetention } from '#features/retention/retention.schema.ts';
import { privacyPage } from '#messages/fr/pages/privacy.ts';

const inForce = {
  name: 'Le Journal',
  publisher: { name: 'Société X', address: null },
  hostName: 'Hôte',
  privacyContact: 'donnees@journal.example',
  isAkismet: false,
  retention: defaultRetention,
  keptTextDays: 7,
  sessionDays: 30,
  signUpDays: 2,
};
const textOf = (changes: Partial<typeof inForce> = {}): string =>
  JSON.stringify(privacyPage({ ...inForce, ...changes }));

it('says the durations in force', () => {
  const text = textOf();
  for (const words of [
    'cinq\u00a0ans',
    'un\u00a0an',
    '90\u00a0jours',
    '7\u00a0jours',
    '24\u00a0heures',
    '30\u00a0jours',
  ]) {
    expect(text).toContain(words);
  }
  const retention = {
    ...defaultRetention,
    identityMonths: 61,
    originDays: 33,
    deletionHours: 48,
    exportDays: 3,
  };
  const changed = textOf({ retention });
  for (const words of ['61\u00a0mois', '33\u00a0jours', '2\u00a0jours', '3\u00a0jours'])
    expect(changed).toContain(words);
});

it('says who answers for them, what is missing, and to whom one may complain', () => {
  const text = textOf();
  for (const words of ['Société X', 'non renseigné par l’éditeur', 'donnees@journal.example', 'CNIL']) {
    expect(text).toContain(words);
  }
});

it('says whether Akismet is asked', () => {
  expect(textOf()).toContain('Akismet n’est pas employé');
  expect(textOf({ isAkismet: true })).toContain('puis par Akismet');
});
