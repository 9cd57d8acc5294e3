import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { AdNote, ServingNote } from '#features/ads/delivery/ad-counter.ts';
import { writeAdBatch } from '#features/ads/delivery/data/ad-count.store.ts';
import { openAdCounter } from '#features/ads/delivery/use-cases/count-ads.ts';
import { db } from '#server/db/client.ts';
import { withQueryFailing } from '#tests/failing-queries.ts';
import { createCampaign } from '#tests/factories/ads.ts';

type Campaign = Awaited<ReturnType<typeof createCampaign>>;
const day = '2026-11-27';

const noteOf = ({ campaignId, creativeId }: Campaign, more: Partial<AdNote> = {}): AdNote => ({
  event: 'served',
  campaignId,
  creativeId,
  slot: 'banniere-haute',
  section: 'front',
  traffic: 'reader',
  counting: 'served',
  day,
  ...more,
});
const eventOf = (
  campaign: Campaign,
  event: ServingNote['event'],
  more: Partial<ServingNote> = {},
): ServingNote => ({
  ...noteOf(campaign),
  event,
  servingId: randomUUID(),
  issuedAt: new Date(),
  ...more,
});

async function sumOf({ campaignId }: Campaign, traffic: AdNote['traffic'] = 'reader') {
  const { _sum } = await db().adSum.aggregate({
    where: { campaignId, traffic },
    _sum: { served: true, measured: true, viewable: true, clicks: true },
  });
  return _sum;
}
const accountOf = ({ campaignId }: Campaign) => db().adAccount.findUnique({ where: { campaignId } });

