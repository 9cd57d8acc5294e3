import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { testWords as words } from '#messages/tests.ts';
import { projectDir } from '#scripts/bootstrap.mjs';

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const installTimeoutMs = 240_000;

/** True for a browser that starts: one without its system's libraries is none. */
const answers = (path: string): boolean =>
  spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 15_000 }).status === 0;

const onPath = (command: string): string[] =>
  (process.env.PATH ?? '').split(':').map((folder) => join(folder, command));

function findInstalled(): string | null {
  const candidates = [...commands.flatMap(onPath), ...applications, chromium.executablePath()];
  return candidates.find((path) => existsSync(path) && answers(path)) ?? null;
}

/**
 * The browser for the journeys: CHROMIUM_PATH, the system's, the one that Playwright has fetched, or one fetched
 * now (by Playwright, else by apt as root). Null when none can be had.
 */
export function findBrowser(say: (line: string) => void): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) return answers(named) ? named : null;
  const installed = findInstalled();
  if (installed) return installed;
  const playwright = join(projectDir, 'node_modules/@playwright/test/cli.js');
  say(words.browserInstalling('playwright'));
  install(process.execPath, [playwright, 'install', 'chromium']);
  const fetched = findInstalled();
  if (fetched) return fetched;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say(words.browserInstalling('apt-get'));
    install('apt-get', ['update', '-qq']);
    install('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  return findInstalled();
}

const install = (command: string, args: string[]): void =>
  void spawnSync(command, args, { stdio: 'ignore', timeout: installTimeoutMs });
