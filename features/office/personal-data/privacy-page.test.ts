import { expect, it } from 'vitest';
import { defaultRetention } from '#features/house/retention/retention.schema.ts';
import { toSlug } from '#lib/slug.ts';
import { urls } from '#lib/urls.ts';
import { audienceHeading, optOutPlace, privacyPage } from '#words/office/personal-data/privacy-page.ts';
import { place } from '#messages/site-pages.ts';

const inForce = {
  name: 'Le Journal',
  publisher: { name: 'Société X', address: null },
  hostName: 'Hôte',
  privacyContact: 'donnees@journal.example',
  isAkismet: false,
  areCommentsOpen: true,
  outside: { hasMailServer: false, hasEdgeCache: false, hasFileServer: false },
  retention: defaultRetention,
  keptTextDays: 7,
  sessionDays: 30,
  signUpDays: 2,
  hourDays: 8,
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
    'trois\u00a0ans',
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

it('says how readers are counted, for how long, and lets one refuse there', () => {
  const text = textOf({ retention: { ...defaultRetention, audienceMonths: 13 } });
  for (const words of [
    'sans cookie',
    'heure par heure pendant 8\u00a0jours',
    '13\u00a0mois',
    'exemptée de consentement',
  ])
    expect(text).toContain(words);
  expect(text).toContain(JSON.stringify(place(optOutPlace)));
  // The address that other pages lead to.
  expect(urls.audienceChoice()).toBe(`${urls.privacy()}#${toSlug(audienceHeading)}`);
});

it('says whether Akismet is asked', () => {
  expect(textOf()).toContain('Akismet n’est pas employé');
  expect(textOf({ isAkismet: true })).toContain('puis par Akismet');
});

it('says who else sees something of a reader, as the newspaper is set up', () => {
  expect(textOf()).toContain('n’envoie encore aucun courriel');
  expect(textOf()).not.toMatch(/cache placé devant|serveur de fichiers|sont fermés dans tout le journal/);
  const outside = { hasMailServer: true, hasEdgeCache: true, hasFileServer: true };
  const all = textOf({ outside, areCommentsOpen: false });
  for (const words of [
    /serveur d’envoi/,
    /cache placé devant/,
    /serveur de fichiers/,
    /sont fermés dans tout/,
  ])
    expect(all).toMatch(words);
});
