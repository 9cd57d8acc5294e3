import { adsRights } from '#features/ads/campaigns/ads.policy.ts';
import { changeAdFiles } from '#features/ads/delivery/use-cases/change-ad-files.ts';
import { settleComplaint } from '#features/ads/reporting/use-cases/settle-complaint.ts';
import { consentRights } from '#features/readers/consent/consent.policy.ts';
import { changeConsentSettings } from '#features/readers/consent/use-cases/change-consent-settings.ts';
import { redirectRights } from '#features/house/redirects/redirects.policy.ts';
import { removeRedirect } from '#features/house/redirects/use-cases/delete-redirect.ts';
import { ignoreMissingPath } from '#features/house/redirects/use-cases/ignore-missing-path.ts';
import { checkRedirectFile, importRedirects } from '#features/house/redirects/use-cases/import-redirects.ts';
import { restoreRedirect } from '#features/house/redirects/use-cases/restore-redirect.ts';
import { saveRedirect } from '#features/house/redirects/use-cases/save-redirect.ts';
import { settingsFields, type SettingsForm } from '#features/house/settings/settings-fields.ts';
import { settingsRights } from '#features/house/settings/settings.policy.ts';
import { changeSettings } from '#features/house/settings/use-cases/change-settings.ts';
import { taxonomyRights } from '#features/newsroom/taxonomy/taxonomy.policy.ts';
import { archiveAuthor } from '#features/newsroom/taxonomy/use-cases/archive-author.ts';
import { archiveSection } from '#features/newsroom/taxonomy/use-cases/archive-section.ts';
import { mergeSubject } from '#features/newsroom/taxonomy/use-cases/merge-subject.ts';
import { moveSection } from '#features/newsroom/taxonomy/use-cases/move-section.ts';
import { saveAuthor } from '#features/newsroom/taxonomy/use-cases/save-author.ts';
import { saveOwnProfile } from '#features/newsroom/taxonomy/use-cases/save-own-profile.ts';
import { saveSection } from '#features/newsroom/taxonomy/use-cases/save-section.ts';
import { saveSubject } from '#features/newsroom/taxonomy/use-cases/save-subject.ts';
import { nobody, type RoleCall } from '#tests/rights/role-call.ts';

const settingsForm = (tagline: string): SettingsForm =>
  ({ ...Object.fromEntries(settingsFields.map((field) => [field, ''])), tagline }) as SettingsForm;

const noFiles = { adsTxt: '', appAdsTxt: '', sellersJson: '' };

/** What the newspaper keeps for itself: its sections, signatures and subjects, its addresses, its settings. */
export const keepingCalls: readonly RoleCall[] = [
  {
    useCase: 'settle-complaint',
    right: adsRights.sellAds,
    call: (actor) => settleComplaint({ actor, input: { complaintId: nobody, outcome: 'unfounded' } }),
  },
  {
    useCase: 'change-ad-files',
    right: adsRights.sellAds,
    call: (actor) =>
      changeAdFiles({
        actor,
        input: { base: noFiles, values: { ...noFiles, adsTxt: 'volée' } },
      }),
  },
  {
    useCase: 'save-section',
    right: taxonomyRights.editSections,
    call: (actor) => saveSection({ actor, input: { sectionId: nobody, name: 'Volée', slug: undefined } }),
  },
  {
    useCase: 'move-section',
    right: taxonomyRights.editSections,
    call: (actor) => moveSection({ actor, input: { sectionId: nobody, by: 1 } }),
  },
  {
    useCase: 'archive-section',
    right: taxonomyRights.editSections,
    call: (actor) => archiveSection({ actor, input: { sectionId: nobody, isArchived: true } }),
  },
  {
    useCase: 'save-author',
    right: taxonomyRights.editAuthors,
    call: (actor) => saveAuthor({ actor, input: { authorId: nobody, name: 'Volée', slug: undefined } }),
  },
  {
    useCase: 'archive-author',
    right: taxonomyRights.editAuthors,
    call: (actor) => archiveAuthor({ actor, input: { authorId: nobody, isArchived: true } }),
  },
  {
    useCase: 'save-own-profile',
    right: taxonomyRights.editOwnProfile,
    call: (actor) => saveOwnProfile({ actor, input: { authorId: nobody, biography: 'Volée' } }),
  },
  {
    useCase: 'save-subject',
    right: taxonomyRights.editSubjects,
    call: (actor) => saveSubject({ actor, input: { subjectId: nobody, name: 'Volé', slug: undefined } }),
  },
  {
    useCase: 'merge-subject',
    right: taxonomyRights.editSubjects,
    call: (actor) => mergeSubject({ actor, input: { subjectId: nobody, intoId: nobody } }),
  },
  {
    useCase: 'save-redirect',
    right: redirectRights.manageRedirects,
    call: (actor) => saveRedirect({ actor, input: { redirectId: nobody, from: '/volee', to: '/une' } }),
  },
  {
    useCase: 'delete-redirect',
    right: redirectRights.manageRedirects,
    call: (actor) => removeRedirect({ actor, input: { redirectId: nobody } }),
  },
  {
    useCase: 'restore-redirect',
    right: redirectRights.manageRedirects,
    call: (actor) => restoreRedirect({ actor, input: { redirectId: nobody } }),
  },
  {
    useCase: 'import-redirects',
    right: redirectRights.manageRedirects,
    call: (actor) => importRedirects({ actor, input: { text: '' } }),
  },
  {
    useCase: 'import-redirects',
    right: redirectRights.manageRedirects,
    call: (actor) => checkRedirectFile({ actor, input: { text: '' } }),
  },
  {
    useCase: 'ignore-missing-path',
    right: redirectRights.manageRedirects,
    call: (actor) => ignoreMissingPath({ actor, input: { path: '/jamais-demandee', isIgnored: true } }),
  },
  {
    // What was read is not what is stored: a conflict for whoever may.
    useCase: 'change-consent-settings',
    right: consentRights.manageConsent,
    call: (actor) =>
      changeConsentSettings({
        actor,
        input: {
          base: { platform: { name: 'Jamais dite', script: 'https://cmp.example/a.js', origins: [] } },
          platform: null,
        },
      }),
  },
  {
    // What was read is not what is stored: a conflict for whoever may.
    useCase: 'change-settings',
    right: settingsRights.changeSettings,
    call: (actor) =>
      changeSettings({
        actor,
        input: { base: settingsForm('Jamais dite.'), values: settingsForm('Volée.') },
      }),
  },
];
