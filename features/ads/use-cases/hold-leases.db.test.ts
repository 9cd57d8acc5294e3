import { expect, it } from 'vitest';
import { writeAdBatch } from '#features/ads/data/ad-count.store.ts';
import { renewLeases } from '#features/ads/data/budget.store.ts';
import { listServableCampaigns } from '#features/ads/data/servable.queries.ts';
import { isMetered } from '#features/ads/servable.ts';
import { db } from '#server/db/client.ts';
import { type Ledger, sellOut } from '#tests/ad-market.ts';
import { createCampaign } from '#tests/factories/ads.ts';

const ledger: Ledger = {
  renew: renewLeases,
  write: (batch, leases) => writeAdBatch(batch, leases.settle),
  async die() {
    const [died] = await db().$queryRaw<{ at: Date }[]>`SELECT now() AS at`;
    return () =>
      db().$executeRaw`
        UPDATE ad_leases SET expires_at = now() WHERE expires_at < ${died?.at}::timestamptz + interval '30 s'`;
  },
};

it('sells a budget of views within a hundredth, in little more than the time that it takes', async () => {
  const budget = 200;
  await createCampaign({ campaign: { budget, counting: 'viewable', pacing: 'fast' } });
  const [campaign] = (await listServableCampaigns()).filter(isMetered);
  if (!campaign) throw new Error('the campaign is not servable');
  const { seen, seconds, ideal } = await sellOut({ campaign, ledger, viewShare: 0.9, goneShare: 1 });
  expect(seconds).toBeLessThanOrEqual(1.2 * ideal + 900);
  const { _sum } = await db().adSum.aggregate({ _sum: { viewable: true } });
  expect(_sum.viewable).toBe(seen);
  expect(await db().adAccount.findUnique({ where: { campaignId: campaign.id } })).toMatchObject({
    spent: seen,
  });
  expect(seen).toBeGreaterThanOrEqual(budget);
  expect(seen).toBeLessThanOrEqual(budget * 1.01);
}, 60_000);
