import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from } from 'pg-copy-streams';
import { backupWords as words } from '#messages/backup.ts';
import { type Manifest, mediaPrefixes, storageAreas, tableEntry } from '#scripts/backup/manifest.ts';
import { checkArchive } from '#scripts/backup/read-archive.ts';
import { copyTarget, listTables, quote } from '#scripts/backup/tables.ts';
import { firstHistory } from '#server/db/first-history.ts';
import type { Storage, StorageArea } from '#server/storage/keeper.ts';

/** The archive and the place it should go to don't fit; the message is one French sentence. */
export class RestoreRefused extends Error {
  override readonly name = 'RestoreRefused';
}

export type Restored = { rows: number; media: number };

/**
 * Puts an archive in the place of whatever is there. It is unpacked beside the data and verified whole before
 * anything is touched; files are added first (they never change under their name), then all tables in one
 * transaction, with the announcement that every kept page is outdated. `hasConsent` allows to replace articles.
 */
export async function restoreBackup(options: {
  databaseUrl: string;
  storage: (area: StorageArea) => Storage;
  scratch: string;
  file: string;
  hasConsent: boolean;
  onVerified?: () => void;
}): Promise<Restored> {
  await mkdir(options.scratch, { recursive: true });
  const folder = await mkdtemp(join(options.scratch, 'restore-'));
  const client = new Client({ connectionString: options.databaseUrl, application_name: 'nouvelles-restore' });
  try {
    const manifest = await checkArchive(options.file, folder);
    await client.connect();
    await refuseOtherSchema(client, manifest);
    await askConsent(client, options.hasConsent);
    options.onVerified?.();
    const media = await addMedia({ ...options, folder, manifest });
    await replaceTables({ client, folder, manifest });
    return { rows: manifest.tables.reduce((total, table) => total + table.rows, 0), media };
  } finally {
    await client.end();
    await rm(folder, { recursive: true, force: true });
  }
}

/** An older archive fits (its columns are all there, new ones take their defaults); a newer one does not. */
async function refuseOtherSchema(client: Client, manifest: Manifest): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT migration_name AS name FROM _prisma_migrations',
  );
  const known = new Set([...Object.keys(firstHistory), ...rows.map(({ name }) => name)]);
  const unknown = manifest.migrations.find((name) => !known.has(name));
  if (unknown) throw new RestoreRefused(words.otherSchema(unknown));
}

async function askConsent(client: Client, hasConsent: boolean): Promise<void> {
  const { rows } = await client.query<{ n: number }>('SELECT count(*)::int AS n FROM articles');
  const articles = rows[0]?.n ?? 0;
  if (articles > 0 && !hasConsent) throw new RestoreRefused(words.needsConsent(articles));
}

async function addMedia(options: {
  storage: (area: StorageArea) => Storage;
  folder: string;
  manifest: Manifest;
}): Promise<number> {
  let added = 0;
  for (const area of storageAreas) {
    const prefix = mediaPrefixes[area];
    for (const { name, ...expected } of options.manifest.entries.filter((entry) =>
      entry.name.startsWith(prefix),
    )) {
      const file = createReadStream(join(options.folder, name));
      await options.storage(area).write(name.slice(prefix.length), file, expected);
      added += 1;
    }
  }
  return added;
}

async function replaceTables(options: { client: Client; folder: string; manifest: Manifest }): Promise<void> {
  const { client, folder, manifest } = options;
  await client.query('BEGIN');
  try {
    await client.query(`SET LOCAL statement_timeout = 0; SET LOCAL timezone = 'UTC'`);
    const tables = await listTables(client);
    const release = await silenceTriggers(
      client,
      tables.map(({ name }) => name),
    );
    await client.query(`TRUNCATE ${tables.map(({ name }) => `public.${quote(name)}`).join(', ')} CASCADE`);
    for (const table of manifest.tables) {
      const target = client.query(from(`COPY ${copyTarget(table)} FROM STDIN`));
      await pipeline(createReadStream(join(folder, tableEntry(table.name))), target);
    }
    for (const { name, value, isCalled } of manifest.sequences) {
      await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [
        `public.${quote(name)}`,
        value,
        isCalled,
      ]);
    }
    await release();
    // Jobs of the replaced database mean nothing here; the worker's sweep queues what the archive left undelivered.
    await client.query('DELETE FROM graphile_worker._private_jobs');
    const { rows } = await client.query<{ id: string }>(
      `INSERT INTO purges (tags, is_all, is_hard) VALUES ('{}', true, true) RETURNING id::text`,
    );
    await client.query(`SELECT pg_notify('page_purge', $1)`, [rows[0]?.id]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/**
 * Tables point at each other in circles and the journal takes no rewriting: a superuser puts the session in
 * replica mode, an owner switches the triggers off table by table and on again.
 */
async function silenceTriggers(client: Client, tables: string[]): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ is_super: boolean }>(
    'SELECT rolsuper AS is_super FROM pg_roles WHERE rolname = current_user',
  );
  if (rows[0]?.is_super) {
    await client.query('SET LOCAL session_replication_role = replica');
    return async () => void (await client.query('SET LOCAL session_replication_role = origin'));
  }
  return silenceAsOwner(client, tables);
}

/** Without superuser rights foreign keys are taken down and put up again, which checks every row. */
async function silenceAsOwner(client: Client, tables: string[]): Promise<() => Promise<void>> {
  const { rows: keys } = await client.query<{ owner: string; name: string; definition: string }>(`
    SELECT conrelid::regclass::text AS owner, conname AS name, pg_get_constraintdef(oid) AS definition
    FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`);
  for (const { owner, name } of keys)
    await client.query(`ALTER TABLE ${owner} DROP CONSTRAINT ${quote(name)}`);
  for (const table of tables) await client.query(`ALTER TABLE public.${quote(table)} DISABLE TRIGGER USER`);
  return async () => {
    for (const table of tables) await client.query(`ALTER TABLE public.${quote(table)} ENABLE TRIGGER USER`);
    for (const { owner, name, definition } of keys) {
      await client.query(`ALTER TABLE ${owner} ADD CONSTRAINT ${quote(name)} ${definition}`);
    }
  };
}
