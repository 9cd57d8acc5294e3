import { expect, it } from 'vitest';
import { writeAdBatch } from '#features/ads/delivery/data/ad-count.store.ts';
import { renewLeases } from '#features/ads/delivery/data/budget.store.ts';
import { listServableCampaigns } from '#features/ads/delivery/data/servable.queries.ts';
import { isMetered } from '#features/ads/delivery/servable.ts';
import { holdLeases } from '#features/ads/delivery/use-cases/hold-leases.ts';
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

/** A campaign of views of its own. */
async function createViews(budget: number) {
  const { campaignId } = await createCampaign({
    campaign: { budget, counting: 'viewable', pacing: 'fast' },
  });
  const campaign = (await listServableCampaigns()).find(({ id }) => id === campaignId);
  if (!campaign || !isMetered(campaign)) throw new Error('the campaign is not servable');
  return campaign;
}

it('keeps aside what processes that leave or die may have shown, each under its minute', async () => {
  const campaign = await createViews(1_000);
  const { id: campaignId } = campaign;
  const asides = async () => {
    const rows = await db().adReservation.findMany({ where: { campaignId }, orderBy: { minute: 'asc' } });
    return rows.map(({ minute, amount }) => [minute.toISOString().slice(11, 16), amount]);
  };
  const at = (time: string): Date => new Date(`2026-11-27T${time}Z`);
  const renew = (leases: ReturnType<typeof holdLeases>, time: string) =>
    leases.renew([campaign], at(time), 'Europe/Paris');

  const leaving = holdLeases();
  await renew(leaving, '10:00:01');
  leaving.take(campaign, at('10:00:59'));
  leaving.take(campaign, at('10:01:00'));
  await leaving.close();
  expect(await asides()).toEqual([
    ['10:00', 1],
    ['10:01', 1],
  ]);

  const [dying, next] = [holdLeases(), holdLeases()];
  await renew(dying, '10:01:30');
  const held = dying.left(campaign);
  expect(held).toBeGreaterThan(0);
  await db().$executeRaw`UPDATE ad_leases SET expires_at = now() WHERE campaign_id = ${campaignId}::uuid`;
  await renew(next, '10:02:00');
  expect(await asides()).toEqual([
    ['10:00', 1],
    ['10:01', 1],
    ['10:02', held],
  ]);

  const resolved = [{ campaignId, minute: at('10:01:00'), amount: 1 }];
  await db().$transaction((sql) => next.settle(sql, { billed: [], resolved }));
  await renew(next, '10:07:30');
  expect(await asides()).toEqual([['10:02', held]]);
  await renew(next, '10:09:01');
  expect(await asides()).toEqual([]);
  await next.close();
});

it('sells a budget of views within a hundredth, in little more than the time that it takes', async () => {
  const budget = 100;
  const campaign = await createViews(budget);
  const { seen, seconds, ideal } = await sellOut({ campaign, ledger, viewShare: 0.9, goneShare: 1 });
  expect(seconds).toBeLessThanOrEqual(1.2 * ideal + 900);
  const { _sum } = await db().adSum.aggregate({
    where: { campaignId: campaign.id },
    _sum: { viewable: true },
  });
  expect(_sum.viewable).toBe(seen);
  expect(await db().adAccount.findUnique({ where: { campaignId: campaign.id } })).toMatchObject({
    spent: seen,
  });
  expect(seen).toBeGreaterThanOrEqual(budget);
  expect(seen).toBeLessThanOrEqual(budget * 1.01);
}, 120_000);
