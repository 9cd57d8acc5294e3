/**
 * The time zone on whose clock this newspaper is read and made: one for the whole site, chosen in its settings.
 * A process is told it (`server/settings/site-zone.ts`); a browser reads it from the document that it was given.
 */
export const defaultZone = 'Europe/Paris';

const key = Symbol.for('nouvelles-du-monde.site-zone');
const shared = globalThis as { [key]?: string };

/** The name of the site's zone, as IANA spells it. */
export const siteZone = (): string =>
  shared[key] ??
  (typeof document === 'undefined' ? undefined : document.documentElement.dataset.fuseau) ??
  defaultZone;

/** Tells this process the site's zone; nothing else in it needs to be told. */
export const setSiteZone = (zone: string): void => {
  shared[key] = zone;
};
