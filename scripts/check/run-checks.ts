import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkWords as words } from '#messages/check.ts';
import { readTestCounts, type StepResult, toCheckReport, toStepResult } from '#scripts/check/report.ts';
import { type Step, steps } from '#scripts/check/steps.ts';
import { openTestServer } from '#scripts/launch/test-database.ts';

/**
 * Runs every step, also after one has failed, and says what each found. `--without-database` leaves out the
 * tests that need PostgreSQL. CHECK_JSON names a file for the counts.
 */
const options = process.argv.slice(2);
const unknown = options.find((option) => option !== '--without-database');
if (unknown) {
  process.stderr.write(`${words.unknownOption(unknown)}\n`);
  process.exit(2);
}
const chosen = steps.filter(({ key }) => key !== 'database' || !options.includes('--without-database'));
const folder = mkdtempSync(join(tmpdir(), 'nouvelles-check-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
// Leaving runs the 'exit' listeners, which take the running step along.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

const needsDatabase = chosen.some(({ key }) => key === 'database');
const server = needsDatabase ? await openTestServer() : null;
if (server) process.env.TEST_DATABASE_URL = server.url;

const results: StepResult[] = [];
for (const [index, step] of chosen.entries()) {
  process.stdout.write(`${index + 1}/${chosen.length} ${words.steps[step.key]}… `);
  results.push(await runStep(step));
}
await server?.stop();
const report = toCheckReport(results);
if (process.env.CHECK_JSON) writeFileSync(process.env.CHECK_JSON, JSON.stringify(report, null, 2));
const failed = results.filter((result) => !result.isGood).map(({ key }) => words.steps[key]);
const seconds = words.seconds(report.seconds);
process.stdout.write(`${failed.length === 0 ? words.allGood(seconds) : words.someFailed(failed, seconds)}\n`);
process.exit(failed.length === 0 ? 0 : 1);

async function runStep(step: Step): Promise<StepResult> {
  const startedAt = Date.now();
  const jsonFile = join(folder, `${step.key}.json`);
  const { code, output } = await run(step, jsonFile);
  const ran = { key: step.key, code, seconds: (Date.now() - startedAt) / 1000 };
  const result = toStepResult(ran, step.countsTests ? readTestCounts(jsonFile) : null);
  const said = step.countsTests ? words.tests(result.passed, result.failed) : oneLine(step, output);
  process.stdout.write(
    `${result.isGood ? (said ?? words.done) : words.failed} (${words.seconds(ran.seconds)})\n`,
  );
  if (!result.isGood) process.stdout.write(`${output.trimEnd()}\n\n`);
  return result;
}

/** The audit says in a line whether it could look at all. */
function oneLine(step: Step, output: string): string | null {
  return step.key === 'audit' ? (output.trim().split('\n').at(-1) ?? null) : null;
}

function run(step: Step, jsonFile: string): Promise<{ code: number; output: string }> {
  const child = spawn(step.command, step.args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, VITEST_JSON: step.countsTests ? jsonFile : '', NO_COLOR: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
  const end = (): void => void child.kill('SIGTERM');
  process.once('exit', end);
  return new Promise((settle) => {
    child.once('error', (error) => settle({ code: 1, output: error.message }));
    child.once('close', (code) => {
      process.removeListener('exit', end);
      settle({ code: code ?? 1, output });
    });
  });
}
