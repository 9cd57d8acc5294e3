import { afterEach, expect, it, vi } from 'vitest';
import { Pool } from 'pg';
import { OrderlyClient } from '#server/db/orderly-client.ts';
import { db } from '#server/db/client.ts';

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 1, Client: OrderlyClient });
const warned = vi.fn<(message: string) => void>();
process.on('warning', ({ message }) => {
  if (message.includes('already executing a query')) warned(message);
});
afterEach(() => void warned.mockClear());

it('asks one query after another, in their order, also after one that failed', async () => {
  const client = await pool.connect();
  const ask = (sql: string) => client.query<{ n: number }>(sql).then(({ rows }) => rows[0]?.n);
  const asked = [ask('SELECT 1 AS n'), ask('SELECT 2 AS n'), ask('SELECT nothing'), ask('SELECT 4 AS n')];
  expect(
    (await Promise.allSettled(asked)).map((one) => (one.status === 'fulfilled' ? one.value : 'failed')),
  ).toEqual([1, 2, 'failed', 4]);
  client.release();
  const found = await pool.query<{ n: number }>('SELECT $1::int AS n', [5]);
  expect(found.rows).toEqual([{ n: 5 }]);
  await pool.end();
  expect(warned).not.toHaveBeenCalled();
});

it('reads several relations within a transaction without a word from pg', async () => {
  const campaigns = db().$transaction((sql) =>
    sql.adCampaign.findMany({
      include: { advertiser: true, creatives: true, account: true, reservations: true },
    }),
  );
  await campaigns;
  await db().$transaction((sql) => Promise.all(Array.from({ length: 5 }, () => sql.$queryRaw`SELECT 1`)));
  await new Promise((resolve) => setImmediate(resolve));
  expect(warned).not.toHaveBeenCalled();
});
