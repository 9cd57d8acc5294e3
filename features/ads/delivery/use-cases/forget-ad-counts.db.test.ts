import { expect, it } from 'vitest';
import { forgetAdCounts } from '#features/ads/delivery/use-cases/forget-ad-counts.ts';
import { defaultRetention } from '#features/house/retention/retention.schema.ts';
import { db } from '#server/db/client.ts';
import { retentionKey } from '#features/house/retention/data/retention.queries.ts';

it('keeps counters for as many months as the settings say', async () => {
  const row = {
    creativeId: crypto.randomUUID(),
    campaignId: crypto.randomUUID(),
    slot: 'banniere-haute',
    section: 'front',
    traffic: 'reader' as const,
    served: 1,
  };
  const days = ['2021-10-31', '2021-11-27', '2026-11-26'].map((day) => new Date(`${day}T00:00:00Z`));
  await db().adSum.createMany({ data: days.map((day) => ({ ...row, day })) });
  const now = new Date('2026-11-27T12:00:00Z');
  expect(await forgetAdCounts(now)).toBe(1);
  await db().setting.create({ data: { key: retentionKey, value: { ...defaultRetention, adMonths: 12 } } });
  expect(await forgetAdCounts(now)).toBe(1);
  expect(await db().adSum.count()).toBe(1);
});
