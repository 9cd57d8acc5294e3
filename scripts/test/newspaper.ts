import { type ChildProcess, fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testWords as words } from '#messages/tests.ts';
import { projectDir } from '#scripts/bootstrap.mjs';
import type { OnlineMessage } from '#scripts/launch/main.ts';
import { type Counts, playwrightCounts, readCounts } from '#scripts/test/counts.ts';
import { folder, report, run, say } from '#scripts/test/layers.ts';

export type OnlineNewspaper = OnlineMessage & {
  /** What it was told besides: the journeys put rows and files where it looks for them. */
  env: Record<string, string>;
  stop: () => Promise<void>;
};

/**
 * Starts the newspaper as `npm start` does, on a data folder (`name`) and a port of its own; resolves with where it
 * is, or null when it did not come up. It goes with this process.
 */
export async function goOnline({
  name,
  env = {},
}: {
  name: string;
  env?: Record<string, string>;
}): Promise<OnlineNewspaper | null> {
  say(words.build);
  const child = fork(join(projectDir, 'scripts/launch/main.ts'), {
    cwd: projectDir,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      DATA_DIR: join(folder, name),
      PORT: '0',
      SITE_URL: '',
      DATABASE_URL: '',
      DEMO: 'on',
      LOG_LEVEL: 'warn',
      // Each journey says from which address it comes (e2e/fixtures/newsroom.ts).
      TRUSTED_PROXIES: '127.0.0.1,::1',
      LAUNCH_STARTED_AT: String(Date.now()),
      ...env,
    },
  });
  process.once('exit', () => child.kill('SIGTERM'));
  const online = await new Promise<OnlineMessage | null>((settle) => {
    child.once('exit', () => settle(null));
    child.on('message', (message: OnlineMessage) => {
      if (message.kind === 'online') settle(message);
    });
  });
  return online && { ...online, env, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise<void>((settle) => child.once('exit', () => settle()));
  child.kill('SIGTERM');
  await gone;
}

/** Runs journeys on it: all of them, or those that are named, as Playwright's command names them. */
export async function runJourneys(
  online: OnlineNewspaper,
  { name, title, browser, only = [] }: { name: string; title: string; browser: string; only?: string[] },
): Promise<Counts> {
  say(title);
  const file = report(name);
  const accountsFile = join(folder, `${name}-accounts.json`);
  writeFileSync(accountsFile, JSON.stringify(online.accounts), { mode: 0o600 });
  const code = await run('playwright', ['test', ...only], {
    ...online.env,
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON: file,
    E2E_BASE_URL: online.url,
    E2E_DATABASE_URL: online.databaseUrl,
    E2E_DATA_DIR: online.dataDir,
    E2E_ACCOUNTS_FILE: accountsFile,
  });
  return readCounts({ file, code, pick: playwrightCounts });
}
