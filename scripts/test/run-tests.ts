import { type ChildProcess, fork, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testWords as words } from '#messages/fr/tests.ts';
import { projectDir, stopWithParent } from '#scripts/bootstrap.mjs';
import type { OnlineMessage } from '#scripts/launch/main.ts';
import { findBrowser } from '#scripts/test/browser.ts';
import {
  type Counts,
  checkCounts,
  playwrightCounts,
  readCounts,
  sum,
  vitestCounts,
} from '#scripts/test/counts.ts';

/**
 * Everything that is tested: `npm run check`, then a production build started on a data folder and a port of
 * its own, what the build left, and the journeys. All layers run, also after one has failed; the last line
 * sums them.
 */
const folder = mkdtempSync(join(tmpdir(), 'nouvelles-test-'));
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const report = (name: string): string => join(folder, `${name}.json`);
let newspaper: ChildProcess | null = null;

process.once('exit', () => {
  newspaper?.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});
const leave = (): never => process.exit(1);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave);
process.on('disconnect', leave);
stopWithParent(leave);

/** Runs a command to its end with our output; returns its exit code. */
function run(command: string, args: string[], env: Record<string, string>): Promise<number> {
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

async function check(): Promise<Counts> {
  say(words.check);
  const file = report('check');
  const code = await run(process.execPath, ['scripts/check/run-checks.ts'], { CHECK_JSON: file });
  return readCounts({ file, code, pick: checkCounts });
}

/** Starts the newspaper as `npm start` does; resolves with where it is, or null when it did not come up. */
function goOnline(): Promise<OnlineMessage | null> {
  say(words.build);
  const child = fork(join(projectDir, 'scripts/launch/main.ts'), {
    cwd: projectDir,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      DATA_DIR: join(folder, 'data'),
      PORT: '0',
      SITE_URL: '',
      DATABASE_URL: '',
      DEMO: 'on',
      LOG_LEVEL: 'warn',
      LAUNCH_STARTED_AT: String(Date.now()),
    },
  });
  newspaper = child;
  return new Promise((settle) => {
    child.once('exit', () => settle(null));
    child.on('message', (message: OnlineMessage) => {
      if (message.kind === 'online') settle(message);
    });
  });
}

async function goOffline(): Promise<void> {
  const child = newspaper;
  if (!child || child.exitCode !== null) return;
  const gone = new Promise<void>((settle) => child.once('exit', () => settle()));
  child.kill('SIGTERM');
  await gone;
}

async function testBuild(): Promise<Counts> {
  say(words.buildTests);
  const file = report('build');
  const code = await run('vitest', ['run', '--project', 'build'], { VITEST_JSON: file });
  return readCounts({ file, code, pick: vitestCounts });
}

async function runJourneys(online: OnlineMessage, browser: string): Promise<Counts> {
  say(words.journeys);
  const file = report('journeys');
  const accountsFile = join(folder, 'accounts.json');
  writeFileSync(accountsFile, JSON.stringify(online.accounts), { mode: 0o600 });
  const code = await run('playwright', ['test'], {
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON: file,
    E2E_BASE_URL: online.url,
    E2E_DATABASE_URL: online.databaseUrl,
    E2E_DATA_DIR: online.dataDir,
    E2E_ACCOUNTS_FILE: accountsFile,
  });
  return readCounts({ file, code, pick: playwrightCounts });
}

const hasBuildTests = readdirSync(join(projectDir, 'tests')).includes('build');
const failedOnce: Counts = { passed: 0, failed: 1 };
const browser = findBrowser((line) => say(`${words.browser}… ${line}`));
say(`${words.browser}… ${browser ?? words.noBrowser}`);
const layers: [string, Counts][] = [[words.layers.check, await check()]];
const online = await goOnline();
layers.push([words.layers.build, online ? { passed: 1, failed: 0 } : failedOnce]);
if (!online) say(words.notOnline);
if (online && hasBuildTests) layers.push([words.layers.built, await testBuild()]);
layers.push([words.layers.journeys, online && browser ? await runJourneys(online, browser) : failedOnce]);
await goOffline();

say(`\n${words.summary}`);
for (const [name, { passed, failed }] of layers) say(words.line(name, passed, failed));
const total = sum(layers.map(([, counts]) => counts));
say(words.total(total.passed, total.failed));
process.exitCode = total.failed > 0 ? 1 : 0;
process.exit();
