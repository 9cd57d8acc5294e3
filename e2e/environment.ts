import { completeEnvironment } from '#scripts/launch/environment.ts';
import { findEmbeddedDatabase } from '#scripts/launch/embedded.ts';

/**
 * Gives the journeys the running newspaper's own settings, so that fixtures may open accounts and read the secret
 * of the fresh-render door: `npm test` names its folder and database, else those of `npm start` are used.
 */
export async function shareEnvironment(env: NodeJS.ProcessEnv): Promise<void> {
  if (env.E2E_DATA_DIR) env.DATA_DIR = env.E2E_DATA_DIR;
  env.LOG_LEVEL ||= 'warn';
  const { dataDir, databasePassword } = await completeEnvironment();
  if (env.E2E_DATABASE_URL) env.DATABASE_URL = env.E2E_DATABASE_URL;
  if (env.DATABASE_URL) return;
  const database = await findEmbeddedDatabase({ dataDir, password: databasePassword });
  if (database) env.DATABASE_URL = database.url;
}
