import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateEverything } from '#scripts/launch/database.ts';
import { startEmbeddedDatabase } from '#scripts/launch/embedded.ts';
import { serverFlags } from '#scripts/launch/server-flags.ts';

const root = join(import.meta.dirname, '..');

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Waits until an address answers 2xx; gives up after a minute. */
export async function untilReady(url: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const answer = await fetch(url).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`${url} did not answer within a minute`);
}

/** A database of its own, and the folder in which it and files stand. */
export type BenchDatabase = { url: string; dataDir: string; close: () => Promise<void> };

/** One in a temporary folder, migrated and empty. */
export async function openBenchDatabase(): Promise<BenchDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'journal-banc-'));
  spawnSync('chmod', ['711', dataDir]);
  mkdirSync(join(dataDir, 'media'), { recursive: true });
  const database = await startEmbeddedDatabase({ dataDir, password: randomBytes(24).toString('base64url') });
  await migrateEverything(database.url, join(root, 'prisma/migrations'));
  return {
    dataDir,
    url: database.url,
    close: async () => {
      await database.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export type Site = { url: string; pid: number; verifySecret: string; stop: () => Promise<void> };

/** The production build's web process on a free port. */
export async function startSite({
  databaseUrl,
  dataDir,
  env = {},
  isQuiet = false,
}: {
  databaseUrl: string;
  dataDir: string;
  env?: Record<string, string>;
  /** Says nothing of what goes wrong in it: for whoever makes it go wrong. */
  isQuiet?: boolean;
}): Promise<Site> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const verifySecret = randomBytes(24).toString('base64url');
  const child = fork(join(root, 'server.ts'), [], {
    cwd: root,
    execArgv: [...serverFlags],
    stdio: ['ignore', 'ignore', isQuiet ? 'ignore' : 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      SITE_URL: url,
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
      VERIFY_SECRET: verifySecret,
      LOG_LEVEL: 'warn',
      ...env,
    },
  });
  await untilReady(`${url}/readyz`);
  return { url, pid: child.pid ?? 0, verifySecret, stop: () => stop(child) };
}

/** Work beside a newspaper on this database, which stops whatever comes of it. */
export async function withSite<Result>(
  { url, dataDir }: Pick<BenchDatabase, 'url' | 'dataDir'>,
  work: (site: Site) => Promise<Result>,
  env: Record<string, string> = {},
): Promise<Result> {
  const site = await startSite({ databaseUrl: url, dataDir, env });
  try {
    return await work(site);
  } finally {
    await site.stop();
  }
}

/** The worker beside it, on the same database and folder. */
export async function startWorker({
  databaseUrl,
  dataDir,
  siteUrl,
  env = {},
}: {
  databaseUrl: string;
  dataDir: string;
  siteUrl: string;
  env?: Record<string, string>;
}): Promise<{ pid: number; stop: () => Promise<void> }> {
  const child = fork(join(root, 'worker/main.ts'), [], {
    cwd: root,
    execArgv: [...serverFlags],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      SITE_URL: siteUrl,
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
      LOG_LEVEL: 'warn',
      ...env,
    },
  });
  await new Promise((ready) => child.once('message', ready));
  return { pid: child.pid ?? 0, stop: () => stop(child) };
}

/** The bare Node server with these very bytes. */
export async function startBareServer(folder: string, bytes: Buffer) {
  const file = join(folder, 'page.gz');
  writeFileSync(file, bytes);
  const port = await freePort();
  const child = fork(join(import.meta.dirname, 'bare-server.ts'), [file, String(port)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await new Promise((ready) => child.once('message', ready));
  return { url: `http://127.0.0.1:${port}/`, pid: child.pid ?? 0, stop: () => stop(child) };
}

/** A plain static server over a folder, in a process of its own; its address ends with a slash. */
export async function startStaticServer(folder: string) {
  const port = await freePort();
  const child = fork(join(import.meta.dirname, 'static-server.ts'), [folder, String(port)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await new Promise((ready) => child.once('message', ready));
  return { url: `http://127.0.0.1:${port}/`, pid: child.pid ?? 0, stop: () => stop(child) };
}

/** nginx serving the same bytes as a file, one worker; null where it is not installed. */
export async function startNginx(folder: string, html: Buffer, gzipped: Buffer) {
  if (spawnSync('nginx', ['-v']).status !== 0) return null;
  const port = await freePort();
  const home = join(folder, 'nginx');
  mkdirSync(join(home, 'html'), { recursive: true });
  spawnSync('chmod', ['-R', '755', folder]);
  writeFileSync(join(home, 'html/page.html'), html);
  writeFileSync(join(home, 'html/page.html.gz'), gzipped);
  writeFileSync(
    join(home, 'nginx.conf'),
    `worker_processes 1; daemon off; pid ${home}/pid; error_log ${home}/error.log;
     events { worker_connections 256; }
     http { access_log off; client_body_temp_path ${home}/b; proxy_temp_path ${home}/p; fastcgi_temp_path ${home}/f;
       uwsgi_temp_path ${home}/u; scgi_temp_path ${home}/s; keepalive_requests 10000000;
       server { listen 127.0.0.1:${port}; root ${home}/html; gzip_static on; default_type text/html;
         location / { try_files /page.html =404; } } }`,
  );
  const child = spawn('nginx', ['-c', join(home, 'nginx.conf')], { stdio: 'ignore' });
  await untilReady(`http://127.0.0.1:${port}/page.html`);
  const worker = spawnSync('pgrep', ['-P', String(child.pid)])
    .stdout.toString()
    .trim()
    .split('\n')[0];
  return {
    url: `http://127.0.0.1:${port}/page.html`,
    pid: Number(worker || child.pid),
    stop: () => stop(child),
  };
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill('SIGTERM');
  return gone;
}
