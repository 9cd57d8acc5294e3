import { randomUUID } from 'node:crypto';
import type { AdGains } from '#features/ads/delivery/ad-batch.ts';
import { minuteOf } from '#features/ads/delivery/ad-counter.ts';
import type { LeaseAsk, LeaseGrant, UnderWay } from '#features/ads/delivery/budget-lease.ts';
import {
  leaseSeconds,
  renewLeases,
  returnLeases,
  settleLeases,
} from '#features/ads/delivery/data/budget.store.ts';
import { type Account, allowedSoFar, freeOf, mostLeased } from '#features/ads/delivery/pacing.ts';
import { isMetered, type MeteredCampaign, type ServableCampaign } from '#features/ads/delivery/servable.ts';
import { log } from '#server/log/log.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** Held of a campaign that nobody asks for, so that the first who do are answered. Impressions. */
const usualHold = (budget: number): number =>
  Math.min(mostLeased(budget), Math.max(5, Math.ceil(mostLeased(budget) / 4)));
/** Held of one that is asked for: so many seconds of it. */
const heldSeconds = 2.5;
/** A process that has not renewed for so long serves nothing metered: others may hold what it held. */
const trustedMs = (leaseSeconds - 10) * 1_000;
/** Renewed by the second while something is served, and so often when nothing is. */
const restMs = 5_000;

/** What this process holds of one campaign. */
type Held = {
  left: number;
  /** Served since the last renewal. */
  used: number;
  /** Of these, and of what could not be told then, what counts once it is seen: by minute of its serving. */
  underWay: Map<number, number>;
  /** Somebody could have had it, had there been something left. */
  isMissed: boolean;
  account: Account;
  /** Nothing more could be had at the last renewal. */
  isDry: boolean;
};

/** `seconds`: since the last renewal. */
type Moment = { seconds: number; now: Date; zone: string };

type Options = {
  monotonic?: () => number;
  renew?: typeof renewLeases;
};

/**
 * What this process may spend of budgets without asking: small leases (`mostLeased`), taken as they are used and given
 * back when they are not. A renewal whose end is not known is not believed: the process begins anew under another name,
 * and the old lease is over by itself.
 */
