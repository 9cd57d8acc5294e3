import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { type AdVerdict, type AskedAds, openAdServer } from '#features/ads/delivery/use-cases/serve-ads.ts';
import { announceAds } from '#features/ads/campaigns/data/announce-ads.ts';
import { openServing, type Serving } from '#features/ads/delivery/serving-token.ts';
import { openAdCounter } from '#features/ads/delivery/use-cases/count-ads.ts';
import { holdLeases } from '#features/ads/delivery/use-cases/hold-leases.ts';
import { tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';
import { withQueryFailing } from '#tests/failing-queries.ts';
import { createCampaign } from '#tests/factories/ads.ts';

const secret = 'a secret of this test';
const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';
const never = 3_600_000;
const open: { stop: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const process of open.splice(0)) await process.stop();
  await db().adCampaign.updateMany({ data: { state: 'ended' } });
});

type Question = Partial<AskedAds> & { search?: string };
type Process = {
  ads: ReturnType<typeof openAdServer>;
  counter: ReturnType<typeof openAdCounter>;
  clock: { monotonic: number };
  ask: (more?: Question) => Promise<AdVerdict>;
  /** What stands in the one place asked for. */
  served: (more?: Question) => Promise<Serving | null>;
  /** A second of its life. */
  tick: () => Promise<void>;
  stop: () => Promise<void>;
  /** As `kill -9` leaves it: nothing is written or given back any more. */
  die: () => Promise<void>;
};

/** A web process as server.ts composes it; the test says when it writes and renews. */
async function startProcess({ isReadOnly = false } = {}): Promise<Process> {
  const clock = { monotonic: 1_000_000 };
  const leases = holdLeases({ monotonic: () => clock.monotonic });
  const counter = openAdCounter({
    settle: leases.settle,
    waits: { interval: never, soon: 1, patience: 5_000 },
  });
  const ads = openAdServer({ counter, leases, secret, isReadOnly, tickMs: never });
  await ads.renewBook();
  const process: Process = {
    ads,
    counter,
    clock,
    async ask(more = {}) {
      return ads.answer({
        query: new URLSearchParams(`page=/&slots=banniere-haute&device=desktop${more.search ?? ''}`),
        addressPrefix: randomUUID(),
        userAgent: browser,
        cookie: undefined,
        isPrefetch: false,
        ...more,
      });
    },
    async served(more = {}) {
      const verdict = await process.ask(more);
      const token = verdict.is === 'decided' ? verdict.answer.slots['banniere-haute']?.serving : undefined;
      const opened = token === undefined ? null : openServing(token, secret, new Date());
      return opened?.is === 'serving' ? opened.serving : null;
    },
    async tick() {
      clock.monotonic += 1_000;
      await counter.flush();
      await ads.renewLeases();
    },
    async stop() {
      await ads.close();
      await counter.close();
      await leases.close();
    },
    async die() {
      open.splice(open.indexOf(process), 1);
      await ads.close();
    },
  };
  open.push(process);
  return process;
}

const spentOf = async (campaignId: string) =>
  (await db().adAccount.findUnique({ where: { campaignId } }))?.spent ?? 0;
const leasedOf = async (campaignId: string) =>
  (await db().adLease.aggregate({ where: { campaignId }, _sum: { amount: true } }))._sum.amount ?? 0;

type OnServed = (by: Process, serving: Serving) => Promise<void>;

/** Readers come to all of them until several seconds in a row brought nothing; how many were served in all. */
async function crowd(processes: readonly Process[], onServed: OnServed = async () => {}): Promise<number> {
  let total = 0;
  for (let idle = 0; idle < 4; ) {
    let came = 0;
    for (const by of processes) came += await visit(by, onServed);
    for (const by of processes) await by.tick();
    idle = came === 0 ? idle + 1 : 0;
    total += came;
  }
  return total;
}

/** As many readers of one process as it has something for, sixty at most. */
async function visit(by: Process, onServed: OnServed): Promise<number> {
  for (let at = 0; at < 60; at += 1) {
    const serving = await by.served({ search: '&agreed=ad-viewability' });
    if (!serving) return at;
    await onServed(by, serving);
  }
  return 60;
}

