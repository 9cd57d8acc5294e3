import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { evalRelatedWords as words } from '#messages/eval-related.ts';

const said = z.union([z.string(), z.number()]).transform(String);
const text = z.string().trim().min(1);
/** What an article may do without counts as absent when it is of no use. */
const perhaps = said.nullish().catch(null);

const articleSchema = z.object({
  id: said,
  title: text,
  text: perhaps,
  date: perhaps,
  category: perhaps,
  story: perhaps,
});
const pairSchema = z.object({ a: said, b: said, overall: z.coerce.number().min(1).max(4) });

export type SetArticle = z.output<typeof articleSchema>;
export type SetPair = z.output<typeof pairSchema>;
export type LabelledSet = { articles: SetArticle[]; pairs: SetPair[] };

/** The articles of a folder, and the judged pairs if there are any. Throws a French sentence that names the file and the line. */
export function readSet(folder: string): LabelledSet {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(words.noFolder(folder));
  const file = join(folder, 'articles.jsonl');
  if (!isFile(file)) throw new Error(words.noArticles(file));
  const rows = readRows(file, 'articles.jsonl', articleSchema);
  if (rows.length === 0) throw new Error(words.empty('articles.jsonl'));
  const ids = new Set<string>();
  for (const { line, value } of rows) {
    if (ids.has(value.id)) throw new Error(words.twice(line, value.id));
    ids.add(value.id);
  }
  return { articles: rows.map(({ value }) => value), pairs: readPairs(folder, ids) };
}

function readPairs(folder: string, ids: ReadonlySet<string>): SetPair[] {
  const file = join(folder, 'pairs.jsonl');
  if (!isFile(file)) return [];
  return readRows(file, 'pairs.jsonl', pairSchema).map(({ line, value }) => {
    for (const id of [value.a, value.b]) if (!ids.has(id)) throw new Error(words.unknownId(line, id));
    if (value.a === value.b) throw new Error(words.selfPair(line));
    return value;
  });
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

function readRows<Schema extends z.ZodType>(
  path: string,
  name: string,
  schema: Schema,
): { line: number; value: z.output<Schema> }[] {
  return readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((row, at) =>
      row.trim() === '' ? [] : [{ line: at + 1, value: readRow(row, at + 1, { name, schema }) }],
    );
}

function readRow<Schema extends z.ZodType>(
  row: string,
  line: number,
  { name, schema }: { name: string; schema: Schema },
): z.output<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(row);
  } catch {
    throw new Error(words.notJson(name, line));
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Error(words.badRow(name, line, parsed.error.issues[0]?.path.join('.') || '?'));
}
