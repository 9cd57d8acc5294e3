import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrateEverything } from '#scripts/launch/database.ts';
import {
  inDatabase,
  listTestDatabases,
  openTestServer,
  query,
  testDatabasePrefix,
} from '#tests/test-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server that holds the template, and the template's name. */
    templateDatabase: { serverUrl: string; name: string };
  }
}

/**
 * One database with every migration and the worker's tables, made once a run: each test file gets a clone of it
 * (docs/adr/0010-test-database-per-file.md).
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openTestServer();
  const name = `${testDatabasePrefix}${process.pid}_${Date.now().toString(36)}`;
  /** Drops the template and whatever clone a killed worker left behind. */
  const close = async (): Promise<void> => {
    for (const database of await listTestDatabases(server.url, name)) {
      await query(server.url, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    }
    await server.stop();
  };
  try {
    await query(server.url, `CREATE DATABASE ${name}`);
    await migrateEverything(inDatabase(server.url, name), join(import.meta.dirname, '../prisma/migrations'));
  } catch (error) {
    await close();
    throw error;
  }
  project.provide('templateDatabase', { serverUrl: server.url, name });
  return close;
}
