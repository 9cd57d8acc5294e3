import { z } from 'zod';
import { figureFields, type ModerationForm } from '#features/readers/moderation/moderation-form.ts';
import { cleanParagraph } from '#lib/clean-text.ts';

const typed = z.string().max(40);
const list = z.string().max(200_000).overwrite(cleanParagraph);
const moderationForm = z.strictObject({
  bannedWords: list,
  suspectWords: list,
  figures: z.strictObject(Object.fromEntries(figureFields.map((field) => [field, typed]))),
}) as unknown as z.ZodType<ModerationForm, ModerationForm>;

/** The form as it was opened, and as it is now. */
export const changeModerationSchema = z.strictObject({ base: moderationForm, values: moderationForm });
export const switchModelSchema = z.strictObject({ isOn: z.boolean(), wasOn: z.boolean() });
