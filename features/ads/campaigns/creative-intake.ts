import { z } from 'zod';
import { parseCreativeContent } from './creative.ts';

/** What was read of a file that somebody sent for a creative, before the form that names it is saved. Pure. */

/** Kinds that come as a file. */
export const fileKinds = ['picture', 'html5'] as const;
export type FileKind = (typeof fileKinds)[number];

/** Reasons that need nothing named. */
export type WholeRefusal =
  | 'empty'
  | 'not_zip'
  | 'encrypted'
  | 'damaged'
  | 'no_entry'
  | 'too_deep'
  | 'bomb'
  | 'archive_too_large'
  | 'unpacked_too_large'
  | 'too_many_files'
  | 'picture_too_large'
  | 'too_heavy'
  | 'animation_too_heavy'
  | 'not_a_picture'
  | 'moves_otherwise'
  | 'too_many_pixels'
  | 'too_many_frames';
/** Reasons that lie in one file of an archive. */
export type FileRefusal =
  | 'bad_name'
  | 'link'
  | 'twice'
  | 'forbidden_type'
  | 'file_too_large'
  | 'not_what_it_says'
  | 'not_text'
  | 'scripted_drawing';

/** Why a file was not taken: each has its sentence, with what to do (`sentenceOfRefusal`). */
export type CreativeRefusal =
  | { code: WholeRefusal }
  | { code: FileRefusal; name: string }
  | { code: 'wrong_size'; width: number; height: number }
  | { code: 'unreadable_picture'; reason: string }
  | { code: 'outside_load' | 'forbidden_element'; name: string; what: string };

/** A file of a creative, kept by its sum. */
export type TakenFile = { path: string; hash: string; mimeType: string; bytes: number };

const intakeSchema = z.object({
  kind: z.enum(fileKinds),
  /** CSS pixels; null for a banner that does not say. */
  size: z.object({ width: z.int().positive(), height: z.int().positive() }).nullable(),
  content: z.unknown(),
  files: z.array(
    z.object({ path: z.string(), hash: z.string(), mimeType: z.string(), bytes: z.int().nonnegative() }),
  ),
});

/** `hash` is the name of the whole, by which the form gives it back. */
export type CreativeIntake = z.output<typeof intakeSchema>;

/** What was kept of it; null for anything else. */
export function parseIntake(text: string): CreativeIntake | null {
  try {
    const parsed = intakeSchema.safeParse(JSON.parse(text));
    if (!parsed.success) return null;
    return parseCreativeContent(parsed.data.kind, parsed.data.content) ? parsed.data : null;
  } catch {
    return null;
  }
}
