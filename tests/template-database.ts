import { readdir, readFile } from 'node:fs/promises';
import { runMigrations } from 'graphile-worker';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';

/**
 * One database with every migration and the worker's tables, made once a run: each test file gets a clone of it
 * (docs/adr/0010). `TEST_DATABASE_URL` names a server in which databases may be made.
 */
declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server that holds the template, and the template's name. */
    templateDatabase: { serverUrl: string; name: string };
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const serverUrl = process.env.TEST_DATABASE_URL;
  if (!serverUrl) throw new Error('TEST_DATABASE_URL must name a PostgreSQL server for the database tests.');
  const name = `nouvelles_test_${process.pid}_${Date.now().toString(36)}`;
  await onServer(serverUrl, `CREATE DATABASE ${name}`);
  try {
    await prepare(inDatabase(serverUrl, name));
  } catch (error) {
    await onServer(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    throw error;
  }
  project.provide('templateDatabase', { serverUrl, name });
  return () => dropFamily(serverUrl, name);
}

/** The same server's address with another database in it. */
function inDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function prepare(connectionString: string): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const folder = new URL('../prisma/migrations/', import.meta.url);
    const entries = await readdir(folder, { withFileTypes: true });
    for (const { name } of entries.filter((entry) => entry.isDirectory()).sort(byName)) {
      await client.query(await readFile(new URL(`${name}/migration.sql`, folder), 'utf8'));
    }
  } finally {
    await client.end();
  }
  await runMigrations({ connectionString });
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

/** Drops the template and whatever clone a killed worker left behind. */
async function dropFamily(serverUrl: string, name: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
      [name],
    );
    for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  } finally {
    await client.end();
  }
}

async function onServer(serverUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
