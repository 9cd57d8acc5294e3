import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectDir } from '#scripts/bootstrap.mjs';
import { keepSecrets } from '#scripts/launch/secrets.ts';
import {
  type EmbeddedDatabase,
  findEmbeddedDatabase,
  startEmbeddedDatabase,
} from '#scripts/launch/embedded.ts';

/** Where data live; relative paths count from the project. */
export const dataDirOf = (env: NodeJS.ProcessEnv): string => resolve(projectDir, env.DATA_DIR || '.data');

/** Adds the settings of the file `.env`, when there is one; what is set already wins. */
export function loadSettings(): void {
  const file = resolve(projectDir, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

/**
 * Completes `process.env` for this process and its children: the file `.env` when there is one (what is set
 * already wins), absolute DATA_DIR, the kept secrets. Returns the database's password and whether secrets are new.
 */
export async function completeEnvironment(): Promise<{
  dataDir: string;
  databasePassword: string;
  areSecretsNew: boolean;
}> {
  loadSettings();
  const dataDir = dataDirOf(process.env);
  const { secrets, isNew } = await keepSecrets(dataDir);
  process.env.DATA_DIR = dataDir;
  process.env.NEXTAUTH_SECRET ||= secrets.authSecret;
  process.env.VERIFY_SECRET ||= secrets.verifySecret;
  return { dataDir, databasePassword: secrets.databasePassword, areSecretsNew: isNew };
}

/**
 * Runs a command-line task with a complete environment and a database: DATABASE_URL's, the embedded one that
 * runs already, or the embedded one started for this task alone.
 *
 *   await withDatabase(async () => { … getConfig(), db(), … });
 */
export async function withDatabase<Value>(task: (databaseUrl: string) => Promise<Value>): Promise<Value> {
  const { dataDir, databasePassword: password } = await completeEnvironment();
  let started: EmbeddedDatabase | null = null;
  if (!process.env.DATABASE_URL) {
    const database =
      (await findEmbeddedDatabase({ dataDir, password })) ??
      (await startEmbeddedDatabase({ dataDir, password }));
    if (!database.isReused) started = database;
    process.env.DATABASE_URL = database.url;
  }
  try {
    return await task(process.env.DATABASE_URL);
  } finally {
    await started?.stop();
  }
}
