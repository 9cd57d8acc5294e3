import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { evalRelatedWords as words } from '#messages/eval-related.ts';
import { projectDir } from '#scripts/bootstrap.mjs';
import { generateClient } from '#scripts/launch/client.ts';
import { withThrownAwayDatabase } from '#scripts/launch/thrown-away-database.ts';
import { type Figures, measure } from '#scripts/related/figures.ts';
import { readSet } from '#scripts/related/read-set.ts';

/**
 * `npm run eval:related -- DOSSIER [--json]`: how the choice of "Lire aussi" does on somebody's own articles, through the
 * product's chooser, on a database that is thrown away.
 */
async function main(): Promise<void> {
  const { values, positionals } = readCall();
  const [folder] = positionals;
  if (!folder || positionals.length > 1) throw new Error(words.usage);
  // npm runs this in the project's folder, wherever it was called.
  const set = readSet(resolve(process.env.INIT_CWD ?? '', folder));
  generateClient(projectDir);
  const { links, scores } = await withThrownAwayDatabase(async () => {
    const { evaluate } = await import('#scripts/related/evaluate.ts');
    return evaluate(set);
  });
  const figures = measure(set, { links, scores });
  if (!values.json) return report(figures);
  for (const [id, its] of links) say(JSON.stringify({ id, links: its }));
  set.pairs.forEach((pair, at) => say(JSON.stringify({ pair: { ...pair, score: scores[at] } })));
  say(JSON.stringify({ summary: figures }));
}

/** What was asked; how to ask when it can't be understood. */
function readCall() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
  } catch {
    throw new Error(words.usage);
  }
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function report(figures: Figures): void {
  say(words.articles(figures.articles, figures.pairs));
  say(words.shown(figures.shown, figures.articlesWithLinks));
  say(words.spearman(figures.spearman));
  for (const at of [1, 3, 5] as const) say(words.recall(at, figures.recall[at]));
  say(words.unrelated(figures.unrelated.shown, figures.unrelated.judged));
  for (const at of [1, 3] as const) say(words.precision(at, figures.precision[at]));
  say(words.onTopic(figures.onTopic));
}

// Whoever reads may have read enough (`| head`): the database is dropped all the same.
process.stdout.on('error', () => undefined);

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
