import { z } from 'zod';
import { evalSpamWords as words } from '#messages/eval-spam.ts';

const said = z.union([z.string(), z.number()]).transform(String);
/** What a row may do without counts as absent when it is of no use. */
const perhaps = said.nullish().catch(null);
const rowSchema = z.object({
  id: said,
  content: said,
  label: z
    .string()
    .trim()
    .toLowerCase()
    .pipe(z.enum(['spam', 'ham'])),
  date: perhaps,
  author: perhaps,
  author_url: perhaps,
});
export type EvalRow = z.output<typeof rowSchema>;

/** Comments of a JSONL file, one a line in order of time. Throws a French sentence that names the line. */
export function readRows(text: string): EvalRow[] {
  const rows = text
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [readRow(line, at + 1)]));
  if (rows.length === 0) throw new Error(words.empty);
  return rows;
}

function readRow(line: string, number: number): EvalRow {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(words.notJson(number));
  }
  const parsed = rowSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Error(words.badRow(number, parsed.error.issues[0]?.path.join('.') ?? ''));
}
