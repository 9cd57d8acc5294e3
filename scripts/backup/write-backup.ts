import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { to } from 'pg-copy-streams';
import { create } from 'tar';
import {
  type Manifest,
  type ManifestEntry,
  manifestName,
  mediaPrefixes,
  storageAreas,
  sumFile,
  tableEntry,
} from '#scripts/backup/manifest.ts';
import { checkArchive } from '#scripts/backup/read-archive.ts';
import { copyTarget, listTables, readSequences } from '#scripts/backup/tables.ts';
import type { Storage, StorageArea } from '#server/storage/keeper.ts';

export type WrittenBackup = { bytes: number; rows: number; media: number; missing: string[] };

/**
 * Writes the database and the media into one archive while the newspaper runs: one snapshot of all tables, then
 * the files that its rows name (a row is written after its file, and never changes it). The archive is put in
 * place whole, after it has been read back and every sum compared. Rows and files are streamed.
 */
export async function writeBackup(options: {
  databaseUrl: string;
  storage: (area: StorageArea) => Storage;
  /** For the parts, on the disk of the data. */
  scratch: string;
  file: string;
}): Promise<WrittenBackup> {
  await mkdir(options.scratch, { recursive: true });
  const folder = await mkdtemp(join(options.scratch, 'backup-'));
  const draft = `${options.file}.partiel`;
  try {
    const { manifest, hashes } = await dumpTables(options.databaseUrl, folder);
    const { entries, missing } = await collectMedia({ ...options, folder, hashes });
    manifest.entries.push(...entries);
    await writeFile(join(folder, manifestName), JSON.stringify(manifest));
    await mkdir(dirname(options.file), { recursive: true });
    const names = [manifestName, ...manifest.entries.map(({ name }) => name)];
    await create({ file: draft, cwd: folder, gzip: { level: 6 }, portable: true, noDirRecurse: true }, names);
    const bytes = await sync(draft);
    await checkArchive(draft);
    await rename(draft, options.file);
    const rows = manifest.tables.reduce((total, table) => total + table.rows, 0);
    return { bytes, rows, media: entries.length, missing };
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rm(draft, { force: true });
  }
}

async function dumpTables(
  databaseUrl: string,
  folder: string,
): Promise<{ manifest: Manifest; hashes: string[] }> {
  const client = new Client({ connectionString: databaseUrl, application_name: 'nouvelles-backup' });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(`SET LOCAL statement_timeout = 0; SET LOCAL timezone = 'UTC'`);
    await mkdir(join(folder, 'tables'));
    const manifest: Manifest = {
      version: 1,
      createdAt: new Date().toISOString(),
      migrations: await readNames(client, 'SELECT migration_name AS name FROM _prisma_migrations ORDER BY 1'),
      tables: [],
      sequences: await readSequences(client),
      entries: [],
    };
    for (const table of await listTables(client)) {
      const path = join(folder, tableEntry(table.name));
      const source = client.query(to(`COPY (SELECT ${columnsOf(table)} ORDER BY 1) TO STDOUT`));
      await pipeline(source, createWriteStream(path));
      const { rows } = await client.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM public."${table.name}"`,
      );
      manifest.tables.push({ ...table, rows: rows[0]?.n ?? 0 });
      manifest.entries.push(await sumFile(tableEntry(table.name), path));
    }
    const hashes = await readNames(
      client,
      `SELECT hash AS name FROM assets UNION SELECT hash FROM asset_derivatives UNION SELECT hash FROM asset_tracks
       UNION SELECT hash FROM drawn_cards UNION SELECT original_hash FROM assets WHERE original_hash IS NOT NULL ORDER BY 1`,
    );
    await client.query('COMMIT');
    return { manifest, hashes };
  } finally {
    await client.end();
  }
}

const columnsOf = (table: { name: string; columns: string[] }): string =>
  copyTarget(table).replace(/^(\S+) \((.*)\)$/, '$2 FROM $1');

async function readNames(client: Client, sql: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(sql);
  return rows.map(({ name }) => name);
}

/** Links every kept file whose name holds a hash of the snapshot into the archive's folder. */
async function collectMedia(options: {
  storage: (area: StorageArea) => Storage;
  folder: string;
  hashes: string[];
}): Promise<{ entries: ManifestEntry[]; missing: string[] }> {
  const wanted = new Set(options.hashes);
  const found = new Set<string>();
  const entries: ManifestEntry[] = [];
  for (const area of storageAreas) {
    const storage = options.storage(area);
    for await (const { key } of storage.list()) {
      const hash = hashOf(key);
      if (!wanted.has(hash)) continue;
      const name = `${mediaPrefixes[area]}${key}`;
      const path = join(options.folder, name);
      if (!(await storage.copyTo(key, path))) continue;
      found.add(hash);
      entries.push(await sumFile(name, path));
    }
  }
  const missing = options.hashes.filter((hash) => !found.has(hash));
  return { entries: entries.sort((one, other) => (one.name < other.name ? -1 : 1)), missing };
}

/** Media are named `…/<hash>.<extension>`. */
const hashOf = (key: string): string => (key.split('/').at(-1) ?? '').split('.')[0] ?? '';

async function sync(path: string): Promise<number> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}
