import { createHmac } from 'node:crypto';
import { Client } from 'pg';

/** The role under which server and worker speak to the embedded database; its owner only migrates and restores. */
export const embeddedApplicationRole = 'nouvelles_app';

/** Two starts at once wait for each other on this key (any number that nobody else uses). */
const grantsLock = 7_240_913;

/** The application's own password, which follows from the owner's: nothing more to keep. */
export const applicationPassword = (ownerPassword: string): string =>
  createHmac('sha256', ownerPassword).update('application role').digest('base64url');

/** The same database, opened by another role. */
export function asRole(databaseUrl: string, { role, password }: { role: string; password: string }): string {
  const url = new URL(databaseUrl);
  url.username = role;
  url.password = password;
  return url.href;
}

/** The role that an address of a database names. */
export const roleOf = (databaseUrl: string): string => decodeURIComponent(new URL(databaseUrl).username);

/**
 * Gives a role everything that server and worker do and nothing else: rows of every table, but no table's shape,
 * and of the journal only reading and adding. With a password the role is made when it is not there; without, it
 * exists already. Run after each migration, by the owner: a new table is not forgotten.
 */
export async function grantApplicationRole(options: {
  ownerUrl: string;
  role: string;
  password?: string;
}): Promise<void> {
  const { ownerUrl, role, password } = options;
  const client = new Client({ connectionString: ownerUrl, application_name: 'nouvelles-roles' });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [grantsLock]);
    if (password !== undefined) await keepRole(client, role, password);
    const name = client.escapeIdentifier(role);
    for (const statement of grantsTo(name)) await client.query(statement);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

async function keepRole(client: Client, role: string, password: string): Promise<void> {
  const name = client.escapeIdentifier(role);
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  if (rowCount === 0) await client.query(`CREATE ROLE ${name}`);
  await client.query(
    `ALTER ROLE ${name} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS
     PASSWORD ${client.escapeLiteral(password)}`,
  );
}

/** docs/runbook.md gives the same statements to whoever has a PostgreSQL of their own. */
const grantsTo = (role: string): string[] => [
  `GRANT USAGE ON SCHEMA public, graphile_worker TO ${role}`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, graphile_worker TO ${role}`,
  `GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA public, graphile_worker TO ${role}`,
  `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public, graphile_worker TO ${role}`,
  `REVOKE UPDATE, DELETE, TRUNCATE ON journal_entries FROM ${role}`,
  `REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON _prisma_migrations FROM ${role}`,
  // The queue keeps its rows from everybody but their owner.
  `DO $$
   DECLARE held regclass;
   BEGIN
     FOR held IN SELECT c.oid FROM pg_class c
       WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relrowsecurity
         AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'nouvelles_application')
     LOOP
       EXECUTE format('CREATE POLICY nouvelles_application ON %s USING (true) WITH CHECK (true)', held);
     END LOOP;
   END $$`,
];
