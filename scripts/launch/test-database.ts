import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDatabase } from '#scripts/launch/embedded.ts';

/** Durability costs time, and what tests write is thrown away. */
const carefree = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/**
 * A server in which tests may make databases: TEST_DATABASE_URL's, or an embedded one that `stop` throws away.
 * `url` names a database to connect to.
 */
export async function openTestServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  const dataDir = mkdtempSync(join(tmpdir(), 'nouvelles-base-'));
  const database = await startEmbeddedDatabase({
    dataDir,
    password: 'tests-only-tests-only',
    settings: carefree,
  });
  const abandon = (): void => {
    try {
      process.kill(database.pid, 'SIGQUIT');
    } catch {
      // it has ended already
    }
  };
  process.once('exit', abandon);
  return {
    url: database.url,
    stop: async () => {
      process.removeListener('exit', abandon);
      await database.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
