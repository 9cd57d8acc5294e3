import { randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
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
    expect(applied[0]).toBe('0001_newsroom');
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

describe('0050: ads.txt leaves the settings for a record of its own', () => {
  const moving = '0050_ad_files_of_their_own';
  const real = 'prisma/migrations';
  const comeTo = async (keep: (migration: string) => boolean): Promise<void> => {
    for (const migration of (await readdir(real)).filter((name) => /^\d/.test(name) && keep(name)))
      await cp(join(real, migration), join(folder, migration), { recursive: true });
    await apply();
  };
  const settings = () => ask('SELECT key, value FROM settings ORDER BY key');
  const saved = (value: object): Promise<unknown> =>
    ask(
      `INSERT INTO settings (key, value, updated_at) VALUES ('newspaper', '${JSON.stringify(value)}', now())`,
    );

  it.each([
    {
      of: 'keeps every line in its order, for both files, and the rest of the settings',
      before: {
        name: 'Le Courrier',
        adsTxt: ['# Régie', 'regie.example, 1, DIRECT', 'a.example, 2, RESELLER'],
      },
      newspaper: { name: 'Le Courrier' },
      text: '# Régie\nregie.example, 1, DIRECT\na.example, 2, RESELLER',
    },
    {
      of: 'makes no record of a newspaper that declared no seller',
      before: { name: 'Le Courrier', adsTxt: [] },
      newspaper: { name: 'Le Courrier' },
      text: null,
    },
    {
      of: 'leaves settings that never named it as they are',
      before: { name: 'Le Courrier' },
      newspaper: { name: 'Le Courrier' },
      text: null,
    },
  ])('$of', async ({ before, newspaper, text }) => {
    await comeTo((name) => name < moving);
    await saved(before);
    await comeTo((name) => name === moving);
    expect(await settings()).toEqual([
      ...(text === null
        ? []
        : [{ key: 'ad-files', value: { adsTxt: text, appAdsTxt: text, sellersJson: '' } }]),
      { key: 'newspaper', value: newspaper },
    ]);
  });
});
