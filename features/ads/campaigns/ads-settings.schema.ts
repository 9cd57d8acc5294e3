import { z } from 'zod';

const settings = z.strictObject({
  needsSecondPerson: z.boolean(),
  noAdsIn: z.strictObject({
    short: z.boolean(),
    sponsored: z.boolean(),
    sensitive: z.boolean(),
    correctedToday: z.boolean(),
  }),
  measuresViewsWithoutConsent: z.boolean(),
});

/** The settings as the form was opened, and as it is now: two who change different ones both get theirs. */
export const changeAdsSettingsSchema = z.strictObject({ base: settings, values: settings });
