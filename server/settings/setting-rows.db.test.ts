import { expect, it } from 'vitest';
import { systemActor } from '#lib/actor.ts';
import { lockSetting, readSetting, writeSetting } from '#server/settings/setting-rows.ts';
import { transaction } from '#server/transaction/transaction.ts';

it('lets one change a row at a time, also one that nobody has written yet', async () => {
  const key = 'essai';
  expect(await readSetting(key)).toBeUndefined();
  const addOne = () =>
    transaction(systemActor('essai'), async ({ sql }) => {
      const stored = (await lockSetting(sql, key)) as { count: number } | undefined;
      await writeSetting(sql, key, { value: { count: (stored?.count ?? 0) + 1 }, updatedById: null });
    });
  await Promise.all([addOne(), addOne(), addOne(), addOne()]);
  expect(await readSetting(key)).toEqual({ count: 4 });
});
