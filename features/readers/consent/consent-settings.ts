import { z } from 'zod';
import { consentSettingsWords as words } from '#words/readers/consent/consent-desk.ts';

/** The row of the settings table of consent. */
export const consentSettingsKey = 'consent';

/** Just an origin: scheme, host, port. Nothing in it can end a directive of a policy. */
const isOrigin = (text: string): boolean =>
  /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?$/.test(text) && URL.canParse(text) && new URL(text).origin === text;

const isScript = (text: string): boolean => {
  if (!URL.canParse(text) || text.length > 500) return false;
  const { protocol, username, password, hash, origin } = new URL(text);
  return protocol === 'https:' && username === '' && password === '' && hash === '' && isOrigin(origin);
};

const platformSchema = z.object({
  name: z.string().trim().min(1, words.nameMissing).max(60, words.nameTooLong),
  /** The address of its script, as it gives it. */
  script: z.string().trim().refine(isScript, words.badScript),
  /** Other origins that it needs: images, frames, requests, scripts that it loads in turn. */
  origins: z
    .array(z.string())
    .max(20, words.tooManyOrigins)
    // Of the whole field: a form has one place for its error, not one a line.
    .refine((origins) => origins.every(isOrigin), words.badOrigin),
});

/** Who asks readers: this newspaper, or a registered consent platform (CMP) of somebody else's. */
export const consentSettingsSchema = z.object({ platform: platformSchema.nullable().default(null) });
export type ConsentSettings = z.output<typeof consentSettingsSchema>;

/** What is stored; for what can't be read our own banner asks, and nothing of anybody else's runs. */
export function parseConsentSettings(json: unknown): ConsentSettings {
  const parsed = consentSettingsSchema.safeParse(json ?? {});
  return parsed.success ? parsed.data : { platform: null };
}

/** Every origin that pages with this platform let in, its script's first, each once. */
export const platformOrigins = ({ script, origins }: NonNullable<ConsentSettings['platform']>): string[] => [
  ...new Set([new URL(script).origin, ...origins]),
];

/** A form as it was opened, and as it was typed: origins one a line. */
export const changeConsentSchema = z.strictObject({
  base: consentSettingsSchema,
  platform: z
    .strictObject({
      name: platformSchema.shape.name,
      script: platformSchema.shape.script,
      origins: z.string().max(4_000),
    })
    .transform(({ origins, ...rest }) => ({
      ...rest,
      origins: origins
        .split(/\s+/)
        .filter((line) => line !== '')
        .map((line) => line.toLowerCase().replace(/\/$/, '')),
    }))
    .pipe(platformSchema)
    .nullable(),
});