export function holdLeases({ monotonic = () => performance.now(), renew = renewLeases }: Options = {}) {
  let nodeId: string = randomUUID();
  const held = new Map<string, Held>();
  let renewedAt = Number.NEGATIVE_INFINITY;
  let isDoubtful = false;
  let isUsed = false;

  const heldOf = (id: string): Held => {
    const known = held.get(id);
    if (known) return known;
    const fresh = {
      left: 0,
      used: 0,
      underWay: new Map(),
      isMissed: false,
      account: { spent: 0, leased: 0, reserved: 0 },
      isDry: false,
    };
    held.set(id, fresh);
    return fresh;
  };
  const isTrusted = (): boolean => monotonic() - renewedAt < trustedMs;
  const letGo = (): void => {
    for (const one of held.values()) one.left = 0;
  };
  const beginAnew = (): void => {
    nodeId = randomUUID();
    isDoubtful = false;
    letGo();
  };

  const askFor = (campaign: MeteredCampaign, { seconds, now, zone }: Moment): LeaseAsk => {
    const one = heldOf(campaign.id);
    const { used, isMissed, isDry } = one;
    one.used = 0;
    one.isMissed = false;
    const isIdle = used === 0 && !isMissed;
    const demand = Math.max(usualHold(campaign.budget), Math.ceil((used / seconds) * heldSeconds));
    const target = isIdle && isDry ? 0 : Math.min(mostLeased(campaign.budget), demand);
    const returned = isIdle ? Math.max(0, one.left - target) : 0;
    one.left -= returned;
    const underWay = underWayOf(one);
    one.underWay = new Map();
    return {
      campaignId: campaign.id,
      budget: campaign.budget,
      allowed: allowedSoFar(campaign, now, zone),
      wanted: Math.max(0, target - one.left),
      returned,
      underWay,
    };
  };

  const receive = ({ budget, allowed }: LeaseAsk, { campaignId, granted, account }: LeaseGrant): void => {
    const one = heldOf(campaignId);
    one.left += granted;
    one.account = account;
    one.isDry = freeOf(budget, allowed, account) === 0;
  };

  const renewAll = async (campaigns: readonly ServableCampaign[], now: Date, zone: string): Promise<void> => {
    if (isDoubtful || !isTrusted()) beginAnew();
    const seconds = Math.min(restMs, Math.max(50, monotonic() - renewedAt)) / 1_000;
    isUsed = false;
    const asks = new Map(
      campaigns.filter(isMetered).map((campaign) => [campaign.id, askFor(campaign, { seconds, now, zone })]),
    );
    for (const id of held.keys()) if (!asks.has(id)) held.delete(id);
    const startedAt = monotonic();
    try {
      for (const grant of await renew(nodeId, [...asks.values()], now)) {
        const ask = asks.get(grant.campaignId);
        if (ask) receive(ask, grant);
      }
      renewedAt = startedAt;
    } catch (error) {
      isDoubtful = true;
      isUsed = true;
      // Kept aside once more rather than not at all.
      for (const { campaignId, underWay } of asks.values())
        for (const { minute, amount } of underWay) keepAside(heldOf(campaignId), minute, amount);
      log().warn({ err: error }, 'budgets of campaigns could not be renewed');
    }
  };
  let running: Promise<void> | null = null;

  return {
    left(campaign: ServableCampaign): number {
      if (!isMetered(campaign)) return Number.POSITIVE_INFINITY;
      const one = heldOf(campaign.id);
      if (one.left >= 1 && isTrusted()) return one.left;
      one.isMissed = true;
      if (!one.isDry) isUsed = true;
      return 0;
    },
    isFinished: (campaign: ServableCampaign): boolean =>
      isMetered(campaign) && heldOf(campaign.id).account.spent >= campaign.budget,
    /** One serving is decided at this instant. True when little is left that more could be had of. */
    take(campaign: ServableCampaign, at: Date): boolean {
      if (!isMetered(campaign)) return false;
      const one = heldOf(campaign.id);
      one.left -= 1;
      one.used += 1;
      if (campaign.counting === 'viewable') keepAside(one, minuteOf(at), 1);
      isUsed = true;
      return !one.isDry && one.left < Math.max(1, usualHold(campaign.budget) / 2);
    },
    /** The last renewal failed, or is too long ago: the next one begins under another name. */
    isDoubtful: (): boolean => isDoubtful || !isTrusted(),
    /** Serves nothing metered until the next renewal. */
    letGo,
    spentOf: (campaignId: string): number => held.get(campaignId)?.account.spent ?? 0,
    /** Something was used, or missed, or it is time again. */
    isDue: (): boolean => isUsed || monotonic() - renewedAt >= restMs,
    /** Asks for all of them at once; while it does, asking again waits for the same. Never throws. */
    renew: (campaigns: readonly ServableCampaign[], now: Date, zone: string): Promise<void> =>
      (running ??= renewAll(campaigns, now, zone).finally(() => {
        running = null;
      })),
    /** Runs in the transaction that counts what was billed. */
    settle: (sql: Sql, gains: Pick<AdGains, 'billed' | 'resolved'>): Promise<void> =>
      settleLeases(sql, nodeId, gains),
    /** After the last write of the counters. */
    async close(): Promise<void> {
      await running;
      if (renewedAt === Number.NEGATIVE_INFINITY) return;
      const asides = [...held].map(([campaignId, one]) => ({ campaignId, underWay: underWayOf(one) }));
      await returnLeases(nodeId, asides);
    },
  };
}

const underWayOf = ({ underWay }: Held): UnderWay[] =>
  [...underWay].map(([minute, amount]) => ({ minute: new Date(minute), amount }));

function keepAside({ underWay }: Held, minute: Date, amount: number): void {
  const at = minute.getTime();
  underWay.set(at, (underWay.get(at) ?? 0) + amount);
}

export type Leases = ReturnType<typeof holdLeases>;
