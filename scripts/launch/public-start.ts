import { Client } from 'pg';
import { unsafeStartWords as words } from '#messages/launch.ts';
import { type Config, ConfigError } from '#server/config.ts';

/** Without one of these an acknowledged save may be gone, or torn, after a power cut. */
const durabilitySettings = ['fsync', 'full_page_writes', 'synchronous_commit'];

/**
 * A production start under a public address refuses what is fine on one's own machine: accounts of the
 * demonstration, whose passwords were printed (DEMO=on says that they are wanted), and a database that may forget
 * what it has acknowledged. Called when the schema is there. Throws ConfigError with every problem.
 */
export async function refuseUnsafeStart({
  config,
  databaseUrl,
}: {
  config: Pick<Config, 'mode' | 'isSiteLoopback' | 'demo'>;
  databaseUrl: string;
}): Promise<void> {
  if (config.mode !== 'production' || config.isSiteLoopback) return;
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const settings = await client.query<{ name: string }>(
      `SELECT name FROM pg_settings WHERE name = ANY($1) AND setting = 'off' ORDER BY name`,
      [durabilitySettings],
    );
    const accounts = await client.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM users WHERE is_demo AND status = 'active'`,
    );
    const count = accounts.rows[0]?.count ?? 0;
    const problems = settings.rows.map(({ name }) => words.forgetfulDatabase(name));
    if (count > 0 && config.demo !== 'on') problems.push(words.demonstrationAccounts(count));
    if (problems.length > 0) throw new ConfigError(problems);
  } finally {
    await client.end();
  }
}
