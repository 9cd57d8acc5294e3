import type { PoolClient } from 'pg';
import { dbPool } from '#server/db/client.ts';
import type { Prisma } from '#server/db/generated/client.ts';

/** A search gets so long; what needs more is refused with what to do, and never keeps the others waiting. */
const searchTimeoutMs = 2_000;

/** The database gave a search up after its time. */
export class SearchTooWide extends Error {
  override readonly name = 'SearchTooWide';
}

/**
 * One statement of a search within its time, on a connection of its own: through the pool itself, since an open
 * transaction of Prisma's costs as much again as the search of a rare word. Throws SearchTooWide when the time is over.
 */
export async function withinSearchTime<Row extends object>(
  { text, values }: Prisma.Sql,
  timeoutMs = searchTimeoutMs,
): Promise<Row[]> {
  const connection = await dbPool().connect();
  try {
    // No table is read from end to end: the planner takes a document, which is stored apart, for cheap to read.
    await connection.query(
      `BEGIN READ ONLY; SET LOCAL statement_timeout = ${Math.trunc(timeoutMs)}; SET LOCAL enable_seqscan = off`,
    );
    const { rows } = await connection.query<Row>(text, values);
    await connection.query('COMMIT');
    connection.release();
    return rows;
  } catch (error) {
    await leave(connection);
    if (isTimeout(error)) throw new SearchTooWide('a search took too long', { cause: error });
    throw error;
  }
}

/** Gives a connection back clean, or not at all when it no longer listens. */
const leave = (connection: PoolClient): Promise<void> =>
  connection.query('ROLLBACK').then(
    () => connection.release(),
    () => connection.release(true),
  );

/** `query_canceled` (PostgreSQL, appendix A). */
const isTimeout = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '57014';
