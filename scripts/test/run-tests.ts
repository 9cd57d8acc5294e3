import { type ChildProcess, fork } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testWords as words } from '#messages/fr/tests.ts';
import { projectDir, stopWithParent } from '#scripts/bootstrap.mjs';
import type { OnlineMessage } from '#scripts/launch/main.ts';
import { findBrowser } from '#scripts/test/browser.ts';
import { type Counts, checkCounts, playwrightCounts, readCounts } from '#scripts/test/counts.ts';
import { failedOnce, folder, report, run, runProject, say, sumUp } from '#scripts/test/layers.ts';

/**
 * Everything that is tested: `npm run check`, then a production build started on a data folder and a port of
 * its own, what the build left, the journeys, and faults of every kind. All layers run, also after one has failed; the last line
 * sums them.
 */
let newspaper: ChildProcess | null = null;

process.once('exit', () => newspaper?.kill('SIGTERM'));
const leave = (): never => process.exit(1);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave);
process.on('disconnect', leave);
stopWithParent(leave);

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
const browser = findBrowser((line) => say(`${words.browser}… ${line}`));
say(`${words.browser}… ${browser ?? words.noBrowser}`);
const layers: [string, Counts][] = [[words.layers.check, await check()]];
const online = await goOnline();
layers.push([words.layers.build, online ? { passed: 1, failed: 0 } : failedOnce]);
if (!online) say(words.notOnline);
if (online && hasBuildTests) {
  layers.push([words.layers.built, await runProject({ project: 'build', title: words.buildTests })]);
}
layers.push([words.layers.journeys, online && browser ? await runJourneys(online, browser) : failedOnce]);
await goOffline();
const solid = online ? await runProject({ project: 'durability', title: words.durability }) : failedOnce;
layers.push([words.layers.durability, solid]);
sumUp(layers);
