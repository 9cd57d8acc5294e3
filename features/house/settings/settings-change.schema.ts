import { z } from 'zod';
import { settingsFields, type SettingsForm } from '#features/house/settings/settings-fields.ts';
import { cleanParagraph } from '#lib/clean-text.ts';

const text = z.string().max(40_000).overwrite(cleanParagraph);
const form = z.strictObject(
  Object.fromEntries(settingsFields.map((field) => [field, text])),
) as unknown as z.ZodType<SettingsForm, SettingsForm>;

/** A form as it was when it was opened, and as it is now: only what differs is changed. */
export const changeSettingsSchema = z.strictObject({ base: form, values: form });
