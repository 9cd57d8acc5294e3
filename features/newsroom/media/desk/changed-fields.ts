type Plain = string | number | boolean | null | readonly string[];

const isInstant = (value: Plain | undefined): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value) && value.endsWith('Z');
/** A form knows no seconds: two instants of one minute are the same. */
const isSame = (one: Plain | undefined, other: Plain | undefined): boolean =>
  isInstant(one) && isInstant(other)
    ? one.slice(0, 16) === other.slice(0, 16)
    : JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/**
 * Of a form's fields, those that were changed, each with what was read before; null when none was. `read` may hold
 * more than the form.
 */
export function changesOf<Fields extends Readonly<Record<string, Plain>>>(
  read: { readonly [Name in keyof Fields]?: unknown },
  typed: Fields,
): { base: Partial<Fields>; values: Partial<Fields> } | null {
  const names = (Object.keys(typed) as (keyof Fields)[]).filter(
    (name) => !isSame(read[name] as Plain | undefined, typed[name]),
  );
  if (names.length === 0) return null;
  const of = (from: { readonly [Name in keyof Fields]?: unknown }) =>
    Object.fromEntries(names.map((name) => [name, from[name] ?? null])) as Partial<Fields>;
  return { base: of(read), values: of(typed) };
}
