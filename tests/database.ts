import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, inject } from 'vitest';

/**
 * Set-up of every `*.db.test.ts`: a clone of the template database for this file alone, named to the
 * configuration before anything reads it, dropped at the end. Tests of one file share it and run one after
 * another; files run beside each other.
 */
const { serverUrl, name: template } = inject('templateDatabase');
const clone = `${template}_${randomBytes(6).toString('hex')}`;

await onServer(`CREATE DATABASE ${clone} TEMPLATE ${template}`);
const cloneUrl = new URL(serverUrl);
cloneUrl.pathname = `/${clone}`;

// Next's types call it read-only.
Object.assign(process.env, { NODE_ENV: 'test' });
process.env.DATABASE_URL = cloneUrl.href;
process.env.NEXTAUTH_SECRET = 'a secret that only the tests know, of enough characters';
process.env.SITE_URL = 'http://localhost:3000';
process.env.LOG_LEVEL = 'silent';

afterAll(async () => {
  const { closeDatabase } = await import('#server/db/client.ts');
  await closeDatabase();
  await onServer(`DROP DATABASE IF EXISTS ${clone} WITH (FORCE)`);
});

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
