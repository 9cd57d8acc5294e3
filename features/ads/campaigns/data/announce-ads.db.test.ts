import { Client } from 'pg';
import { expect, it } from 'vitest';
import { tags } from '#lib/tags.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';
import { announceAds } from './announce-ads.ts';

it('is heard at the commit, by the id of a row that names the book; a change that fails says nothing', async () => {
  const listener = new Client({ connectionString: getConfig().databaseUrl });
  await listener.connect();
  const heard: string[] = [];
  listener.on('notification', ({ payload }) => void heard.push(payload ?? ''));
  await listener.query('LISTEN page_purge');
  const failing = db().$transaction(async (sql) => {
    await announceAds(sql);
    throw new Error('the change fails');
  });
  await expect(failing).rejects.toThrow('the change fails');
  await db().$transaction(announceAds);
  await expect.poll(() => heard.length).toBe(1);
  const row = await db().purge.findUniqueOrThrow({ where: { id: BigInt(heard[0] ?? '') } });
  expect(row).toMatchObject({ tags: [tags.adBook()], isAll: false, isHard: false });
  await listener.end();
});
