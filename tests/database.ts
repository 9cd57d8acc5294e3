import { randomBytes } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { inDatabase, query } from '#tests/test-server.ts';

/**
 * Set-up of every `*.db.test.ts`: a clone of the template database for this file alone, named to the
 * configuration before anything reads it, dropped at the end. Tests of one file share it and run one after
 * another; files run beside each other.
 */
const { serverUrl, name: template } = inject('templateDatabase');
const clone = `${template}_${randomBytes(6).toString('hex')}`;
await query(serverUrl, `CREATE DATABASE ${clone} TEMPLATE ${template}`);

process.env.DATABASE_URL = inDatabase(serverUrl, clone);
process.env.NEXTAUTH_SECRET = 'a secret that only the tests know, of enough characters';
process.env.SITE_URL = 'http://localhost:3000';
process.env.LOG_LEVEL = 'silent';

afterAll(async () => {
  const { closeDatabase } = await import('#server/db/client.ts');
  await closeDatabase();
  await query(serverUrl, `DROP DATABASE IF EXISTS ${clone} WITH (FORCE)`);
});
