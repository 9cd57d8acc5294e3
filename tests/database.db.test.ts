import { afterEach, expect, it } from 'vitest';
import { systemActor } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { transaction } from '#server/transaction/transaction.ts';

afterEach(async () => {
  await db().setting.deleteMany();
});

it('gives each test file a migrated database of its own, with the worker and the front in it', async () => {
  const [row] = await db().$queryRaw<{ name: string; jobs: bigint }[]>`
    SELECT current_database() AS name, (SELECT count(*) FROM graphile_worker.jobs) AS jobs`;
  expect(row?.name).toMatch(/^nouvelles_test_/);
  expect(row?.jobs).toBe(0n);
  expect(await db().front.findMany({ select: { slug: true } })).toEqual([{ slug: 'une' }]);
});

it('writes rows, journal, outbox with its job and purge together, or nothing', async () => {
  const actor = systemActor('essai');
  const counts = () =>
    Promise.all([
      db().setting.count(),
      db().journalEntry.count(),
      db().outboxMessage.count(),
      db().purge.count(),
    ]);
  const work = (mustFail: boolean) =>
    transaction(actor, async ({ sql, journal, outbox, purge }) => {
      await sql.setting.create({ data: { key: 'name', value: 'Essai' } });
      await journal({ action: 'rename', subjectType: 'setting', subjectId: 'name' });
      await outbox({ kind: 'test', payload: {} });
      purge({ kind: 'settings' });
      if (mustFail) throw new Error('at the last moment');
    });
  await expect(work(true)).rejects.toThrow('at the last moment');
  expect(await counts()).toEqual([0, 0, 0, 0]);
  await work(false);
  expect(await counts()).toEqual([1, 1, 1, 1]);
  const jobs = await db().$queryRaw<{ key: string }[]>`SELECT key FROM graphile_worker.jobs`;
  const message = await db().outboxMessage.findFirstOrThrow();
  expect(jobs).toEqual([{ key: `outbox:${message.id}` }]);
});
