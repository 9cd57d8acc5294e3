import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { OnlineMessage } from '#scripts/launch/main.ts';
import { isAlive } from '#scripts/launch/processes.ts';
import { readSecrets } from '#scripts/launch/secrets.ts';

const root = join(import.meta.dirname, '../..');
const startPatienceMs = 120_000;

export type Target = 'database' | 'server' | 'worker';
export const targets: readonly Target[] = ['database', 'server', 'worker'];

export type Newspaper = {
  url: string;
  databaseUrl: string;
  verifySecret: string;
  /** The process that runs as this target now; null while there is none. */
  pidOf: (target: Target) => number | null;
  /** kill -9; resolves when it is gone. */
  kill: (target: Target) => Promise<void>;
  /** kill -9 of the start script, the database, the server and the worker at once: a power cut. */
  killEverything: () => Promise<void>;
  /** Ends it in order. */
  stop: () => Promise<void>;
  /** What it said, for a test that fails. */
  said: () => string;
};

/** A data folder of its own under the system's temporary one. */
export function makeDataDir(): { dataDir: string; remove: () => void } {
  const dataDir = mkdtempSync(join(tmpdir(), 'nouvelles-kill-'));
  chmodSync(dataDir, 0o711);
  return { dataDir, remove: () => rmSync(dataDir, { recursive: true, force: true }) };
}

/** Starts everything as `npm start` does, on a free port, without the demonstration, in another time zone than the tests. */
export async function startNewspaper(dataDir: string): Promise<Newspaper> {
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...withoutTestSettings(process.env),
      DATA_DIR: dataDir,
      PORT: '0',
      SITE_URL: '',
      DATABASE_URL: '',
      DEMO: 'off',
      LOG_LEVEL: 'warn',
      LAUNCH_STARTED_AT: String(Date.now()),
      TZ: 'Pacific/Auckland',
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += String(data)));
  const gone = new Promise<void>((settle) => child.once('exit', () => settle()));
  const online = await Promise.race([
    new Promise<OnlineMessage>((settle) =>
      child.on('message', (message: OnlineMessage) => message.kind === 'online' && settle(message)),
    ),
    gone.then(() => null),
    pause(startPatienceMs, null, { ref: false }),
  ]);
  if (!online) {
    child.kill('SIGKILL');
    throw new Error(`The newspaper did not start:\n${output}`);
  }
  const main = child.pid ?? 0;
  const pidOf = (target: Target): number | null =>
    target === 'database' ? postmaster(dataDir) : childRunning(main, files[target]);
  const kill = async (pids: readonly (number | null)[]): Promise<void> => {
    const living = pids.filter((pid) => pid !== null);
    for (const pid of living) process.kill(pid, 'SIGKILL');
    await until('the killed are gone', async () => living.every((pid) => !isAlive(pid)));
  };
  return {
    url: online.url,
    databaseUrl: online.databaseUrl,
    verifySecret: readSecrets(dataDir)?.verifySecret ?? '',
    pidOf,
    kill: (target) => kill([pidOf(target)]),
    killEverything: () => kill([main, ...targets.map(pidOf)]),
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
    },
    said: () => output,
  };
}

const files = { server: 'server.ts', worker: join('worker', 'main.ts') } as const;

/** What vitest says to its own children is nothing for ours. */
const withoutTestSettings = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(VITEST|NODE_ENV|NODE_OPTIONS|TEST)/.test(name)),
  ) as NodeJS.ProcessEnv;

function postmaster(dataDir: string): number | null {
  try {
    const pid = Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
    return isAlive(pid) ? pid : null;
  } catch {
    return null;
  }
}

/** The child of `parent` that runs this file of ours (Linux). */
function childRunning(parent: number, file: string): number | null {
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const [state, ppid] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (Number(ppid) !== parent || state === 'Z') continue;
      if (readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(join(root, file))) return Number(name);
    } catch {
      // It ended while we looked.
    }
  }
  return null;
}

/** Asks until the answer is yes; throws after `withinMs` with what was waited for. Returns the milliseconds it took. */
export async function until(what: string, isSo: () => Promise<boolean>, withinMs = 30_000): Promise<number> {
  const startedAt = performance.now();
  for (;;) {
    if (await isSo()) return performance.now() - startedAt;
    if (performance.now() - startedAt > withinMs) throw new Error(`Not within ${withinMs} ms: ${what}`);
    await pause(25);
  }
}

/** True when the process at this address says that it can serve. */
export async function isServing(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(3_000) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}
