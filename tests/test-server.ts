import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedDatabase } from '#scripts/launch/embedded.ts';

/** A server in which the tests make and drop databases. */
export type TestServer = { url: string; stop: () => Promise<void> };

/** The names of our databases: the run's process id tells whose they are. */
export const testDatabasePrefix = 'nouvelles_test_';

/**
 * `TEST_DATABASE_URL`'s server, else the embedded PostgreSQL in `.data/tests`, quicker than in production because
 * nothing in it has to outlive a power cut. A server or a database that a killed run left behind is used, or dropped.
 */
export async function openTestServer(): Promise<TestServer> {
  const own = process.env.TEST_DATABASE_URL;
  if (own) return { url: own, stop: async () => undefined };
  const dataDir = join(import.meta.dirname, '../.data/tests');
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, 0o755);
  const server = await startEmbeddedDatabase({ dataDir, password: keptPassword(dataDir) });
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) {
    await query(server.url, `ALTER SYSTEM SET ${setting} = off`);
  }
  await query(server.url, 'SELECT pg_reload_conf()');
  await dropLeftovers(server.url);
  return {
    url: server.url,
    stop: async () => {
      // Another run in this checkout may be using the same server.
      if ((await listTestDatabases(server.url)).length === 0) await server.stop();
    },
  };
}

function keptPassword(dataDir: string): string {
  const file = join(dataDir, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(18).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

/** Drops the databases of runs whose process is gone. */
async function dropLeftovers(url: string): Promise<void> {
  for (const name of await listTestDatabases(url)) {
    const pid = Number(name.slice(testDatabasePrefix.length).split('_')[0]);
    if (!isAlive(pid)) await query(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Our databases on a server, in no order; `family` narrows them to one run's. */
export async function listTestDatabases(url: string, family: string = testDatabasePrefix): Promise<string[]> {
  const rows = await query(url, 'SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [family]);
  return rows.map(({ datname }) => String(datname));
}

/** One statement on a connection of its own. */
export async function query(
  connectionString: string,
  text: string,
  values: string[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** The same server's address with another database in it. */
export function inDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
