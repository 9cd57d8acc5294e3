import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { expect, it } from 'vitest';
import { PrismaClient } from '#server/db/generated/client.ts';
import { isDatabaseAway } from '#server/db/is-database-away.ts';
import { watchedSocket } from '#server/db/watched-socket.ts';
import { openUnsteadyLine } from '#tests/kill/unsteady-line.ts';

it('lets nobody wait for a server that is gone without a word, and recovers with it', async () => {
  const line = await openUnsteadyLine(process.env.DATABASE_URL ?? '');
  const pool = new Pool({ connectionString: line.url, max: 2, stream: () => watchedSocket(1_000) });
  pool.on('error', () => undefined);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: false }) });
  const ask = () => prisma.$queryRaw`SELECT 1 AS one`;
  await ask();
  line.turn('silent');
  const startedAt = performance.now();
  const inTransaction = prisma.$transaction(async (sql) => sql.$queryRaw`SELECT 2 AS two`);
  const failures = await Promise.all(
    [ask(), inTransaction].map((work) => work.catch((error: unknown) => error)),
  );
  expect(performance.now() - startedAt).toBeLessThan(30_000);
  expect(failures.map((error) => isDatabaseAway(error))).toEqual([true, true]);
  line.turn('fair');
  expect(await ask()).toEqual([{ one: 1 }]);
  await prisma.$disconnect();
  await pool.end();
  await line.close();
});

it('leaves a slow answer its time', async () => {
  const pool = new Pool({ connectionString: process.env.DATABASE_URL, stream: () => watchedSocket(10_000) });
  const { rows } = await pool.query('SELECT pg_sleep(0.4), 3 AS three');
  expect(rows).toMatchObject([{ three: 3 }]);
  await pool.end();
});
