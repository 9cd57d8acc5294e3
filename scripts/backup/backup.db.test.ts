import { randomBytes } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { create, extract } from 'tar';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { systemActor } from '#lib/actor.ts';
import { DamagedArchive } from '#scripts/backup/manifest.ts';
import { checkArchive } from '#scripts/backup/read-archive.ts';
import { RestoreRefused, restoreBackup } from '#scripts/backup/restore-backup.ts';
import { writeBackup } from '#scripts/backup/write-backup.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';
import { firstHistory } from '#server/db/first-history.ts';
import { isStorageAway } from '#server/storage/is-storage-away.ts';
import type { StorageArea } from '#server/storage/keeper.ts';
import { openLocalStorage } from '#server/storage/local-storage.ts';
import { openS3Storage } from '#server/storage/s3-storage.ts';
import { transaction } from '#server/transaction/transaction.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { startS3Server } from '#tests/s3-server.ts';

const { serverUrl, name: template } = inject('templateDatabase');
const copy = `${template}_restored_${randomBytes(4).toString('hex')}`;
const copyUrl = Object.assign(new URL(serverUrl), { pathname: `/${copy}` }).href;
const folder = await mkdtemp(join(tmpdir(), 'backup-'));
const areasIn = (place: string) => {
  const areas = {
    public: openLocalStorage(join(folder, place)),
    private: openLocalStorage(join(folder, `${place}-private`)),
  };
  return (area: keyof typeof areas) => areas[area];
};
const storage = areasIn('media');
const media = storage('public');
const file = join(folder, 'journal.tar.gz');
const scratch = join(folder, 'tmp');
const sourceUrl = (): string => getConfig().databaseUrl;

