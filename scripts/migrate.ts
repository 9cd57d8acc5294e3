import { join } from 'node:path';
import { launchWords as words } from '#messages/launch.ts';
import { projectDir } from '#scripts/bootstrap.mjs';
import { migrateEverything } from '#scripts/launch/database.ts';
import { withDatabase } from '#scripts/launch/environment.ts';

/** `npm run migrate`: brings the database to the code's schema, as every start does. */
try {
  const applied = await withDatabase((url) => migrateEverything(url, join(projectDir, 'prisma/migrations')));
  process.stdout.write(`${applied.length === 0 ? words.upToDate : words.migrated(applied.length)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
