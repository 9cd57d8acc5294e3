import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { firstHistory } from '#server/db/first-history.ts';
import { applyMigrations, MigrationError, migrationStatus } from '#server/db/migrations.ts';

const { serverUrl } = inject('templateDatabase');
let name = '';
let connectionString = '';
let folder = '';

beforeEach(async () => {
  name = `migrations_${randomBytes(6).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  connectionString = url.href;
  folder = await mkdtemp(join(tmpdir(), 'migrations-'));
});

afterEach(async () => {
  await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
  await rm(folder, { recursive: true });
});

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
const onServer = (sql: string) => query(serverUrl, sql);
const ask = (sql: string) => query(connectionString, sql);

async function write(migration: string, sql: string): Promise<void> {
  await mkdir(join(folder, migration), { recursive: true });
  await writeFile(join(folder, migration, 'migration.sql'), sql);
}
const apply = () => applyMigrations({ connectionString, folder });

describe('applying migrations', () => {
  it('brings an empty database to the real schema, and again is nothing', async () => {
    const real = { connectionString, folder: 'prisma/migrations' };
    const applied = await applyMigrations(real);
    expect(applied[0]).toBe('0001_init');
    expect(await applyMigrations(real)).toEqual([]);
    expect((await migrationStatus(real)).waiting).toEqual([]);
    const [row] = await ask(
      'SELECT count(*)::int AS n FROM _prisma_migrations WHERE finished_at IS NOT NULL',
    );
    expect(row?.n).toBe(applied.length);
  });

  it('applies only what is new', async () => {
    await write('0001_a', 'CREATE TABLE a (id int)');
    await apply();
    await write('0002_b', 'CREATE TABLE b (id int); INSERT INTO b VALUES (1)');
    expect(await apply()).toEqual(['0002_b']);
    expect(await ask('SELECT id FROM b')).toEqual([{ id: 1 }]);
  });

  it('lets two starts at once apply each migration once', async () => {
    await write('0001_a', 'CREATE TABLE a (id int); SELECT pg_sleep(0.1)');
    await write('0002_b', 'INSERT INTO a VALUES (1)');
    const answers = await Promise.all([apply(), apply(), apply()]);
    expect(answers.flat().sort()).toEqual(['0001_a', '0002_b']);
    expect(await ask('SELECT id FROM a')).toEqual([{ id: 1 }]);
  });

  it('leaves nothing of a migration that fails half way, keeps those before it, and goes on once mended', async () => {
    await write('0001_a', 'CREATE TABLE a (id int)');
    await write('0002_b', 'CREATE TABLE b (id int); INSERT INTO nowhere VALUES (1)');
    await expect(apply()).rejects.toThrow(MigrationError);
    await expect(apply()).rejects.toThrow(/0002_b.*n’a rien laissé/);
    expect(await ask(`SELECT to_regclass('a')::text AS a, to_regclass('b')::text AS b`)).toEqual([
      { a: 'a', b: null },
    ]);
    await write('0002_b', 'CREATE TABLE b (id int)');
    expect(await apply()).toEqual(['0002_b']);
  });

  it('refuses a changed migration and touches nothing', async () => {
    await write('0001_a', 'CREATE TABLE a (id int)');
    await apply();
    await write('0001_a', 'CREATE TABLE a (id bigint)');
    await write('0002_b', 'CREATE TABLE b (id int)');
    await expect(apply()).rejects.toThrow(/a changé/);
    expect(await ask(`SELECT to_regclass('b')::text AS b`)).toEqual([{ b: null }]);
  });

  it('refuses a database that is newer than the code', async () => {
    await write('0001_a', 'SELECT 1');
    await write('0002_b', 'SELECT 1');
    await apply();
    await rm(join(folder, '0002_b'), { recursive: true });
    await expect(apply()).rejects.toThrow(/plus récente/);
    await expect(migrationStatus({ connectionString, folder })).rejects.toThrow(/plus récente/);
  });

  it('runs what goes with the migrations under the same lock', async () => {
    await write('0001_a', 'SELECT 1');
    let atOnce = 0;
    let most = 0;
    const also = async (): Promise<void> => {
      most = Math.max(most, (atOnce += 1));
      await ask('SELECT pg_sleep(0.05)');
      atOnce -= 1;
    };
    await Promise.all([1, 2, 3].map(() => applyMigrations({ connectionString, folder, also })));
    expect(most).toBe(1);
  });
});

describe('a database of before the first release', () => {
  const real = { connectionString: '', folder: 'prisma/migrations' };
  const ledger = () => ask('SELECT migration_name, checksum FROM _prisma_migrations ORDER BY 1');

  beforeEach(async () => {
    real.connectionString = connectionString;
    await applyMigrations(real);
    await ask(
      `INSERT INTO settings (key, value, updated_at) VALUES ('newspaper', '{"name": "Le Courrier"}', now())`,
    );
    await ask('DELETE FROM _prisma_migrations');
    for (const [migration, checksum] of Object.entries(firstHistory))
      await ask(`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at)
        VALUES (gen_random_uuid()::text, '${checksum}', '${migration}', now())`);
  });

  const initial = (): { migration_name: string; checksum: string }[] => [
    {
      migration_name: '0001_init',
      checksum: createHash('sha256')
        .update(readFileSync('prisma/migrations/0001_init/migration.sql'))
        .digest('hex'),
    },
  ];

  it('is brought over by three starts at once, and loses no row', async () => {
    expect((await migrationStatus(real)).waiting).toEqual([]);
    const answers = await Promise.all([1, 2, 3].map(() => applyMigrations(real)));
    expect(answers.flat()).toEqual([]);
    expect(await ledger()).toEqual(initial());
    expect(await ask('SELECT key, value FROM settings')).toEqual([
      { key: 'newspaper', value: { name: 'Le Courrier' } },
    ]);
    expect(await ask('SELECT slug FROM fronts')).toEqual([{ slug: 'une' }]);
  });

  it('takes what comes later', async () => {
    await cp('prisma/migrations', folder, { recursive: true });
    await write('0002_later', 'CREATE TABLE later (id int)');
    expect((await migrationStatus({ connectionString, folder })).waiting).toEqual(['0002_later']);
    expect(await apply()).toEqual(['0002_later']);
    expect((await ledger()).map((row) => row.migration_name)).toEqual(['0001_init', '0002_later']);
  });

  it.each([
    [
      'lacks one',
      `DELETE FROM _prisma_migrations WHERE migration_name = '0050_ad_files_of_their_own'`,
      /0050/,
    ],
    [
      'changed one',
      `UPDATE _prisma_migrations SET checksum = 'x' WHERE migration_name = '0010_comments'`,
      /0010/,
    ],
    [
      'has another after it',
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '0051_x', now())`,
      /0051_x/,
    ],
  ])('is refused with one sentence and left as it is when its history %s', async (_, change, named) => {
    await ask(change);
    const before = await ledger();
    await expect(applyMigrations(real)).rejects.toThrow(MigrationError);
    await expect(applyMigrations(real)).rejects.toThrow(named);
    await expect(migrationStatus(real)).rejects.toThrow(/« 0001_init ».*rien n’a été touché/);
    expect(await ledger()).toEqual(before);
  });
});
