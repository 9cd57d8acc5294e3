import { z } from 'zod';
import { adapterMessages, validationSentence } from '#messages/validation.ts';
import { type Outcome, done, refused } from '#lib/use-case.ts';
import { mostNesting } from '#server/http/limits.ts';

/** Passwords are hashed, never stored: any character is theirs. */
const secretFields = new Set(['password', 'currentPassword', 'newPassword']);

class Unfit extends Error {}

/**
 * What PostgreSQL can't hold is refused or mended before any schema sees it: NUL is refused, a lone surrogate
 * becomes U+FFFD, and nesting has an end.
 */
function fitForStorage(value: unknown, key: string, depth: number): unknown {
  if (depth > mostNesting) throw new Unfit(adapterMessages.tooDeep);
  if (typeof value === 'string') {
    if (secretFields.has(key)) return value;
    if (value.includes('\0')) throw new Unfit(adapterMessages.nulCharacter);
    return value.toWellFormed();
  }
  if (Array.isArray(value)) return value.map((item) => fitForStorage(item, key, depth + 1));
  if (isPlainObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        name.toWellFormed(),
        fitForStorage(item, name, depth + 1),
      ]),
    );
  }
  return value;
}

/** Neither a file nor a date nor a class: made of braces, in this realm or the server action decoder's. */
export const isPlainObject = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/**
 * Input parsed by a schema, or `invalid` with one French sentence for each field. With `isStrict` an unknown
 * key of the outermost object is refused, whatever the schema says; nested ones are z.strictObject's matter.
 */
export async function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  raw: unknown,
  { isStrict }: { isStrict: boolean },
): Promise<Outcome<z.output<Schema>>> {
  let value: unknown;
  try {
    value = fitForStorage(raw, '', 0);
  } catch (error) {
    if (error instanceof Unfit) return refused('invalid', { detail: error.message });
    throw error;
  }
  const used = isStrict && schema instanceof z.ZodObject ? schema.strict() : schema;
  const parsed = await used.safeParseAsync(value, { error: validationSentence });
  if (parsed.success) return done(parsed.data as z.output<Schema>);
  const fields: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const path =
      issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : issue.path.map(String).join('.');
    fields[path] ??= issue.message;
  }
  return refused('invalid', { fields });
}

/** A form's fields as an object; a name given twice becomes a list. Next's own `$ACTION…` fields are left out. */
export function formFields(form: FormData): Record<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [name, value] of form) {
    if (name.startsWith('$ACTION')) continue;
    const held = fields.get(name);
    if (held === undefined) fields.set(name, value);
    else fields.set(name, Array.isArray(held) ? [...held, value] : [held, value]);
  }
  return Object.fromEntries(fields);
}
