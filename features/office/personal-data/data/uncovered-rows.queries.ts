import type { ExportRows } from '#features/office/personal-data/personal-data.ts';
import { db } from '#server/db/client.ts';

/** Tables that a part of the copy reads by itself, or that hold nothing but a link to one of those. */
const covered = new Set([
  'account_deletions',
  'api_tokens',
  'comment_notice_choices',
  'comment_notices',
  'comment_votes',
  'comments',
  'data_exports',
  'email_changes',
  'passkeys',
  'recovery_codes',
  'role_grants',
  'sessions',
  'totp_factors',
]);

/** What opens a door to whoever reads it stays out of a file that travels. */
const isSecret = (column: string): boolean => /hash|secret|token|public_key|credential/.test(column);

type Reference = { table: string; column: string };

/** Every column of the database that points at an account. */
const listReferences = (): Promise<Reference[]> => db().$queryRaw<Reference[]>`
  SELECT t.relname::text AS "table", a.attname::text AS "column"
  FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
  JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
  WHERE c.contype = 'f' AND c.confrelid = 'users'::regclass ORDER BY 1, 2`;

/**
 * Rows that name somebody in tables that no part of the copy knows, as they are: a table that a later version adds is
 * in the copy from its first day, whoever forgets to say so.
 */
export async function listUncovered(userId: string): Promise<ExportRows> {
  const references = (await listReferences()).filter(({ table }) => !covered.has(table));
  const found: [string, string][] = [];
  for (const { table, column } of references) {
    // Names of the database's own catalogue; the id is a parameter.
    const rows = await db().$queryRawUnsafe<{ row: Record<string, unknown> }[]>(
      `SELECT to_jsonb(t) AS row FROM "${table}" t WHERE t."${column}" = $1::uuid LIMIT 10000`,
      userId,
    );
    for (const { row } of rows) {
      const open = Object.entries(row).filter(([name]) => !isSecret(name));
      found.push([table, JSON.stringify(Object.fromEntries(open))]);
    }
  }
  return found;
}
