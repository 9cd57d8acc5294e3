import { expect, it } from 'vitest';
import { gainsOf, judge, usedKey } from '#features/ads/delivery/ad-batch.ts';
import { minuteOf } from '#features/ads/delivery/ad-counter.ts';
import type { LeaseAsk } from '#features/ads/delivery/budget-lease.ts';
import { freeOf } from '#features/ads/delivery/pacing.ts';
import type { MeteredCampaign } from '#features/ads/delivery/servable.ts';
import { viewLifetimeMs } from '#features/ads/delivery/serving-token.ts';
import { type Ledger, sellOut } from '#tests/ad-market.ts';
import { servableCampaign } from '#tests/factories/servable.ts';

/** What features/ads/delivery/data/budget.store.ts keeps in the database, for one campaign of views, in memory. */
function keepLedger(): Ledger {
  const used = new Set<string>();
  const leases = new Map<string, { amount: number; until: number }>();
  const aside = new Map<number, number>();
  let spent = 0;
  const add = (minute: Date, amount: number): void =>
    void aside.set(minute.getTime(), Math.max(0, (aside.get(minute.getTime()) ?? 0) + amount));
  const sum = (amounts: Iterable<number>): number => [...amounts].reduce((all, one) => all + one, 0);
  const grant = (nodeId: string, ask: LeaseAsk, now: number) => {
    const own = leases.get(nodeId)?.amount ?? 0;
    const given = ask.returned + sum(ask.underWay.map(({ amount }) => amount));
    for (const { minute, amount } of ask.underWay) add(minute, amount);
    leases.set(nodeId, { amount: Math.max(0, own - given), until: now + 30_000 });
    const account = {
      spent,
      leased: sum([...leases.values()].map(({ amount }) => amount)),
      reserved: sum(aside.values()),
    };
    const granted = Math.min(ask.wanted, freeOf(ask.budget, ask.allowed, account));
    leases.set(nodeId, { amount: Math.max(0, own - given) + granted, until: now + 30_000 });
    return { campaignId: ask.campaignId, granted, account };
  };
  return {
    async renew(nodeId, asks, now) {
      for (const [id, { amount, until }] of leases) {
        if (until > now.getTime()) continue;
        leases.delete(id);
        add(minuteOf(now), amount);
      }
      for (const minute of aside.keys())
        if (minute < now.getTime() - viewLifetimeMs - 120_000) aside.delete(minute);
      return asks.map((ask) => grant(nodeId, ask, now.getTime()));
    },
    async write(batch) {
      const fresh = new Set(batch.events.map(usedKey).filter((key) => !used.has(key)));
      const verdicts = judge(batch.events, fresh);
      for (const key of fresh) used.add(key);
      const { billed, resolved } = gainsOf(batch, verdicts);
      spent += sum(billed.map(({ amount }) => amount));
      for (const { minute, amount } of resolved) add(minute, -amount);
      return verdicts;
    },
    die: async () => async () => undefined,
  };
}

it.each([
  [1_000, 0.9],
  [1_000, 0.5],
  [1_000, 0.2],
  [60, 0.5],
])(
  'sells %d views within a hundredth and does not crawl, where %d of what is served is seen',
  async (...given) => {
    const [budget, viewShare] = given;
    const campaign = servableCampaign({ budget, counting: 'viewable' }) as MeteredCampaign;
    const { seen, seconds, ideal } = await sellOut({ campaign, ledger: keepLedger(), viewShare });
    expect(seen).toBeGreaterThanOrEqual(budget);
    expect(seen).toBeLessThanOrEqual(budget * 1.01);
    expect(seconds).toBeLessThanOrEqual(1.2 * ideal + 900);
  },
);

it('waits for no page that says that it leaves', async () => {
  const campaign = servableCampaign({ budget: 500, counting: 'viewable' }) as MeteredCampaign;
  const sell = (goneShare: number) => sellOut({ campaign, ledger: keepLedger(), viewShare: 0.4, goneShare });
  const [silent, telling] = [await sell(0), await sell(1)];
  expect(silent.seen).toBeLessThanOrEqual(505);
  expect(telling.seen).toBeLessThanOrEqual(505);
  expect(telling.seconds - telling.ideal).toBeLessThan((silent.seconds - silent.ideal) / 3);
});