async function ask<Row>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** Every row of every table as text, in order: what must be the same to the byte. */
async function dump(url: string): Promise<Record<string, string[]>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
       AND relname NOT IN ('_prisma_migrations', 'worker_heartbeats', 'purges') ORDER BY 1`,
    );
    const all: Record<string, string[]> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ line: string }>(
        `SELECT t::text AS line FROM "${name}" t ORDER BY 1`,
      );
      all[name] = rows.map(({ line }) => line);
    }
    return all;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  await ask(serverUrl, `CREATE DATABASE ${copy} TEMPLATE ${template}`);
  await createPublished();
  await createPublished();
  await transaction(systemActor('essai « é\t\n\\N »'), async ({ sql, journal, outbox }) => {
    await journal({ action: 'test', subjectType: 'x', before: { texte: 'tab\t, ligne\n, \\N, “é”, 😀' } });
    await outbox({ kind: 'mail.send', payload: { n: 1 } });
    await sql.asset.create({
      data: {
        hash: 'a'.repeat(64),
        mimeType: 'image/webp',
        width: 1,
        height: 1,
        bytes: 3,
        originalHash: 'c'.repeat(64),
        originalMimeType: 'image/jpeg',
        originalBytes: 11,
      },
    });
    await sql.asset.create({
      data: { hash: 'b'.repeat(64), mimeType: 'image/webp', width: 1, height: 1, bytes: 3 },
    });
  });
  await media.write(`aa/${'a'.repeat(64)}.webp`, Buffer.from('une image'));
  await storage('private').write(`originals/cc/${'c'.repeat(64)}.jpg`, Buffer.from('un original'));
  await media.write(`ff/${'f'.repeat(64)}.webp`, Buffer.from('sans ligne dans la base'));
});

afterAll(async () => {
  await ask(serverUrl, `DROP DATABASE IF EXISTS ${copy} WITH (FORCE)`);
  await rm(folder, { recursive: true, force: true });
});

const backup = (to = file) => writeBackup({ databaseUrl: sourceUrl(), storage, scratch, file: to });
const restore = (from = file, hasConsent = false) => {
  const place = { databaseUrl: copyUrl, storage: areasIn('restored'), scratch };
  return restoreBackup({ ...place, file: from, hasConsent });
};

describe('a backup', () => {
  it('holds every row and the media that they name, and says which are missing', async () => {
    const written = await backup();
    expect(written.media).toBe(2);
    expect(written.missing).toEqual(['b'.repeat(64)]);
    expect(written.rows).toBeGreaterThan(10);
  });

  it('comes back to the byte, circles and journal included', async () => {
    await restore();
    const [before, after] = [await dump(sourceUrl()), await dump(copyUrl)];
    expect(after).toEqual(before);
    expect(after.journal_entries?.length).toBeGreaterThan(0);
    const kept = await readFile(join(folder, 'restored', 'aa', `${'a'.repeat(64)}.webp`), 'utf8');
    expect(kept).toBe('une image');
    const original = join(folder, 'restored-private', 'originals', 'cc', `${'c'.repeat(64)}.jpg`);
    expect(await readFile(original, 'utf8')).toBe('un original');
  });

  it('announces that every kept page is outdated, and numbers purges from where they were', async () => {
    const [last] = await ask<{ is_all: boolean }>(
      copyUrl,
      'SELECT is_all FROM purges ORDER BY id DESC LIMIT 1',
    );
    expect(last?.is_all).toBe(true);
    const [source] = await ask<{ n: string }>(sourceUrl(), 'SELECT max(id)::text AS n FROM purges');
    const [target] = await ask<{ n: string }>(copyUrl, 'SELECT max(id)::text AS n FROM purges');
    expect(Number(target?.n)).toBe(Number(source?.n) + 1);
  });

  it('leaves the rules of the database in force', async () => {
    await expect(ask(copyUrl, 'UPDATE journal_entries SET action = action')).rejects.toThrow(/append/);
    await expect(ask(copyUrl, `UPDATE articles SET section_id = gen_random_uuid()`)).rejects.toThrow(
      /foreign key/,
    );
  });

  it('asks before it replaces articles, and then replaces them', async () => {
    await expect(restore()).rejects.toThrow(RestoreRefused);
    await db().article.updateMany({ data: { urgency: 2 } });
    await backup(join(folder, 'second.tar.gz'));
    await restore(join(folder, 'second.tar.gz'), true);
    expect(await ask(copyUrl, 'SELECT DISTINCT urgency FROM articles')).toEqual([{ urgency: 2 }]);
  });

  it('is one moment, although somebody writes all the time', async () => {
    const moving = join(folder, 'moving.tar.gz');
    let isWriting = true;
    const writer = (async () => {
      while (isWriting) await createPublished();
    })();
    await backup(moving);
    isWriting = false;
    await writer;
    await restore(moving, true);
    const orphans = await ask(
      copyUrl,
      `SELECT a.id FROM articles a LEFT JOIN revisions r ON r.id = a.working_revision_id
       WHERE a.working_revision_id IS NOT NULL AND r.id IS NULL
       UNION ALL SELECT r.id FROM revisions r LEFT JOIN articles a ON a.id = r.article_id WHERE a.id IS NULL`,
    );
    expect(orphans).toEqual([]);
  });
});

it('comes back although it was made before the first release', async () => {
  const old = 'tests/data/first-history.tar.gz';
  const { migrations, tables } = await checkArchive(old);
  expect(migrations).toEqual(Object.keys(firstHistory));
  await restore(old, true);
  const kept = await dump(copyUrl);
  const written = tables.filter(({ name }) => name !== 'purges');
  expect(written.filter(({ name, rows }) => kept[name]?.length !== rows)).toEqual([]);
  expect(kept.articles).toHaveLength(2);
  expect(kept.settings?.join()).toContain('regie.example');
  const image = join(folder, 'restored', 'aa', `${'a'.repeat(64)}.webp`);
  expect(await readFile(image, 'utf8')).toBe('une image');
});

it('goes from a folder to a server, and from that server to another folder', async () => {
  const server = await startS3Server();
  try {
    const onServer = (area: StorageArea) => openS3Storage(server.settings, `${area}/`);
    const archive = join(folder, 'moved.tar.gz');
    await backup(archive);
    const place = { databaseUrl: copyUrl, scratch, hasConsent: true };
    await restoreBackup({ ...place, storage: onServer, file: archive });
    const again = join(folder, 'again.tar.gz');
    const written = await writeBackup({ databaseUrl: copyUrl, storage: onServer, scratch, file: again });
    expect(written).toMatchObject({ media: 2, missing: ['b'.repeat(64)] });
    await restoreBackup({ ...place, storage: areasIn('back'), file: again });
    const original = join(folder, 'back-private', 'originals', 'cc', `${'c'.repeat(64)}.jpg`);
    expect(await readFile(original, 'utf8')).toBe('un original');
    server.breakDown({ kind: 'cut' }, { matches: /^GET public/ });
    const bad = writeBackup({
      databaseUrl: copyUrl,
      storage: onServer,
      scratch,
      file: join(folder, 'half.tar.gz'),
    });
    await expect(bad).rejects.toSatisfy(isStorageAway);
    expect(globSync('half*', { cwd: folder })).toEqual([]);
  } finally {
    await server.close();
  }
});

describe('a bad archive is refused before anything is touched', () => {
  const bad = join(folder, 'bad.tar.gz');
  const expectRefused = async (wanted: RegExp): Promise<void> => {
    const before = await dump(copyUrl);
    const refusal = await restore(bad, true).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DamagedArchive);
    expect((refusal as Error).message).toMatch(wanted);
    expect(await dump(copyUrl)).toEqual(before);
  };
  const repack = async (change: (at: string) => Promise<void>): Promise<void> => {
    const at = await mkdtemp(join(folder, 'repack-'));
    await extract({ file, cwd: at });
    await change(at);
    const names = globSync(['tables/*', 'media/**/*.webp'], { cwd: at });
    await create({ file: bad, cwd: at, gzip: true }, ['manifest.json', ...names]);
  };

  it('when it is cut', async () => {
    const whole = await readFile(file);
    await writeFile(bad, whole);
    await truncate(bad, Math.floor(whole.length / 2));
    await expectRefused(/coupée|manque/);
  });

  it('when one byte is another', async () => {
    const whole = await readFile(file);
    for (const at of [20, Math.floor(whole.length / 3), whole.length - 20]) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      await writeFile(bad, changed);
      await expect(checkArchive(bad)).rejects.toThrow(DamagedArchive);
    }
  });

  it('when a row was changed in it', async () => {
    await repack((at) => writeFile(join(at, 'tables/users.copy'), 'x'));
    await expectRefused(/users\.copy n’a plus/);
  });

  it('when a table or a picture is missing', async () => {
    await repack((at) => rm(join(at, 'tables/users.copy')));
    await expectRefused(/manque tables\/users/);
    await repack((at) => rm(join(at, 'media/aa'), { recursive: true }));
    await expectRefused(/manque media/);
  });

  it('when something else is in it', async () => {
    await repack((at) => writeFile(join(at, 'media/extra.webp'), 'x'));
    await expectRefused(/pas sa place/);
  });

  it('when it is no archive at all', async () => {
    await writeFile(bad, 'bonjour');
    await expectRefused(/coupée|sommaire/);
  });

  it('when it comes from a newer version', async () => {
    await ask(copyUrl, `DELETE FROM _prisma_migrations WHERE migration_name = '0001_init'`);
    await expect(restore(file, true)).rejects.toThrow(/plus récente/);
  });
});
