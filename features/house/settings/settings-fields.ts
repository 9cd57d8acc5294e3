import { type NewspaperSettings, newspaperSettingsSchema } from '#features/house/settings/settings.schema.ts';

/** The fields of the settings page in its order: where each stands in the settings, and how it is filled. */
export const settingsGroups = {
  identity: ['name', 'tagline', 'description', 'timeZone'],
  publisher: [
    'publisher.name',
    'publisher.legalForm',
    'publisher.capital',
    'publisher.registration',
    'publisher.address',
    'publisher.phone',
    'publisher.publicationDirector',
    'publisher.editorInChief',
    'publisher.pressRegistration',
  ],
  owners: [
    'publisher.legalRepresentative',
    'publisher.owners',
    'publisher.beneficialOwners',
    'publisher.publicAdvertising',
  ],
  host: ['host.name', 'host.address', 'host.phone'],
  contacts: [
    'contacts.newsroom',
    'contacts.corrections',
    'contacts.privacy',
    'contacts.accessibility',
    'contacts.security',
    'contacts.authorities',
    'contacts.readers',
  ],
  social: [
    'social.facebook',
    'social.x',
    'social.instagram',
    'social.linkedin',
    'social.youtube',
    'social.bluesky',
    'social.mastodon',
  ],
  accounts: ['secondFactor'],
  accessibility: [
    'accessibilityAudit.date',
    'accessibilityAudit.auditor',
    'accessibilityAudit.rate',
    'accessibilityAudit.failures',
    'accessibilityAudit.exemptions',
  ],
  machines: [
    'robots',
    'aiCrawlers',
    'aiAnswers',
    'aiVisits',
    'tdmReservation',
    'tdmPolicy',
    'verification.google',
    'verification.bing',
  ],
} as const;
export type SettingsGroup = keyof typeof settingsGroups;
export type SettingsField = (typeof settingsGroups)[SettingsGroup][number];
export const settingsFields: readonly SettingsField[] = Object.values(settingsGroups).flat();
/** Those that hold a list: a line each. */
export const listFields: ReadonlySet<SettingsField> = new Set([
  'publisher.owners',
  'publisher.beneficialOwners',
  'accessibilityAudit.failures',
  'accessibilityAudit.exemptions',
]);
/** Every field as a form holds it: text, empty when nobody gave it, a line each for lists. */
export type SettingsForm = Record<SettingsField, string>;

/** The settings as a form holds them. */
export function toSettingsForm(settings: NewspaperSettings): SettingsForm {
  const entries = settingsFields.map((field) => [field, toText(valueAt(settings, field))]);
  return Object.fromEntries(entries) as SettingsForm;
}

const toText = (value: unknown): string =>
  Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : '';

function valueAt(settings: object, field: SettingsField): unknown {
  return field
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined,
      settings,
    );
}

/** Puts fields of a form into stored settings, whatever these hold; the rest of them stays. */
export function putFields(
  stored: Record<string, unknown>,
  changed: Partial<SettingsForm>,
): Record<string, unknown> {
  const next = structuredClone(stored);
  for (const [field, text] of Object.entries(changed)) {
    const [first = '', second] = field.split('.');
    const value = listFields.has(field as SettingsField) ? linesOf(text) : text.trim() || null;
    if (second === undefined) next[first] = value;
    else next[first] = { ...(next[first] as Record<string, unknown> | undefined), [second]: value };
  }
  return next;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Which fields of settings can't be read, by their names in the form. */
export const faultyFields = (settings: unknown): SettingsField[] => {
  const parsed = newspaperSettingsSchema.safeParse(settings);
  if (parsed.success) return [];
  const paths = parsed.error.issues.map(({ path }) => path.join('.'));
  return settingsFields.filter((field) =>
    paths.some((path) => path === field || path.startsWith(`${field}.`)),
  );
};
