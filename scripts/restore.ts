import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { backupWords as words } from '#messages/backup.ts';
import { settleWithdrawn } from '#features/newsroom/media/use-cases/settle-files.ts';
import { DamagedArchive } from '#scripts/backup/manifest.ts';
import { restoreBackup } from '#scripts/backup/restore-backup.ts';
import { projectDir } from '#scripts/bootstrap.mjs';
import { migrateEverything } from '#scripts/launch/database.ts';
import { withDatabase } from '#scripts/launch/environment.ts';
import { getConfig } from '#server/config.ts';
import { storage } from '#server/storage/storage.ts';

/** `npm run restore -- FICHIER [--oui]`: puts a verified archive in the place of what is there. */
async function main(): Promise<void> {
  const given = process.argv.slice(2).filter((argument) => argument !== '--oui');
  if (given.length !== 1 || !given[0]) throw new Error(words.usage);
  const file = resolve(given[0]);
  if (!existsSync(file)) throw new Error(words.notFound(file));
  const hasConsent = process.argv.includes('--oui');
  await withDatabase(async (databaseUrl) => {
    await migrateEverything(databaseUrl, join(projectDir, 'prisma/migrations'));
    const scratch = join(getConfig().dataDir, 'tmp');
    const onVerified = (): void => void process.stdout.write(`${words.verified}\n`);
    const place = { databaseUrl, storage, scratch };
    const { rows, media } = await restoreBackup({ ...place, file, hasConsent, onVerified });
    await settleWithdrawn();
    process.stdout.write(`${words.restored(rows, media)}\n`);
  });
}

main().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${error instanceof DamagedArchive ? words.damaged(reason) : reason}\n`);
  process.exitCode = 1;
});
