import { z } from 'zod';

/** The row of the settings table of advertising. */
export const adsSettingsKey = 'ads';

/** What the whole newspaper says of its advertising. Stored under one key of the settings. */
export const adsSettingsSchema = z.object({
  /** Whoever submitted a campaign, or changed it last, may not approve it. */
  needsSecondPerson: z.boolean().default(false),
  /** Texts whose page has no advertisement; a short one has none in or beside its text (`adRoomOf`). */
  noAdsIn: z
    .object({
      short: z.boolean().default(true),
      sponsored: z.boolean().default(true),
      sensitive: z.boolean().default(true),
      correctedToday: z.boolean().default(false),
    })
    .prefault({}),
  /**
   * Counts what was seen in browsers that agreed to nothing. Measuring advertisements is not within the exemption from
   * consent (CNIL, 2020-091): off, unless the publisher answers for it; /cookies then says so.
   */
  measuresViewsWithoutConsent: z.boolean().default(false),
});
export type AdsSettings = z.output<typeof adsSettingsSchema>;

export const defaultAdsSettings: AdsSettings = adsSettingsSchema.parse({});

/** What is stored, or the defaults for what can't be read: they are the strictest to readers. */
export function parseAdsSettings(json: unknown): AdsSettings {
  const parsed = adsSettingsSchema.safeParse(json ?? {});
  // Nothing stands approved by mistake while the row is unreadable.
  return parsed.success ? parsed.data : { ...defaultAdsSettings, needsSecondPerson: true };
}
