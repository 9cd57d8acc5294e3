import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testWords as words } from '#messages/tests.ts';
import { projectDir } from '#scripts/bootstrap.mjs';
import { type Counts, readCounts, sum, vitestCounts } from '#scripts/test/counts.ts';

/** A folder for what the layers leave to be read, gone with this process. */
export const folder = mkdtempSync(join(tmpdir(), 'nouvelles-test-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

export const say = (line: string): void => void process.stdout.write(`${line}\n`);
export const report = (name: string): string => join(folder, `${name}.json`);
export const failedOnce: Counts = { passed: 0, failed: 1 };

/** Runs a command to its end with our output; returns its exit code. */
export function run(command: string, args: string[], env: Record<string, string>): Promise<number> {
  const child = spawn(command, args, {
    cwd: projectDir,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const end = (): void => void child.kill('SIGTERM');
  process.once('exit', end);
  return new Promise((settle) => {
    child.once('error', () => settle(127));
    child.once('close', (code) => {
      process.removeListener('exit', end);
      settle(code ?? 1);
    });
  });
}

/** Runs one of vitest's projects under a title. */
export async function runProject(options: {
  project: string;
  title: string;
  env?: Record<string, string>;
}): Promise<Counts> {
  say(options.title);
  const file = report(options.project);
  const code = await run('vitest', ['run', '--project', options.project], {
    ...options.env,
    VITEST_JSON: file,
  });
  return readCounts({ file, code, pick: vitestCounts });
}

/** Says what each layer came to, what failed in it and why, and last of all the sum in the form that machines know; ends the process. */
export function sumUp(layers: readonly (readonly [string, Counts])[]): never {
  say(`\n${words.summary}`);
  for (const [layer, { passed, failed, failures = [] }] of layers) {
    say(words.line(layer, passed, failed));
    for (const { name, said } of failures) {
      say(`      ${name}`);
      for (const line of said) say(`        ${line}`);
    }
  }
  const total = sum(layers.map(([, counts]) => counts));
  say(words.total(total.passed, total.failed));
  process.exit(total.failed > 0 ? 1 : 0);
}
