import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { evalSpamWords as words } from '#messages/eval-spam.ts';
import { projectDir } from '#scripts/bootstrap.mjs';
import { generateClient } from '#scripts/launch/client.ts';
import { withThrownAwayDatabase } from '#scripts/launch/thrown-away-database.ts';
import { countOutcomes, falsePositiveRates, recallAt, type Scored } from '#scripts/spam/figures.ts';
import { type EvalRow, readRows } from '#scripts/spam/read-rows.ts';

/**
 * `npm run eval:spam -- FICHIER.jsonl [--warm N] [--json]`: how the moderation of comments does on somebody's own data,
 * through the real pipeline, on a database that is thrown away.
 */
async function main(): Promise<void> {
  const { values, positionals } = readCall();
  const [file] = positionals;
  const warm = Number(values.warm);
  if (!file || positionals.length > 1 || !Number.isSafeInteger(warm) || warm < 0)
    throw new Error(words.usage);
  // npm runs this in the project's folder, wherever it was called.
  const path = resolve(process.env.INIT_CWD ?? '', file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new Error(words.noFile(path));
  const rows = readRows(readFileSync(path, 'utf8'));
  generateClient(projectDir);
  const scored = await withThrownAwayDatabase(() => evaluateRows(rows, { warm, isJson: values.json }));
  report(scored, { all: rows.length, warm: Math.min(warm, rows.length), isJson: values.json });
}

/** What was asked; how to ask when it can't be understood. */
function readCall() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { warm: { type: 'string', default: '0' }, json: { type: 'boolean', default: false } },
    });
  } catch {
    throw new Error(words.usage);
  }
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

type Said = Scored & { isWarm: boolean };

async function evaluateRows(
  rows: readonly EvalRow[],
  { warm, isJson }: { warm: number; isJson: boolean },
): Promise<Said[]> {
  const { evaluate } = await import('#scripts/spam/evaluate.ts');
  const said: Said[] = [];
  await evaluate(rows, { warm }, ({ row, verdict, isWarm }) => {
    const { outcome, reasons, score } = verdict;
    said.push({ isSpam: row.label === 'spam', outcome, score, isWarm });
    if (isJson)
      say(JSON.stringify({ id: row.id, outcome, reasons, score, ...(isWarm ? { warm: true } : {}) }));
  });
  return said;
}

function report(said: readonly Said[], about: { all: number; warm: number; isJson: boolean }): void {
  const rest = said.filter(({ isWarm }) => !isWarm);
  const { spam, ham } = countOutcomes(said);
  const recalls = falsePositiveRates.map((rate) => ({ rate, recall: recallAt(rest, rate) }));
  if (about.isJson) {
    const recall = Object.fromEntries(recalls.map((one) => [String(one.rate), one.recall]));
    return say(JSON.stringify({ summary: { rows: about.all, warm: about.warm, spam, ham, recall } }));
  }
  say(words.rows(about.all, about.warm));
  say(words.spam(spam));
  say(words.honest(ham));
  for (const { rate, recall } of recalls) say(words.recall(rate * 100, recall));
}

// Whoever reads may have read enough (`| head`): the database is dropped all the same.
process.stdout.on('error', () => undefined);

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
