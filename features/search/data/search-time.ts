import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

/** A search gets so long; what needs more is refused with what to do, and never keeps the others waiting. */
const searchTimeoutMs = 2_000;
/** What a connection may be waited for, as everywhere (server/db/client.ts). */
const patienceMs = 5_000;

/** The database gave a search up after its time. */
export class SearchTooWide extends Error {
  override readonly name = 'SearchTooWide';
}

/** One statement of a search within its time. Throws SearchTooWide when it is over. */
export async function withinSearchTime<Row>(query: Prisma.Sql, timeoutMs = searchTimeoutMs): Promise<Row[]> {
  try {
    return await db().$transaction(
      async (sql) => {
        await sql.$executeRaw`SELECT set_config('statement_timeout', ${String(timeoutMs)}, true)`;
        return sql.$queryRaw<Row[]>(query);
      },
      { maxWait: patienceMs, timeout: patienceMs + timeoutMs },
    );
  } catch (error) {
    if (isTimeout(error)) throw new SearchTooWide('a search took too long', { cause: error });
    throw error;
  }
}

/** `query_canceled`, as Prisma hands it on. */
const isTimeout = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError &&
  /57014|statement timeout/.test(`${JSON.stringify(error.meta ?? {})} ${error.message}`);
