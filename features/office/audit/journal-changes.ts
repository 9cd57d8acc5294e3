import { type Role, roles } from '#lib/actor.ts';
import { dateAndClock } from '#lib/dates.ts';
import { roleWords } from '#messages/accounts.ts';
import { journalWords as words } from '#words/office/audit/journal.ts';
import { journalFieldWords, journalValueWords } from '#words/office/audit/journal-changes.ts';

/** One difference that a person can read; null where there was nothing. */
export type JournalChange = { field: string; before: string | null; after: string | null };

/** Names of what ids stand for, as far as they are known. */
export type Names = ReadonlyMap<string, string>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldWord = (field: string): string =>
  Object.hasOwn(journalFieldWords, field) ? (journalFieldWords[field] ?? field) : field;

/** What changed, field by field; what stayed the same is left out. */
export function listChanges(before: unknown, after: unknown, names: Names = new Map()): JournalChange[] {
  const [was, is] = [asRecord(before), asRecord(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key) => {
    const change = {
      field: fieldWord(key),
      before: key in was ? valueWords(was[key], names) : null,
      after: key in is ? valueWords(is[key], names) : null,
    };
    return change.before === change.after ? [] : [change];
  });
}

const asRecord = (value: unknown): Record<string, unknown> =>
  isRecord(value) ? value : value === null || value === undefined ? {} : { '': value };

function valueWords(value: unknown, names: Names): string {
  if (value === null || value === undefined || value === '') return words.nothing;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return textWords(value, names);
  if (Array.isArray(value)) {
    return value.length === 0 ? words.nothing : value.map((one) => valueWords(one, names)).join(' · ');
  }
  return isRecord(value) ? recordWords(value, names) : words.nothing;
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

function textWords(text: string, names: Names): string {
  if (instant.test(text)) return dateAndClock(new Date(text));
  const role = roles.find((known) => known === text);
  if (role) return roleWords[role];
  const word = Object.hasOwn(journalValueWords, text) ? journalValueWords[text] : undefined;
  return word ?? names.get(text) ?? text;
}

/** A role with its section reads as one; anything else field by field. */
function recordWords(value: Record<string, unknown>, names: Names): string {
  const role = roles.find((known): known is Role => known === value['role']);
  if (role && 'sectionId' in value) {
    const scope = value['sectionId'] ? valueWords(value['sectionId'], names) : words.wholeNewspaper;
    return `${roleWords[role]} (${scope})`;
  }
  return Object.entries(value)
    .filter(([, held]) => held !== null)
    .map(([key, held]) => `${fieldWord(key)}\u00A0${valueWords(held, names)}`)
    .join(', ');
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Every id that a line of the journal mentions, to be looked up at once. */
export const idsIn = (...values: unknown[]): string[] => [
  ...new Set(values.flatMap((value) => JSON.stringify(value ?? null).match(uuid) ?? [])),
];
