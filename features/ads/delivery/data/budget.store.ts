import type { AdGains } from '#features/ads/delivery/ad-batch.ts';
import { minuteOf } from '#features/ads/delivery/ad-counter.ts';
import type { LeaseAsk, LeaseGrant, UnderWay } from '#features/ads/delivery/budget-lease.ts';
import { freeOf } from '#features/ads/delivery/pacing.ts';
import { viewLifetimeMs } from '#features/ads/delivery/serving-token.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** How long a lease stands that is not renewed: a process that died gives back what it held. */
export const leaseSeconds = 30;
/** Views are told of until then; their minute began up to a minute earlier, and the clocks of two nodes differ by less than another. */
const reservedMs = viewLifetimeMs + 2 * 60_000;
const timeoutMs = 5_000;

type StandingRow = { campaignId: string; spent: number; leased: number; reserved: number };

/**
 * Gives back, keeps aside and hands out budget for one process, in one transaction, one process after another and never
 * beside a write of the counters: what is spent, leased and kept aside is never more than pacing allows. Leases of this
 * process are good for `leaseSeconds` more; those that are over are nobody's.
 * @param now on the clock by which servings are issued
 */
export async function renewLeases(
  nodeId: string,
  asks: readonly LeaseAsk[],
  now: Date,
): Promise<LeaseGrant[]> {
  return db().$transaction(
    async (sql) => {
      await sql.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('nouvelles.ads'))`;
      await dropOld(sql, { nodeId, asks, now });
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

type Dropped = { nodeId: string; asks: readonly LeaseAsk[]; now: Date };

/**
 * What is over, and what this process holds of campaigns that it asks for no longer. What a process that died held of
 * views may have been served, and may still be seen: it is kept aside as if it had been.
 */
async function dropOld(sql: Sql, { nodeId, asks, now }: Dropped): Promise<void> {
  await sql.$executeRaw`
    WITH dropped AS (DELETE FROM ad_leases WHERE expires_at <= now() OR (node_id = ${nodeId}::uuid
      AND campaign_id <> ALL (${asks.map(({ campaignId }) => campaignId)}::uuid[])) RETURNING campaign_id, amount)
    INSERT INTO ad_reservations AS r (campaign_id, minute, amount)
    SELECT c.id, ${minuteOf(now)}::timestamptz, sum(d.amount)::int
    FROM dropped d JOIN ad_campaigns c ON c.id = d.campaign_id
    WHERE c.counting = 'viewable' AND d.amount > 0 GROUP BY c.id
    ON CONFLICT (campaign_id, minute) DO UPDATE SET amount = r.amount + EXCLUDED.amount`;
  await sql.$executeRaw`
    DELETE FROM ad_reservations WHERE amount = 0 OR minute < ${new Date(now.getTime() - reservedMs)}::timestamptz`;
}

type AsideOf = { campaignId: string; underWay: readonly UnderWay[] };

async function takeBack(sql: Sql, nodeId: string, asks: readonly LeaseAsk[]): Promise<void> {
  const given = asks
    .map(({ campaignId, returned, underWay }) => ({ campaignId, amount: returned + sumOf(underWay) }))
    .filter(({ amount }) => amount > 0);
  if (given.length === 0) return;
  await sql.$executeRaw`
    UPDATE ad_leases l SET amount = greatest(0, l.amount - g.amount)
    FROM unnest(${given.map(({ campaignId }) => campaignId)}::uuid[], ${given.map(({ amount }) => amount)}::int[])
      AS g(campaign_id, amount)
    WHERE l.node_id = ${nodeId}::uuid AND l.campaign_id = g.campaign_id`;
  await setAside(sql, asks);
}

const sumOf = (underWay: readonly UnderWay[]): number =>
  underWay.reduce((sum, { amount }) => sum + amount, 0);

async function setAside(sql: Sql, asides: readonly AsideOf[]): Promise<void> {
  const rows = asides.flatMap(({ campaignId, underWay }) => underWay.map((one) => ({ campaignId, ...one })));
  if (rows.length === 0) return;
  await sql.$executeRaw`
    INSERT INTO ad_reservations AS r (campaign_id, minute, amount)
    SELECT c.id, g.minute, g.amount
    FROM unnest(${rows.map(({ campaignId }) => campaignId)}::uuid[], ${rows.map(({ minute }) => minute)}::timestamptz[],
      ${rows.map(({ amount }) => amount)}::int[]) AS g(campaign_id, minute, amount)
    JOIN ad_campaigns c ON c.id = g.campaign_id
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
 * In the transaction that counts them: what was billed comes out of the lease where servings count; where views do,
 * what was seen or is gone comes out of what is kept aside for its minute. What is over meanwhile gave it back already.
 */
export async function settleLeases(
  sql: Sql,
  nodeId: string,
  { billed, resolved }: Pick<AdGains, 'billed' | 'resolved'>,
): Promise<void> {
  if (billed.length > 0)
    await sql.$executeRaw`
      UPDATE ad_leases l SET amount = greatest(0, l.amount - b.amount)
      FROM (SELECT campaign_id, sum(amount)::int AS amount
        FROM unnest(${billed.map(({ campaignId }) => campaignId)}::uuid[], ${billed.map(({ amount }) => amount)}::int[])
        AS t(campaign_id, amount) GROUP BY 1) b
      JOIN ad_campaigns c ON c.id = b.campaign_id
      WHERE l.node_id = ${nodeId}::uuid AND l.campaign_id = b.campaign_id AND c.counting = 'served'`;
  if (resolved.length > 0)
    await sql.$executeRaw`
      UPDATE ad_reservations r SET amount = greatest(0, r.amount - g.amount)
      FROM unnest(${resolved.map(({ campaignId }) => campaignId)}::uuid[],
        ${resolved.map(({ minute }) => minute)}::timestamptz[], ${resolved.map(({ amount }) => amount)}::int[])
        AS g(campaign_id, minute, amount)
      WHERE r.campaign_id = g.campaign_id AND r.minute = g.minute`;
}

/** A process leaves: whatever it still holds is everybody's, but for what it served and did not tell yet. */
export async function returnLeases(nodeId: string, asides: readonly AsideOf[]): Promise<void> {
  await db().$transaction(
    async (sql) => {
      await sql.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('nouvelles.ads'))`;
      const gone = await sql.$queryRaw<{ id: string }[]>`
        DELETE FROM ad_leases WHERE node_id = ${nodeId}::uuid RETURNING campaign_id AS id`;
      await setAside(sql, asides);
      await sql.$executeRaw`
        UPDATE ad_accounts a SET leased = coalesce(
          (SELECT sum(amount)::int FROM ad_leases l WHERE l.campaign_id = a.campaign_id), 0)
        WHERE a.campaign_id = ANY (${gone.map(({ id }) => id)}::uuid[])`;
    },
    { timeout: timeoutMs },
  );
}
