import type { ChannelName, DeliveryProblem } from '#features/reach/distribution/distribution.ts';
import { deliveryLogDays, deliveryPatienceHours } from '#features/reach/distribution/distribution.ts';
import type { StoryAnnouncement } from '#features/newsroom/publishing/story-announcement.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** A line of the log in a transaction's hands. */
export type HeldDelivery = {
  id: string;
  channel: ChannelName;
  event: string;
  articleId: string;
  target: string;
  status: string;
  round: number;
};

/**
 * Writes the line of an announcement on a channel, once for an event and a target whoever asks again. `paths`: what
 * has to be told, for channels that speak of addresses. Of an article that is gone for good nothing is told any more.
 */
export async function insertDelivery(
  delivery: Pick<StoryAnnouncement, 'event' | 'act' | 'articleId'> & {
    channel: ChannelName;
    target: string;
    paths: string[];
  },
): Promise<void> {
  const { event, act, articleId, channel, target, paths } = delivery;
  if ((await db().article.count({ where: { id: articleId } })) === 0) return;
  await db().delivery.createMany({
    data: { event, act, articleId, channel, target, paths },
    skipDuplicates: true,
  });
}

/** What waits on a channel, oldest first. */
export const listWaiting = (
  sql: Sql,
  { channel, most }: { channel: ChannelName; most: number },
): Promise<{ id: string; paths: string[] }[]> =>
  sql.delivery.findMany({
    where: { channel, status: 'waiting' },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: most,
    select: { id: true, paths: true },
  });

/** They arrived. */
export async function markDelivered(
  sql: Sql,
  { ids, code }: { ids: readonly string[]; code: number },
): Promise<void> {
  await sql.$executeRaw`
    UPDATE deliveries
    SET status = 'delivered', answered_code = ${code}::int, problem = NULL, attempts = attempts + 1, settled_at = now()
    WHERE id = ANY(${[...ids]}::uuid[]) AND status = 'waiting'`;
}

/** They failed for now: they wait on, and those that have waited for a day are given up. */
export async function markFailed(
  sql: Sql,
  { ids, code, problem }: { ids: readonly string[]; code: number | null; problem: DeliveryProblem },
): Promise<void> {
  await sql.$executeRaw`
    UPDATE deliveries
    SET answered_code = ${code}::int, problem = ${problem}, attempts = attempts + 1,
        status = CASE WHEN queued_at < now() - make_interval(hours => ${deliveryPatienceHours}::int)
                      THEN 'parked' ELSE 'waiting' END,
        settled_at = CASE WHEN queued_at < now() - make_interval(hours => ${deliveryPatienceHours}::int) THEN now() END
    WHERE id = ANY(${[...ids]}::uuid[]) AND status = 'waiting'`;
}

/** They are given up at once: only a person can help. */
export async function markParked(
  sql: Sql,
  { ids, code, problem }: { ids: readonly string[]; code: number | null; problem: DeliveryProblem },
): Promise<void> {
  await sql.$executeRaw`
    UPDATE deliveries
    SET status = 'parked', answered_code = ${code}::int, problem = ${problem}, attempts = attempts + 1,
        settled_at = now()
    WHERE id = ANY(${[...ids]}::uuid[]) AND status = 'waiting'`;
}

/** Nothing of it leaves: nobody was asked, so no attempt is counted. Returns how many waited. */
export const skipWaiting = (
  sql: Sql,
  { channel, problem }: { channel: ChannelName; problem: DeliveryProblem },
): Promise<number> => sql.$executeRaw`
  UPDATE deliveries SET status = 'skipped', problem = ${problem}, answered_code = NULL, settled_at = now()
  WHERE channel = ${channel} AND status = 'waiting'`;

/** One line, which nobody else changes until the transaction ends; null when there is none. */
export async function lockDelivery(sql: Sql, id: string): Promise<HeldDelivery | null> {
  const [row] = await sql.$queryRaw<HeldDelivery[]>`
    SELECT id, channel, event, article_id AS "articleId", target, status, round
    FROM deliveries WHERE id = ${id}::uuid FOR UPDATE`;
  return row ?? null;
}

/** Locks lines that were given up, oldest first. */
export const lockParked = (
  sql: Sql,
  { channel, most }: { channel: ChannelName | null; most: number },
): Promise<HeldDelivery[]> => sql.$queryRaw<HeldDelivery[]>`
  SELECT id, channel, event, article_id AS "articleId", target, status, round
  FROM deliveries WHERE status = 'parked' AND (${channel}::text IS NULL OR channel = ${channel})
  ORDER BY created_at, id LIMIT ${most}::int FOR UPDATE SKIP LOCKED`;

/** A locked line waits again, as if it had never been sent. */
export async function queueAgain(sql: Sql, id: string): Promise<void> {
  await sql.$executeRaw`
    UPDATE deliveries
    SET status = 'waiting', round = round + 1, answered_code = NULL, problem = NULL, settled_at = NULL,
        queued_at = now()
    WHERE id = ${id}::uuid`;
}

/** Deletes what the log no longer keeps: settled long ago, and nothing that a person has to look at. */
export const deleteOldDeliveries = (): Promise<number> => db().$executeRaw`
  DELETE FROM deliveries
  WHERE created_at < now() - make_interval(days => ${deliveryLogDays}::int) AND status IN ('delivered', 'skipped')`;
