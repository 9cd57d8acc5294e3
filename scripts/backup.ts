import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { backupWords as words } from '#messages/backup.ts';
import { writeBackup } from '#scripts/backup/write-backup.ts';
import { withDatabase } from '#scripts/launch/environment.ts';
import { getConfig } from '#server/config.ts';
import { storage } from '#server/storage/storage.ts';

/** `npm run backup [-- FICHIER]`: the database and the media in one verified archive, while the newspaper runs. */
async function main(): Promise<void> {
  const given = process.argv[2];
  await withDatabase(async (databaseUrl) => {
    const { dataDir } = getConfig();
    const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
    const file = resolve(given ?? join(dataDir, 'sauvegardes', `journal-${stamp}.tar.gz`));
    if (existsSync(file)) throw new Error(words.fileExists(file));
    process.stdout.write(`${words.reading}\n`);
    const scratch = join(dataDir, 'tmp');
    const { bytes, rows, media, missing } = await writeBackup({
      databaseUrl,
      storage,
      scratch,
      file,
    });
    const megabytes = (bytes / 1_000_000).toLocaleString('fr-FR', { maximumFractionDigits: 1 });
    if (missing[0]) process.stdout.write(`${words.mediaMissing(missing.length, missing[0])}\n`);
    process.stdout.write(`${words.done({ file, megabytes, rows, media })}\n`);
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