describe('a budget that several processes share', () => {
  it.each([1_000, 7])(
    'of %i is used to its last impression, and not passed',
    async (budget) => {
      const { campaignId } = await createCampaign({ campaign: { budget, pacing: 'fast' } });
      const processes = [await startProcess(), await startProcess()];
      const total = await crowd(processes);
      expect(total).toBe(budget);
      expect(await spentOf(campaignId)).toBe(budget);
      expect(await leasedOf(campaignId)).toBe(0);
    },
    300_000,
  );

  it('is within a hundredth when a process dies with what it holds, and whole once that is given back', async () => {
    const budget = 1_000;
    const { campaignId } = await createCampaign({ campaign: { budget, pacing: 'fast' } });
    const [dying, other] = [await startProcess(), await startProcess()];
    for (let at = 0; at < 2; at += 1) await dying.served();
    await dying.die();
    const total = await crowd([other]);
    expect(total).toBeLessThan(budget);
    expect(total).toBeGreaterThanOrEqual(budget * 0.99);
    await db().adLease.updateMany({
      where: { campaignId },
      data: { expiresAt: new Date(Date.now() - 1_000) },
    });
    await crowd([other]);
    // What was served and not yet written when it died is not known to anybody.
    expect(await spentOf(campaignId)).toBe(budget);
  }, 300_000);

  it('goes back whole when a process is asked to leave', async () => {
    const { campaignId } = await createCampaign({ campaign: { budget: 1_000, pacing: 'fast' } });
    const process = await startProcess();
    expect(await process.served()).not.toBeNull();
    expect(await leasedOf(campaignId)).toBeGreaterThan(0);
    await process.die();
    await process.stop();
    expect(await leasedOf(campaignId)).toBe(0);
    expect(await db().adAccount.findUnique({ where: { campaignId } })).toMatchObject({ spent: 1, leased: 0 });
  });

  it('is neither passed nor missed, whichever query the database fails at', async () => {
    const budget = 1_000;
    const { campaignId } = await createCampaign({ campaign: { budget, pacing: 'fast' } });
    const [one, other] = [await startProcess(), await startProcess()];
    let rounds = 0;
    for (let n = 1, didFail = true; didFail && rounds < 60; n += 1) {
      rounds += 1;
      await one.served();
      await other.served();
      ({ didFail } = await withQueryFailing(n, one.tick));
    }
    expect(rounds).toBeGreaterThan(10);
    expect(rounds).toBeLessThan(60);
    await crowd([one, other]);
    // Names that were given up keep what they held until their time is over.
    await db().adLease.updateMany({
      where: { campaignId },
      data: { expiresAt: new Date(Date.now() - 1_000) },
    });
    one.clock.monotonic += 30_000;
    other.clock.monotonic += 30_000;
    await crowd([one, other]);
    expect(await spentOf(campaignId)).toBe(budget);
  }, 300_000);

  it('serves nothing on leases that it could not renew in time', async () => {
    await createCampaign({ campaign: { budget: 1_000, pacing: 'fast' } });
    const process = await startProcess();
    process.clock.monotonic += 19_000;
    expect(await process.served()).not.toBeNull();
    process.clock.monotonic += 2_000;
    expect(await process.served()).toBeNull();
    await process.ads.renewLeases();
    expect(await process.served()).not.toBeNull();
  });

  it('paced evenly gives out no more than its time so far, a little ahead', async () => {
    const hour = 3_600_000;
    const startsAt = new Date(Date.now() - 10 * hour);
    const endsAt = new Date(Date.now() + 30 * hour);
    const { campaignId } = await createCampaign({ campaign: { budget: 1_000, startsAt, endsAt } });
    const total = await crowd([await startProcess(), await startProcess()]);
    expect(total).toBeGreaterThanOrEqual(255);
    expect(total).toBeLessThanOrEqual(265);
    expect(await spentOf(campaignId)).toBe(total);
  });
});

describe('a budget of views', () => {
  it('is reached within a hundredth, and not passed, however many are seen', async () => {
    const budget = 300;
    const { campaignId } = await createCampaign({
      campaign: { budget, pacing: 'fast', counting: 'viewable' },
    });
    const processes = [await startProcess(), await startProcess()];
    // Every second one is seen at once; all others at the very end of their time.
    const [atOnce, late]: [Serving[], Serving[]] = [[], []];
    const tell = async (servings: Serving[]): Promise<void> => {
      const notes = servings.splice(0).map(({ isMeasured: _measured, ...note }) => ({
        ...note,
        event: 'viewable' as const,
      }));
      await processes[0]?.counter.count(notes);
    };
    let count = 0;
    await crowd(processes, async (_by, serving) => {
      count += 1;
      (count % 2 === 0 ? atOnce : late).push(serving);
      if (atOnce.length >= 10) await tell(atOnce);
    });
    await tell(atOnce);
    const early = await spentOf(campaignId);
    expect(early).toBeLessThan(budget);
    await tell(late);
    const all = await spentOf(campaignId);
    expect(all).toBeLessThanOrEqual(budget * 1.01);
    expect(all).toBeGreaterThanOrEqual(budget * 0.99);
  }, 300_000);

  it('serves again what was kept aside for views that nobody told of', async () => {
    const { campaignId } = await createCampaign({
      campaign: { budget: 50, pacing: 'fast', counting: 'viewable' },
    });
    const process = await startProcess();
    expect(await crowd([process])).toBe(50);
    expect(await spentOf(campaignId)).toBe(0);
    await db().$executeRaw`UPDATE ad_reservations SET minute = minute - interval '13 minutes'`;
    expect(await crowd([process])).toBe(50);
  });

  it('is served only where views are measured', async () => {
    await createCampaign({ campaign: { counting: 'viewable' } });
    const process = await startProcess();
    expect(await process.served()).toBeNull();
    expect(await process.served({ search: '&agreed=ad-viewability' })).toMatchObject({ isMeasured: true });
  });
});

