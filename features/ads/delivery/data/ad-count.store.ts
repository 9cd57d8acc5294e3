import {
  type AdBatch,
  type AdGain,
  type AdGains,
  gainsOf,
  judge,
  usedKey,
  usedName,
} from '#features/ads/delivery/ad-batch.ts';
import type { Billed, Counted, ServingNote } from '#features/ads/delivery/ad-counter.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

const timeoutMs = 10_000;
/** Under this name a batch itself is remembered among what is used. */
const batchName = 'batch';

/** What else is written with the counts, whole or not at all: the leases of whoever serves. */
export type Settle = (sql: Sql, gains: Pick<AdGains, 'billed' | 'resolved'>) => Promise<void>;

/**
 * Writes a batch in one transaction, one node after another: what is used, the sums, the accounts, and what `settle`
 * adds. Tells what became of each event. A batch that was written before adds nothing; what its events became is then
 * no longer known, and they are said to count.
 */
export async function writeAdBatch(batch: AdBatch, settle: Settle | null): Promise<Counted[]> {
  return db().$transaction(
    async (sql) => {
      await sql.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('nouvelles.ads'))`;
      const isNew = await sql.$executeRaw`
        INSERT INTO ad_used_events (serving, event) VALUES (${batch.id}::uuid, ${batchName}) ON CONFLICT DO NOTHING`;
      if (isNew === 0) return judge(batch.events, new Set(batch.events.map(usedKey)));
      const verdicts = judge(batch.events, await use(sql, batch.events));
      const { sums, billed, resolved } = gainsOf(batch, verdicts);
      await addSums(sql, sums);
      await addBilled(sql, billed);
      if (settle && billed.length + resolved.length > 0) await settle(sql, { billed, resolved });
      return verdicts;
    },
    { timeout: timeoutMs },
  );
}

/** Those that nobody had used. */
async function use(sql: Sql, events: readonly ServingNote[]): Promise<ReadonlySet<string>> {
  if (events.length === 0) return new Set();
  const distinct = new Map(events.map((event) => [usedKey(event), event]));
  const inOrder = [...distinct]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, event]) => event);
  const rows = await sql.$queryRaw<{ key: string }[]>`
    INSERT INTO ad_used_events (serving, event)
    SELECT * FROM unnest(${inOrder.map(({ servingId }) => servingId)}::uuid[], ${inOrder.map(usedName)}::text[])
    ON CONFLICT DO NOTHING RETURNING serving || ' ' || event AS key`;
  return new Set(rows.map(({ key }) => key));
}

async function addSums(sql: Sql, rows: readonly AdGain[]): Promise<void> {
  if (rows.length === 0) return;
  const texts = (read: (row: AdGain) => string): string[] => rows.map(read);
  const counts = (read: (row: AdGain) => number): number[] => rows.map(read);
  await sql.$executeRaw`
    INSERT INTO ad_sums AS s (day, creative_id, campaign_id, slot, section, traffic, served, measured, viewable, clicks)
    SELECT * FROM unnest(${texts(({ day }) => day)}::date[], ${texts(({ creativeId }) => creativeId)}::uuid[],
      ${texts(({ campaignId }) => campaignId)}::uuid[], ${texts(({ slot }) => slot)}::text[],
      ${texts(({ section }) => section)}::text[], ${texts(({ traffic }) => traffic)}::"AdTraffic"[],
      ${counts(({ served }) => served)}::int[], ${counts(({ measured }) => measured)}::int[],
      ${counts(({ viewable }) => viewable)}::int[], ${counts(({ clicks }) => clicks)}::int[])
    ON CONFLICT (day, creative_id, slot, section, traffic) DO UPDATE SET served = s.served + EXCLUDED.served,
      measured = s.measured + EXCLUDED.measured, viewable = s.viewable + EXCLUDED.viewable,
      clicks = s.clicks + EXCLUDED.clicks`;
}

/** The day's own sum starts anew with each day; what comes late of a day that is over adds to the whole alone. */
async function addBilled(sql: Sql, billed: readonly Billed[]): Promise<void> {
  for (const [day, rows] of Map.groupBy(billed, (row) => row.day)) {
    await sql.$executeRaw`
      INSERT INTO ad_accounts AS a (campaign_id, spent, day, spent_today)
      SELECT c.id, b.amount, ${day}::date, b.amount
      FROM unnest(${rows.map(({ campaignId }) => campaignId)}::uuid[], ${rows.map(({ amount }) => amount)}::int[])
        AS b(campaign_id, amount) JOIN ad_campaigns c ON c.id = b.campaign_id
      ORDER BY c.id
      ON CONFLICT (campaign_id) DO UPDATE SET spent = a.spent + EXCLUDED.spent,
        spent_today = CASE WHEN a.day = EXCLUDED.day THEN a.spent_today + EXCLUDED.spent_today
          WHEN a.day > EXCLUDED.day THEN a.spent_today ELSE EXCLUDED.spent_today END,
        day = greatest(a.day, EXCLUDED.day)`;
  }
}

/** Forgets what was used so long ago that its token is refused anyway. How many rows went. */
export const forgetUsedBefore = (before: Date): Promise<number> =>
  db().$executeRaw`DELETE FROM ad_used_events WHERE at < ${before}`;
