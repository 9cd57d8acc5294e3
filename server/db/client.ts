import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { getConfig } from '#server/config.ts';
import { PrismaClient } from '#server/db/generated/client.ts';
import { log } from '#server/log/log.ts';
import { OrderlyClient } from '#server/db/orderly-client.ts';
import { watchedSocket } from '#server/db/watched-socket.ts';
import { isRenderingPublicPage } from '#server/page-cache/page-facts.ts';

/** Renders of public pages have a pool of their own, so that a rush of misses can't starve a save. */
const publicRenderConnections = 8;
const deskConnections = 12;
const connectTimeoutMs = 5_000;
const statementTimeoutMs = 10_000;
/** Longer than any statement may take; idle connections are closed before they count as silent. */
const silenceMs = 12_500;
const idleTimeoutMs = 10_000;

type Database = { prisma: PrismaClient; pool: Pool };

const poolsKey = Symbol.for('nouvelles-du-monde.pools');
const shared = globalThis as { [poolsKey]?: { main?: Database; render?: Database } };
const pools = (shared[poolsKey] ??= {});

function open(max: number, name: string): Database {
  const pool = new Pool({
    connectionString: getConfig().databaseUrl,
    max,
    Client: OrderlyClient,
    connectionTimeoutMillis: connectTimeoutMs,
    idleTimeoutMillis: idleTimeoutMs,
    stream: () => watchedSocket(silenceMs),
    statement_timeout: statementTimeoutMs,
    application_name: `nouvelles-${name}`,
    keepAlive: true,
  });
  // Without a listener an idle connection that the server closes would end the process.
  pool.on('error', (error) => log().warn({ err: error.message, pool: name }, 'database connection lost'));
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: false }) }) };
}

/** The database of whoever asks: the render pool inside a public render, the main pool elsewhere. */
function current(): Database {
  if (isRenderingPublicPage()) return (pools.render ??= open(publicRenderConnections, 'render'));
  return (pools.main ??= open(deskConnections, 'main'));
}

/** Prisma on the pool that fits the caller. Reads only; writes go through `transaction()`. */
export const db = (): PrismaClient => current().prisma;

/** The raw pool that fits the caller, for what Prisma can't stream or time. */
export const dbPool = (): Pool => current().pool;

/** Closes every connection of this process; called once, when it stops. */
export async function closeDatabase(): Promise<void> {
  const open = [pools.main, pools.render].filter((database) => database !== undefined);
  delete pools.main;
  delete pools.render;
  await Promise.all(open.map(async ({ prisma, pool }) => prisma.$disconnect().then(() => pool.end())));
}