describe('the book', () => {
  it('is another as soon as a change is announced', async () => {
    const process = await startProcess();
    expect(await process.served()).toBeNull();
    const { campaignId, creativeId } = await createCampaign();
    await db().$transaction(announceAds);
    process.ads.hear([tags.adBook()]);
    await expect
      .poll(() => process.served())
      .toMatchObject({ campaignId, creativeId, section: 'front', slot: 'banniere-haute' });
    await db().adCampaign.update({ where: { id: campaignId }, data: { state: 'paused' } });
    process.ads.hear([tags.adBook()]);
    await expect.poll(() => process.served()).toBeNull();
  });

  it('answers nothing when it cannot be read, and by itself when it can be again', async () => {
    await createCampaign();
    let isAway = true;
    const leases = holdLeases();
    const counter = openAdCounter();
    const { makeBook } = await import('#features/ads/delivery/ad-book.ts');
    const { listServableCampaigns } = await import('#features/ads/delivery/data/servable.queries.ts');
    const ads = openAdServer({
      counter,
      leases,
      secret,
      read: async () => {
        if (isAway) throw new Error('away');
        return { book: makeBook(await listServableCampaigns()), measuresAll: false };
      },
    });
    const query = new URLSearchParams('page=/&slots=banniere-haute&device=desktop');
    const asked = { query, addressPrefix: 'x', userAgent: browser, cookie: undefined, isPrefetch: false };
    await ads.renewBook();
    const silence = { is: 'decided', answer: { slots: { 'banniere-haute': null }, asks: [] } };
    expect(await ads.answer(asked)).toEqual(silence);
    isAway = false;
    await expect.poll(() => ads.answer(asked)).not.toEqual(silence);
    await ads.close();
    await counter.close();
    await leases.close();
  });
});

it('serves nothing and writes nothing while the newspaper may only be read', async () => {
  const { campaignId } = await createCampaign();
  const process = await startProcess({ isReadOnly: true });
  expect(await process.served()).toBeNull();
  await process.tick();
  expect(await db().adAccount.findUnique({ where: { campaignId } })).toBeNull();
});

describe('whose question it is', () => {
  it('counts robots and the newsroom apart and spends nothing on them, and nothing is decided in advance', async () => {
    const { campaignId } = await createCampaign({ campaign: { budget: 100, pacing: 'fast' } });
    const process = await startProcess();
    expect(await process.served({ userAgent: 'curl/8' })).toMatchObject({ traffic: 'robot' });
    expect(await process.served({ isPrefetch: true })).toBeNull();
    await process.tick();
    expect(await db().adSum.findMany({ where: { campaignId } })).toMatchObject([
      { traffic: 'robot', served: 1 },
    ]);
    expect(await spentOf(campaignId)).toBe(0);
  });

  it('is limited by address: what one takes of a campaign beyond people’s measure is billed to nobody', async () => {
    const { campaignId } = await createCampaign({ campaign: { budget: 100_000, pacing: 'fast' } });
    const process = await startProcess();
    const traffic: unknown[] = [];
    for (let at = 0; at < 130; at += 1) {
      traffic.push((await process.served({ addressPrefix: '192.0.2.7' }))?.traffic);
      if (at % 40 === 0) await process.tick();
    }
    expect(traffic.slice(0, 120)).toEqual(Array.from({ length: 120 }, () => 'reader'));
    expect(traffic.at(-1)).toBe('robot');
    for (let at = 0; at < 130; at += 1) await process.ask({ addressPrefix: '192.0.2.7' });
    expect(await process.ask({ addressPrefix: '192.0.2.7' })).toMatchObject({ is: 'too many' });
    await process.tick();
    expect(await spentOf(campaignId)).toBe(120);
  });

  it('says what is wrong with it', async () => {
    const process = await startProcess();
    const ask = (search: string) => process.ask({ query: new URLSearchParams(search) });
    expect(await ask('page=/nulle-part&slots=banniere-haute&device=phone')).toEqual({
      is: 'invalid',
      detail: 'Aucune page publiée n’est à cette adresse.',
    });
    expect(await ask('page=/&slots=bandeau&device=phone')).toMatchObject({ is: 'invalid' });
  });
});
