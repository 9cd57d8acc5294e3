import { setTimeout as pause } from 'node:timers/promises';
import { Logger, runMigrations } from 'graphile-worker';
import { Client } from 'pg';
import { launchWords as words } from '#messages/launch.ts';
import { backOffSeconds } from '#scripts/launch/supervise.ts';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '#scripts/launch/embedded.ts';
import { applyMigrations } from '#server/db/migrations.ts';

export type KeptDatabase = { url: string; line: string; stop: () => Promise<void> };

const quiet = new Logger(() => () => undefined);
const mostFailures = 7;
const wellAfterMs = 60_000;

/** DATABASE_URL's database, asked once whether it answers. Throws one sentence. */
export async function openOwnDatabase(url: string): Promise<KeptDatabase> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.query('SELECT 1');
  } catch (error) {
    throw new Error(words.databaseUnreachable(error instanceof Error ? error.message : String(error)), {
      cause: error,
    });
  } finally {
    await client.end().catch(() => undefined);
  }
  return { url, line: words.ownDatabase(new URL(url).host), stop: async () => undefined };
}

/**
 * Starts the embedded database and keeps it running: when its process dies it is started again with a growing
 * pause. `onMoved` is called when it had to take another port.
 */
export async function keepEmbeddedDatabase(options: {
  dataDir: string;
  password: string;
  say: (line: string) => void;
  onMoved: (url: string) => void;
  onGivenUp: () => void;
}): Promise<KeptDatabase> {
  let database = await startEmbeddedDatabase(options);
  let isStopping = false;
  let current = watch(database);
  const first = database;

  async function watch(running: EmbeddedDatabase): Promise<void> {
    for (let failures = 0; ; ) {
      const startedAt = Date.now();
      await running.gone;
      if (isStopping) return;
      failures = Date.now() - startedAt > wellAfterMs ? 1 : failures + 1;
      if (failures >= mostFailures) return giveUp();
      options.say(words.childDied(words.names.database, 'arrêt inattendu', backOffSeconds(failures)));
      await pause(backOffSeconds(failures) * 1000);
      if (isStopping) return;
      const again = await startEmbeddedDatabase(options).catch((error: Error) => options.say(error.message));
      if (!again) continue;
      if (again.url !== running.url) options.onMoved(again.url);
      database = again;
      running = again;
    }
  }

  function giveUp(): void {
    options.say(words.childGivenUp(words.names.database));
    options.onGivenUp();
  }

  current = current.catch((error: Error) => {
    options.say(error.message);
    giveUp();
  });
  return {
    url: first.url,
    line: words.embeddedDatabase(first.port, first.isReused),
    stop: async () => {
      isStopping = true;
      await database.stop();
      await current;
    },
  };
}

/** Our migrations, then the job queue's own, under one lock. Returns the names that were applied. */
export const migrateEverything = (url: string, folder: string): Promise<string[]> =>
  applyMigrations({
    connectionString: url,
    folder,
    also: () => runMigrations({ connectionString: url, logger: quiet }),
  });

/** True when nobody has an account and nothing is written: the demonstration may move in. */
export async function isDatabaseEmpty(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      'SELECT NOT EXISTS (SELECT 1 FROM users) AND NOT EXISTS (SELECT 1 FROM articles) AS empty',
    );
    return rows[0]?.empty === true;
  } finally {
    await client.end();
  }
}
