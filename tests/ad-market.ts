import { randomUUID } from 'node:crypto';
import type { AdBatch } from '#features/ads/delivery/ad-batch.ts';
import type { Counted, ServingNote } from '#features/ads/delivery/ad-counter.ts';
import type { MeteredCampaign } from '#features/ads/delivery/servable.ts';
import { viewLifetimeMs } from '#features/ads/delivery/serving-token.ts';
import { openAdCounter } from '#features/ads/delivery/use-cases/count-ads.ts';
import { holdLeases } from '#features/ads/delivery/use-cases/hold-leases.ts';

/** A step of this world, in seconds, and readers of one process within it. */
const step = 5;
const readersEachStep = 4;
const begins = Date.parse('2026-11-27T10:00:00Z');
const never = 3_600_000;
/** Seconds that pages are open in the mean, and until what is seen of them is seen. */
const [stay, look] = [40, 8];

type Leases = ReturnType<typeof holdLeases>;
/** Where processes meet: what they renew their leases from, and where they write what they count. */
export type Ledger = {
  renew: NonNullable<NonNullable<Parameters<typeof holdLeases>[0]>['renew']>;
  write: (batch: AdBatch, leases: Leases) => Promise<Counted[]>;
  /** A process died; the function that is returned is called half a minute later. */
  die: () => Promise<() => Promise<unknown>>;
};
export type Market = {
  campaign: MeteredCampaign;
  ledger: Ledger;
  /** How many of what is served are seen, 0 to 1. */
  viewShare: number;
  /** How many of the pages on which it was not say so as they leave. */
  goneShare?: number;
};

/**
 * Three processes sell one budget of views; a third of the way one of them dies. Seconds pass at once, everything else
 * is as it is in service. At the end whatever is under way and will be seen is told too.
 * @returns what was seen, how many seconds it took, and how many it would have, were each view known as it is served
 */
export async function sellOut({ campaign, ledger, viewShare, goneShare = 0.9 }: Market) {
  const { budget } = campaign;
  let seconds = 0;
  const now = (): Date => new Date(begins + seconds * 1_000);
  const nodes = Array.from({ length: 3 }, () => startNode({ campaign, ledger, now }));
  const [teller] = nodes;
  const chance = chances();
  const within = (mean: number): number => -mean * Math.log(1 - chance());
  let due: { at: number; note: ServingNote }[] = [];
  let seen = 0;
  const tell = async (notes: readonly ServingNote[]): Promise<void> => {
    const verdicts = (await teller?.counter.count(notes)) ?? [];
    seen += notes.filter(({ event }, at) => event === 'viewable' && verdicts[at] === 'counted').length;
  };
  let ends: { at: number; end: () => Promise<unknown> } | null = null;

  for (; seen < budget && seconds < 6 * 3_600; seconds += step) {
    for (const note of nodes.flatMap((node) => node.serve(readersEachStep))) {
      if (chance() < viewShare) due.push({ at: seconds + 1 + within(look), note });
      else if (chance() < goneShare)
        due.push({ at: seconds + within(stay), note: { ...note, event: 'gone' } });
    }
    const isTold = ({ at }: { at: number }): boolean => at <= seconds;
    await tell(due.filter(isTold).flatMap(({ note }) => (isInTime(note, now()) ? [note] : [])));
    due = due.filter((one) => !isTold(one));
    for (const node of nodes) await node.leases.renew([campaign], now(), 'Europe/Paris');
    if (!ends && seen > budget / 3) {
      nodes.pop();
      ends = { at: seconds + 30, end: await ledger.die() };
    }
    if (ends && seconds === ends.at) await ends.end();
  }
  await tell(due.flatMap(({ note }) => (note.event === 'viewable' ? [note] : [])));
  for (const { counter } of nodes) await counter.close();
  // A third of it by three processes, the rest by two.
  const ideal = ((budget * step) / (readersEachStep * viewShare)) * (1 / 9 + 1 / 3);
  return { seen, seconds, ideal };
}

const isInTime = ({ issuedAt }: ServingNote, now: Date): boolean =>
  now.getTime() - issuedAt.getTime() <= viewLifetimeMs;

/** A web process, as far as budgets go. */
function startNode({ campaign, ledger, now }: Pick<Market, 'campaign' | 'ledger'> & { now: () => Date }) {
  const leases = holdLeases({ monotonic: () => now().getTime(), renew: ledger.renew });
  const counter = openAdCounter({
    write: (batch) => ledger.write(batch, leases),
    waits: { interval: never, soon: 0, patience: never },
  });
  return {
    leases,
    counter,
    serve(readers: number): ServingNote[] {
      const served: ServingNote[] = [];
      for (; served.length < readers && leases.left(campaign) >= 1; ) {
        leases.take(campaign, now());
        served.push({
          event: 'viewable',
          servingId: randomUUID(),
          campaignId: campaign.id,
          creativeId: campaign.creatives[0]?.id ?? '',
          slot: 'banniere-haute',
          section: 'front',
          traffic: 'reader',
          counting: 'viewable',
          day: '2026-11-27',
          issuedAt: now(),
        });
      }
      return served;
    },
  };
}

/** Always the same numbers from 0 to 1. */
function chances(): () => number {
  let at = 1;
  return () => (at = (at * 48_271) % 2_147_483_647) / 2_147_483_647;
}
