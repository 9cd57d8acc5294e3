import type { ClientBase } from 'pg';

export type Table = { name: string; columns: string[] };

/**
 * Every table of ours with the columns that are stored (generated ones are made again), in name order. Unlogged tables
 * hold what must be forgotten the same day: no copy of them is made.
 */
export async function listTables(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(`
    SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relpersistence = 'p'
      AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
      AND c.relname NOT IN ('_prisma_migrations', 'worker_heartbeats')
    GROUP BY c.relname ORDER BY c.relname`);
  return rows;
}

export type Sequence = { name: string; value: string; isCalled: boolean };

export async function readSequences(client: ClientBase): Promise<Sequence[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'S' ORDER BY 1`,
  );
  const sequences: Sequence[] = [];
  for (const { name } of rows) {
    const { rows: found } = await client.query<{ value: string; called: boolean }>(
      `SELECT last_value::text AS value, is_called AS called FROM public.${quote(name)}`,
    );
    if (found[0]) sequences.push({ name, value: found[0].value, isCalled: found[0].called });
  }
  return sequences;
}

export const quote = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;

/** `"table" ("a", "b")` for COPY. */
export const copyTarget = ({ name, columns }: Table): string =>
  `public.${quote(name)} (${columns.map(quote).join(', ')})`;
