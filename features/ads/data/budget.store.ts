import type { Billed } from '#features/ads/ad-counter.ts';
import type { LeaseAsk, LeaseGrant } from '#features/ads/budget-lease.ts';
import { freeOf } from '#features/ads/pacing.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction.ts';

/** How long a lease stands that is not renewed: a process that died gives back what it held. */
export const leaseSeconds = 30;
/** A view can be told of for half an hour (features/ads/serving-token.ts); clocks of two nodes differ by less than the rest. */
const reservedMinutes = 32;
const timeoutMs = 5_000;

type StandingRow = { campaignId: string; spent: number; leased: number; reserved: number };

/**
 * Gives back, keeps aside and hands out budget for one process, in one transaction, one process after another and never
 * beside a write of the counters: what is spent, leased and kept aside is never more than pacing allows. Leases of this
 * process are good for `leaseSeconds` more; those that are over are nobody's.
 */
export async function renewLeases(nodeId: string, asks: readonly LeaseAsk[]): Promise<LeaseGrant[]> {
  return db().$transaction(
    async (sql) => {
      await sql.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('nouvelles.ads'))`;
      await dropOld(sql, nodeId, asks);
      await takeBack(sql, nodeId, asks);
      const standing = new Map((await readStanding(sql, asks)).map((row) => [row.campaignId, row]));
      const grants = asks.flatMap(({ campaignId, budget, allowed, wanted }) => {
        const account = standing.get(campaignId);
        if (!account) return [];
        const granted = Math.min(wanted, freeOf(budget, allowed, account));
        return [{ campaignId, granted, account: { ...account, leased: account.leased + granted } }];
      });
      await lease(sql, nodeId, grants);
      await writeLeased(sql, grants);
      return grants;
    },
    { timeout: timeoutMs },
  );
}

/** What is over, and what this process holds of campaigns that it asks for no longer. */
async function dropOld(sql: Sql, nodeId: string, asks: readonly LeaseAsk[]): Promise<void> {
  await sql.$executeRaw`
    DELETE FROM ad_leases WHERE expires_at <= now() OR (node_id = ${nodeId}::uuid
      AND campaign_id <> ALL (${asks.map(({ campaignId }) => campaignId)}::uuid[]))`;
  await sql.$executeRaw`
    DELETE FROM ad_reservations WHERE minute < now() - make_interval(mins => ${reservedMinutes})`;
}

async function takeBack(sql: Sql, nodeId: string, asks: readonly LeaseAsk[]): Promise<void> {
  const given = asks.filter(({ returned, underWay }) => returned + underWay > 0);
  if (given.length === 0) return;
  const ids = given.map(({ campaignId }) => campaignId);
  const underWay = given.map((ask) => ask.underWay);
  await sql.$executeRaw`
    UPDATE ad_leases l SET amount = greatest(0, l.amount - g.amount)
    FROM unnest(${ids}::uuid[], ${given.map((ask) => ask.returned + ask.underWay)}::int[]) AS g(campaign_id, amount)
    WHERE l.node_id = ${nodeId}::uuid AND l.campaign_id = g.campaign_id`;
  await sql.$executeRaw`
    INSERT INTO ad_reservations AS r (campaign_id, minute, amount)
    SELECT c.id, date_trunc('minute', now()), g.amount
    FROM unnest(${ids}::uuid[], ${underWay}::int[]) AS g(campaign_id, amount) JOIN ad_campaigns c ON c.id = g.campaign_id
    WHERE g.amount > 0
    ON CONFLICT (campaign_id, minute) DO UPDATE SET amount = r.amount + EXCLUDED.amount`;
}

/** Those that still exist. */
const readStanding = (sql: Sql, asks: readonly LeaseAsk[]): Promise<StandingRow[]> => sql.$queryRaw`
  SELECT c.id AS "campaignId", coalesce(a.spent, 0) AS spent, coalesce(l.amount, 0)::int AS leased,
    coalesce(r.amount, 0)::int AS reserved
  FROM ad_campaigns c
  LEFT JOIN ad_accounts a ON a.campaign_id = c.id
  LEFT JOIN (SELECT campaign_id, sum(amount) AS amount FROM ad_leases GROUP BY 1) l ON l.campaign_id = c.id
  LEFT JOIN (SELECT campaign_id, sum(amount) AS amount FROM ad_reservations GROUP BY 1) r ON r.campaign_id = c.id
  WHERE c.id = ANY (${asks.map(({ campaignId }) => campaignId)}::uuid[])`;

async function lease(sql: Sql, nodeId: string, grants: readonly LeaseGrant[]): Promise<void> {
  await sql.$executeRaw`
    UPDATE ad_leases SET expires_at = now() + make_interval(secs => ${leaseSeconds}) WHERE node_id = ${nodeId}::uuid`;
  const given = grants.filter(({ granted }) => granted > 0);
  if (given.length === 0) return;
  await sql.$executeRaw`
    INSERT INTO ad_leases AS l (node_id, campaign_id, amount, expires_at)
    SELECT ${nodeId}::uuid, g.campaign_id, g.amount, now() + make_interval(secs => ${leaseSeconds})
    FROM unnest(${given.map(({ campaignId }) => campaignId)}::uuid[], ${given.map(({ granted }) => granted)}::int[])
      AS g(campaign_id, amount)
    ON CONFLICT (node_id, campaign_id) DO UPDATE SET amount = l.amount + EXCLUDED.amount,
      expires_at = EXCLUDED.expires_at`;
}

/** What the desk may show of it: the same sum, beside what is spent; as of the last renewal. */
const writeLeased = (sql: Sql, grants: readonly LeaseGrant[]): Promise<number> => sql.$executeRaw`
  INSERT INTO ad_accounts AS a (campaign_id, leased)
  SELECT * FROM unnest(${grants.map(({ campaignId }) => campaignId)}::uuid[],
    ${grants.map(({ account }) => account.leased)}::int[])
  ON CONFLICT (campaign_id) DO UPDATE SET leased = EXCLUDED.leased WHERE a.leased <> EXCLUDED.leased`;

/**
 * What was billed comes out of what was held for it, in the transaction that counts it: of the lease where servings
 * count, of what is kept aside (the oldest first) where views do. A lease that is over meanwhile gave it back already.
 */
export async function settleLeases(sql: Sql, nodeId: string, billed: readonly Billed[]): Promise<void> {
  const ids = billed.map(({ campaignId }) => campaignId);
  const amounts = billed.map(({ amount }) => amount);
  await sql.$executeRaw`
    UPDATE ad_leases l SET amount = greatest(0, l.amount - b.amount)
    FROM (SELECT campaign_id, sum(amount)::int AS amount FROM unnest(${ids}::uuid[], ${amounts}::int[])
      AS t(campaign_id, amount) GROUP BY 1) b
    JOIN ad_campaigns c ON c.id = b.campaign_id
    WHERE l.node_id = ${nodeId}::uuid AND l.campaign_id = b.campaign_id AND c.counting = 'served'`;
  await sql.$executeRaw`
    UPDATE ad_reservations r SET amount = r.amount - least(r.amount, greatest(0, b.amount - o.older))
    FROM (SELECT campaign_id, minute, sum(amount) OVER (PARTITION BY campaign_id ORDER BY minute) - amount AS older
      FROM ad_reservations) o
    JOIN (SELECT campaign_id, sum(amount)::int AS amount FROM unnest(${ids}::uuid[], ${amounts}::int[])
      AS t(campaign_id, amount) GROUP BY 1) b ON b.campaign_id = o.campaign_id
    JOIN ad_campaigns c ON c.id = b.campaign_id
    WHERE r.campaign_id = o.campaign_id AND r.minute = o.minute AND c.counting = 'viewable' AND r.amount > 0`;
}

/** A process leaves: whatever it still holds is everybody's. */
export async function returnLeases(nodeId: string): Promise<void> {
  await db().$transaction(
    async (sql) => {
      await sql.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('nouvelles.ads'))`;
      const gone = await sql.$queryRaw<{ id: string }[]>`
        DELETE FROM ad_leases WHERE node_id = ${nodeId}::uuid RETURNING campaign_id AS id`;
      await sql.$executeRaw`
        UPDATE ad_accounts a SET leased = coalesce(
          (SELECT sum(amount)::int FROM ad_leases l WHERE l.campaign_id = a.campaign_id), 0)
        WHERE a.campaign_id = ANY (${gone.map(({ id }) => id)}::uuid[])`;
    },
    { timeout: timeoutMs },
  );
}
