import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { projectDir } from '#scripts/bootstrap.mjs';
import {
  countLines,
  countRawSql,
  countRule,
  type HouseFigures,
  houseTable,
  isProductionFile,
  type LintDiagnostic,
  missedBars,
} from '#scripts/house/measures.ts';

/** `npm run house`: a few counts of the code against their bars, as JSON last; ends badly when one is missed. */
const load = createRequire(import.meta.url);

const tracked = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'],
  {
    cwd: projectDir,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  },
).split('\n');
const texts = tracked.filter(isProductionFile).map((path) => readFileSync(join(projectDir, path), 'utf8'));
const sum = (count: (text: string) => number): number =>
  texts.reduce((total, text) => total + count(text), 0);

function lintDiagnostics(): LintDiagnostic[] {
  const oxlint = join(dirname(load.resolve('oxlint/package.json')), 'bin/oxlint');
  const { stdout } = spawnSync(
    process.execPath,
    [
      oxlint,
      '--config',
      'scripts/house/oxlint.json',
      '--ignore-pattern',
      'server/db/generated',
      '--format',
      'json',
    ],
    { cwd: projectDir, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return (JSON.parse(stdout) as { diagnostics: LintDiagnostic[] }).diagnostics;
}

/** Imports from a wing to one below it, those that the table of exceptions allows as well. */
async function countBackArrows(): Promise<number> {
  const { forbidden, options } = load('../.dependency-cruiser.cjs') as {
    forbidden: { name: string; to: { path: string[] } }[];
    options: object;
  };
  const rules = forbidden
    .filter(({ name }) => name === 'wings-in-one-order')
    .map((rule) => ({ ...rule, to: { path: rule.to.path } }));
  const ruleSet = { forbidden: rules } as IConfiguration;
  const result = await cruise(['features'], { ...options, baseDir: projectDir, validate: true, ruleSet });
  return (result.output as ICruiseResult).summary.violations.length;
}

const diagnostics = lintDiagnostics();
const figures: HouseFigures = {
  lines: sum(countLines),
  migrations: tracked.filter((path) => /^prisma\/migrations\/[^/]+\/migration\.sql$/.test(path)).length,
  backArrows: await countBackArrows(),
  longFunctions: countRule(diagnostics, 'max-lines-per-function'),
  complex: countRule(diagnostics, 'complexity'),
  rawSqlUntyped: sum(countRawSql),
};
console.log(houseTable(figures));
console.log(JSON.stringify(figures));
process.exitCode = missedBars(figures).length === 0 ? 0 : 1;
