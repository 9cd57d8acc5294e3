import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrationWords as words } from '#messages/launch.ts';
import { firstHistory } from '#server/db/first-history.ts';

/** Two starts at once wait for each other on this key (any number that nobody else uses). */
const migrationLock = 7_240_911;

/** What took the place of the migrations of before the first release. */
const initial = '0001_init';

export type Migration = { name: string; sql: string; checksum: string };

type LedgerRow = { migration_name: string; checksum: string };

/** The database and the code don't fit; the message is one French sentence for people. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

/** Reads the folders of `prisma/migrations` in name order; the checksum is the script's sha256, as Prisma writes it. */
async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

export type MigrationStatus = { applied: string[]; waiting: string[] };

/** Compares the code's migrations with the database's rows. Throws MigrationError when they contradict. */
export function compareMigrations(
  migrations: readonly Migration[],
  rows: readonly LedgerRow[],
): MigrationStatus {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of rows) {
    const migration = known.get(row.migration_name);
    if (!migration) throw new MigrationError(words.databaseIsNewer(row.migration_name));
    if (migration.checksum !== row.checksum) throw new MigrationError(words.changed(row.migration_name));
  }
  const applied = new Set(rows.map((row) => row.migration_name));
  const waiting = migrations.filter((migration) => !applied.has(migration.name)).map(({ name }) => name);
  const last = migrations.findLast((migration) => applied.has(migration.name));
  const late = waiting.find((name) => last !== undefined && name < last.name);
  if (late) throw new MigrationError(words.outOfOrder(late));
  return { applied: [...applied], waiting };
}

/**
 * A database of before the first release has the schema of `0001_init` by another way: its rows are read as that one.
 * Throws MigrationError when they are not the whole of that history, script by script.
 */
function readFirstHistory(migrations: readonly Migration[], rows: LedgerRow[]): LedgerRow[] {
  const init = migrations.find(({ name }) => name === initial);
  if (!init || !rows.some((row) => row.migration_name in firstHistory)) return rows;
  const found = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  const names = new Set([...Object.keys(firstHistory), ...found.keys()]);
  const wrong = [...names].find((name) => found.get(name) !== firstHistory[name]);
  if (wrong) throw new MigrationError(words.otherFirstHistory(wrong));
  return [{ migration_name: init.name, checksum: init.checksum }];
}

/**
 * Brings a database to the code's schema, forward only: each script whole or not at all, in name order, under
 * a lock that two starts share. Running it again does nothing. `also` runs under the same lock, at the end.
 */
export async function applyMigrations(options: {
  connectionString: string;
  folder: string;
  also?: () => Promise<void>;
}): Promise<string[]> {
  const migrations = await readMigrations(options.folder);
  const client = new Client({
    connectionString: options.connectionString,
    application_name: 'nouvelles-migrations',
  });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await client.query(createLedger);
    const found = await readLedger(client);
    const rows = readFirstHistory(migrations, found);
    const { waiting } = compareMigrations(migrations, rows);
    if (rows !== found) await rewriteLedger(client, rows);
    for (const migration of migrations) {
      if (waiting.includes(migration.name)) await applyOne(client, migration);
    }
    await options.also?.();
    return waiting;
  } finally {
    await client.end();
  }
}

/** Says which migrations a database has and lacks, without changing anything. */
export async function migrationStatus(options: {
  connectionString: string;
  folder: string;
}): Promise<MigrationStatus> {
  const client = new Client({ connectionString: options.connectionString, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const found = await client.query(`SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS exists`);
    const rows = found.rows[0]?.exists ? await readLedger(client) : [];
    const migrations = await readMigrations(options.folder);
    return compareMigrations(migrations, readFirstHistory(migrations, rows));
  } finally {
    await client.end();
  }
}

async function readLedger(client: Client): Promise<LedgerRow[]> {
  const { rows } = await client.query(
    'SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  return rows;
}

async function applyOne(client: Client, migration: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(migration.sql);
    await writeRow(client, { migration_name: migration.name, checksum: migration.checksum });
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    throw new MigrationError(words.failed(migration.name, reason), { cause: error });
  }
}

/** Only what was told of the migrations is another; an error ends the connection, and the transaction with it. */
async function rewriteLedger(client: Client, rows: readonly LedgerRow[]): Promise<void> {
  await client.query('BEGIN');
  await client.query('DELETE FROM _prisma_migrations');
  for (const row of rows) await writeRow(client, row);
  await client.query('COMMIT');
}

async function writeRow(client: Client, row: LedgerRow): Promise<void> {
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES (gen_random_uuid()::text, $1, $2, now(), clock_timestamp(), 1)`,
    [row.checksum, row.migration_name],
  );
}

/** The table that Prisma's own tools read and write, so that they stay usable beside this runner. */
const createLedger = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;
