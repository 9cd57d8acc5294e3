import { join } from 'node:path';
import { projectDir } from '#scripts/bootstrap.mjs';
import { migrateEverything } from '#scripts/launch/database.ts';
import { openTestServer } from '#scripts/launch/test-database.ts';
import { inDatabase, query } from '#tests/test-server.ts';

/** Gives the task a migrated, empty database, and drops it afterwards. What the task imports of ours, it imports late. */
export async function withThrownAwayDatabase<Value>(task: () => Promise<Value>): Promise<Value> {
  const server = await openTestServer();
  const name = `nouvelles_eval_${process.pid}_${Date.now().toString(36)}`;
  try {
    await query(server.url, `CREATE DATABASE ${name}`);
    const url = inDatabase(server.url, name);
    await migrateEverything(url, join(projectDir, 'prisma/migrations'));
    Object.assign(process.env, {
      DATABASE_URL: url,
      DATABASE_LISTEN_URL: '',
      NEXTAUTH_SECRET: 'only the evaluation knows this, for as long as it runs',
      SITE_URL: 'http://localhost:3000',
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
    });
    return await task();
  } finally {
    const { closeDatabase } = await import('#server/db/client.ts');
    await closeDatabase();
    await query(server.url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`).catch(() => undefined);
    await server.stop();
  }
}
