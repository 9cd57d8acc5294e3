import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { expect, it } from 'vitest';
import { db, dbPool } from '#server/db/client.ts';
import { PrismaClient } from '#server/db/generated/client.ts';
import { isDatabaseAway } from '#server/db/is-database-away.ts';

const caught = async (work: () => Promise<unknown>): Promise<unknown> =>
  work().then(
    () => null,
    (error: unknown) => error,
  );

it('knows a server that is not there', async () => {
  const prisma = new PrismaClient({
    adapter: new PrismaPg({ connectionString: 'postgresql://x@127.0.0.1:1/x' }),
  });
  expect(isDatabaseAway(await caught(() => prisma.user.findFirst()))).toBe(true);
  expect(isDatabaseAway(await caught(() => prisma.$queryRaw`SELECT 1`))).toBe(true);
  const pool = new Pool({ connectionString: 'postgresql://x@127.0.0.1:1/x' });
  expect(isDatabaseAway(await caught(() => pool.query('SELECT 1')))).toBe(true);
  await pool.end();
});

it('knows a connection that was cut, and one that never came', async () => {
  const cut = await caught(() => db().$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())::text`);
  expect(isDatabaseAway(cut)).toBe(true);
  const pool = new Pool({
    connectionString: process.env.DATABASE_URL,
    max: 1,
    connectionTimeoutMillis: 1_500,
  });
  const held = await pool.connect();
  expect(isDatabaseAway(await caught(() => pool.query('SELECT 1')))).toBe(true);
  held.release();
  await pool.end();
});

it('does not take a wrong question for it', async () => {
  expect(isDatabaseAway(await caught(() => db().$queryRaw`SELECT * FROM nowhere`))).toBe(false);
  expect(
    isDatabaseAway(await caught(() => db().user.create({ data: { email: 'GRANDE@essai.test', name: 'x' } }))),
  ).toBe(false);
  expect(isDatabaseAway(await caught(() => dbPool().query('SELECT 1/0')))).toBe(false);
  for (const nothing of [null, undefined, 'gone', 1, new Error('gone')])
    expect(isDatabaseAway(nothing)).toBe(false);
});