describe('counting', () => {
  it('is exact over thousands of events from several processes at once', async () => {
    const campaigns = await Promise.all([
      createCampaign(),
      createCampaign({ campaign: { counting: 'viewable' } }),
    ]);
    const counters = Array.from({ length: 4 }, () => openAdCounter());
    const told = { counted: 0, double: 0 };
    const sections = ['front', 'other', randomUUID()];
    const work = counters.flatMap((counter, node) =>
      Array.from({ length: 50 }, async (_, batch) => {
        const servings = Array.from({ length: 10 }, () => randomUUID());
        for (const [at, campaign] of campaigns.entries()) {
          const counting = at === 0 ? ('served' as const) : ('viewable' as const);
          const more = { counting, section: sections[batch % 3] ?? 'front', day: `2026-11-2${batch % 5}` };
          for (const _ of servings) counter.note(noteOf(campaign, more));
          const seen = servings.map((id) =>
            eventOf(campaign, 'viewable', { ...more, servingId: `${id.slice(0, -1)}${at}` }),
          );
          // Every event is told to its process and to the next one: one of both counts.
          const next = counters[(node + 1) % counters.length];
          const answers = await Promise.all([counter.count(seen), next?.count(seen)]);
          for (const answer of answers.flat()) if (answer) told[answer] += 1;
        }
      }),
    );
    await Promise.all(work);
    await Promise.all(counters.map((counter) => counter.close()));
    expect(told).toEqual({ counted: 4_000, double: 4_000 });
    for (const campaign of campaigns) {
      expect(await sumOf(campaign)).toEqual({ served: 2_000, measured: 0, viewable: 2_000, clicks: 0 });
      expect(await sumOf(campaign, 'double')).toMatchObject({ served: 0, viewable: 2_000 });
      expect(await accountOf(campaign)).toMatchObject({ spent: 2_000, day: new Date('2026-11-24') });
      expect((await accountOf(campaign))?.spentToday).toBe(400);
    }
  }, 60_000);

  it('loses nothing and doubles nothing, whichever query the database fails at', async () => {
    const campaign = await createCampaign();
    const counter = openAdCounter({ waits: { interval: 3_600_000, soon: 3_600_000, patience: 60_000 } });
    let rounds = 0;
    for (let n = 1, didFail = true; didFail; n += 1) {
      rounds += 1;
      counter.note(noteOf(campaign));
      const answer = counter.count([eventOf(campaign, 'click')]);
      ({ didFail } = await withQueryFailing(n, counter.flush));
      await counter.flush();
      expect(await answer).toEqual(['counted']);
      expect(await sumOf(campaign)).toMatchObject({ served: rounds, clicks: rounds });
      expect(await accountOf(campaign)).toMatchObject({ spent: rounds });
    }
    expect(rounds).toBeGreaterThan(5);
    await counter.close();
  }, 60_000);

  it('knows a batch again whose COMMIT was done although its answer got lost', async () => {
    const campaign = await createCampaign();
    let isLost = true;
    const counter = openAdCounter({
      write: async (batch, settle) => {
        const verdicts = await writeAdBatch(batch, settle);
        if (isLost) throw new Error('the answer got lost');
        return verdicts;
      },
    });
    counter.note(noteOf(campaign));
    const answer = counter.count([eventOf(campaign, 'viewable')]);
    await counter.flush();
    counter.note(noteOf(campaign));
    await counter.flush();
    isLost = false;
    await counter.flush();
    expect(await answer).toEqual(['counted']);
    expect(await sumOf(campaign)).toMatchObject({ served: 2, viewable: 1 });
    expect(await accountOf(campaign)).toMatchObject({ spent: 2 });
    await counter.close();
  });

  it('says nothing counted that could not be written in time, and counts it all the same', async () => {
    const campaign = await createCampaign();
    let isAway = true;
    const counter = openAdCounter({
      waits: { patience: 20 },
      write: (batch, settle) => (isAway ? Promise.reject(new Error('away')) : writeAdBatch(batch, settle)),
    });
    const click = eventOf(campaign, 'click');
    expect(await counter.count([click])).toBeNull();
    isAway = false;
    await counter.flush();
    expect(await sumOf(campaign)).toMatchObject({ clicks: 1 });
    await counter.close();
    const next = openAdCounter();
    expect(await next.count([click])).toEqual(['double']);
    await next.close();
  });

  it('takes the first of gone and seen, and counts nothing of what is gone', async () => {
    const campaign = await createCampaign();
    const counting = 'viewable' as const;
    const resolved: unknown[] = [];
    const counter = openAdCounter({ settle: async (_sql, gains) => void resolved.push(...gains.resolved) });
    const issuedAt = new Date('2026-11-27T10:00:59Z');
    const of = (event: 'gone' | 'viewable', servingId: string, traffic: AdNote['traffic'] = 'reader') =>
      eventOf(campaign, event, { servingId, counting, traffic, issuedAt });
    const [gone, seen, robot] = [randomUUID(), randomUUID(), randomUUID()];
    const first = [of('gone', gone), of('viewable', seen), of('gone', robot, 'robot')];
    expect(await counter.count(first)).toEqual(['counted', 'counted', 'counted']);
    expect(await counter.count([of('gone', gone), of('gone', seen), of('viewable', gone)])).toEqual([
      'double',
      'double',
      'double',
    ]);
    const { campaignId } = campaign;
    expect(resolved).toEqual([{ campaignId, minute: new Date('2026-11-27T10:00:00Z'), amount: 2 }]);
    expect(await sumOf(campaign)).toMatchObject({ served: 0, viewable: 1 });
    expect(await sumOf(campaign, 'double')).toMatchObject({ viewable: 1 });
    expect(await accountOf(campaign)).toMatchObject({ spent: 1 });
    await counter.close();
  });

  it('settles in the same transaction: what fails there is not counted yet', async () => {
    const campaign = await createCampaign();
    let isRefusing = true;
    const settled: unknown[] = [];
    const counter = openAdCounter({
      settle: async (sql, { billed }) => {
        await sql.$executeRaw`UPDATE ad_accounts SET leased = leased + 1 WHERE campaign_id = ${campaign.campaignId}::uuid`;
        if (isRefusing) throw new Error('no');
        settled.push(...billed);
      },
    });
    counter.note(noteOf(campaign));
    await counter.flush();
    expect(await accountOf(campaign)).toBeNull();
    isRefusing = false;
    await counter.flush();
    expect(await accountOf(campaign)).toMatchObject({ spent: 1, leased: 1 });
    expect(settled).toEqual([{ campaignId: campaign.campaignId, day, amount: 1 }]);
    await counter.close();
  });

  it('keeps robots, the newsroom and implied doubles out of what is billed', async () => {
    const campaign = await createCampaign();
    const counter = openAdCounter();
    const servingId = randomUUID();
    const implied = eventOf(campaign, 'measured', { servingId, isImplied: true });
    for (const traffic of ['robot', 'staff'] as const) counter.note(noteOf(campaign, { traffic }));
    const answers = await Promise.all([
      counter.count([implied, eventOf(campaign, 'viewable', { servingId })]),
      counter.count([eventOf(campaign, 'click', { servingId, traffic: 'robot' })]),
      counter.count([eventOf(campaign, 'click', { servingId }), implied]),
    ]);
    expect(answers).toEqual([['counted', 'counted'], ['counted'], ['counted', 'double']]);
    expect(await sumOf(campaign)).toEqual({ served: 0, measured: 1, viewable: 1, clicks: 1 });
    expect(await sumOf(campaign, 'robot')).toMatchObject({ served: 1, clicks: 1 });
    expect(await sumOf(campaign, 'double')).toMatchObject({ measured: null });
    expect(await accountOf(campaign)).toBeNull();
    await counter.close();
  });

  it('takes a confirmation of what was served once, and adds nothing to what was counted', async () => {
    const campaign = await createCampaign();
    const counter = openAdCounter();
    counter.note(noteOf(campaign));
    const confirmed = eventOf(campaign, 'served', { isConfirmed: true });
    expect(await counter.count([confirmed])).toEqual(['counted']);
    expect(await counter.count([confirmed, confirmed])).toEqual(['double', 'double']);
    expect(await sumOf(campaign)).toEqual({ served: 1, measured: 0, viewable: 0, clicks: 0 });
    expect(await sumOf(campaign, 'double')).toMatchObject({ served: null });
    expect(await accountOf(campaign)).toMatchObject({ spent: 1 });
    await counter.close();
  });

  it('counts on when a campaign is gone by the time that its last servings are written', async () => {
    const [gone, campaign] = await Promise.all([createCampaign(), createCampaign()]);
    await db().adCreative.delete({ where: { id: gone.creativeId } });
    await db().adCampaign.delete({ where: { id: gone.campaignId } });
    const counter = openAdCounter();
    for (const one of [gone, campaign]) counter.note(noteOf(one));
    expect(await counter.count([eventOf(gone, 'click')])).toEqual(['counted']);
    expect(await sumOf(gone)).toMatchObject({ served: 1, clicks: 1 });
    expect(await accountOf(gone)).toBeNull();
    expect(await accountOf(campaign)).toMatchObject({ spent: 1 });
    await counter.close();
  });
});
