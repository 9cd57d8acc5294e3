import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** Which of these public files (by hash) no row names. */
export const listUnnamedPublic = async (hashes: readonly string[]): Promise<Set<string>> =>
  toSet(
    await db().$queryRaw<{ hash: string }[]>`
      SELECT asked.hash FROM unnest(${[...hashes]}::text[]) AS asked(hash)
      WHERE NOT EXISTS (SELECT 1 FROM asset_derivatives d WHERE d.hash = asked.hash)
        AND NOT EXISTS (SELECT 1 FROM asset_tracks t WHERE t.hash = asked.hash)
        AND NOT EXISTS (SELECT 1 FROM drawn_cards c WHERE c.hash = asked.hash)
        AND NOT EXISTS (SELECT 1 FROM ad_files a WHERE a.hash = asked.hash)
        AND NOT EXISTS (SELECT 1 FROM assets m WHERE m.hash = asked.hash)`,
  );

/** Which of these originals and masters (by hash) belong to no asset and wait for none. */
export const listUnnamedPrivate = async (hashes: readonly string[]): Promise<Set<string>> =>
  toSet(
    await db().$queryRaw<{ hash: string }[]>`
      SELECT asked.hash FROM unnest(${[...hashes]}::text[]) AS asked(hash)
      WHERE NOT EXISTS (SELECT 1 FROM assets m WHERE m.original_hash = asked.hash OR m.hash = asked.hash)
        AND NOT EXISTS (SELECT 1 FROM uploads u WHERE u.state = 'read'
          AND asked.hash IN (u.replacement ->> 'hash', u.replacement ->> 'originalHash'))`,
  );

/** Which of these uploads no longer need their parts: unknown, or at their end. */
export const listFinishedUploads = async (uploadIds: readonly string[]): Promise<Set<string>> =>
  toSet(
    await db().$queryRaw<{ hash: string }[]>`
      SELECT asked.id AS hash FROM unnest(${[...uploadIds]}::text[]) AS asked(id)
      WHERE NOT EXISTS (SELECT 1 FROM uploads u
        WHERE u.id::text = asked.id AND u.state IN ('receiving', 'waiting', 'reading'))`,
  );

const toSet = (rows: { hash: string }[]): Set<string> => new Set(rows.map(({ hash }) => hash));

/** Uploads that received nothing since this instant are given up, with the rows of their parts. Answers how many. */
export const forgetAbandoned = (before: Date): Promise<number> =>
  db().$executeRaw`DELETE FROM uploads WHERE state = 'receiving' AND updated_at < ${before}`;

/** Gives a job to whatever waits without one: lost with its queue, or come back with a backup. Answers how many. */
export async function queueForgotten(): Promise<number> {
  const readings = await db().$executeRaw`
    SELECT graphile_worker.add_job('read-upload', json_build_object('uploadId', u.id::text),
      queue_name := 'pictures', job_key := 'read-upload:' || u.id)
    FROM uploads u WHERE u.state IN ('waiting', 'reading') AND NOT EXISTS (
      SELECT 1 FROM graphile_worker._private_jobs j
      WHERE j.key = 'read-upload:' || u.id AND j.attempts < j.max_attempts)`;
  const files = await db().$executeRaw`
    SELECT graphile_worker.add_job('derive-asset', json_build_object('assetId', m.id::text),
      queue_name := 'pictures', job_key := 'derive-asset:' || m.id)
    FROM assets m WHERE (m.state = 'preparing' OR EXISTS (
        SELECT 1 FROM uploads u WHERE u.asset_id = m.id AND u.state = 'read' AND u.replacement IS NOT NULL))
      AND m.withdrawn_at IS NULL AND NOT EXISTS (
      SELECT 1 FROM graphile_worker._private_jobs j
      WHERE j.key = 'derive-asset:' || m.id AND j.attempts < j.max_attempts)`;
  return readings + files + (await queueShared(db()));
}

/** In an hour; the next one finds the others. */
const sharedAtOnce = 2_000;
/** In either direction: what is smaller may have no part that search engines take. */
const leastStructured = 400;

/**
 * Asks for what leaves with a story's address (the card, the ratios of search engines) where its first picture has
 * none: pictures from before there was such a thing, and those of the demonstration. Answers how many.
 */
export const queueShared = (sql: Pick<Sql, '$executeRaw'>): Promise<number> => sql.$executeRaw`
  SELECT graphile_worker.add_job('derive-asset', json_build_object('assetId', m.id::text, 'reason', 'shared'),
    queue_name := 'pictures', priority := 5, job_key := 'derive-shared:' || m.id)
  FROM assets m WHERE m.kind = 'picture' AND m.state = 'ready' AND m.withdrawn_at IS NULL
    AND EXISTS (SELECT 1 FROM asset_uses u WHERE u.asset_id = m.id AND u.place = 'lead')
    AND (NOT EXISTS (SELECT 1 FROM asset_derivatives d WHERE d.asset_id = m.id AND d.crop = 'card')
      OR NOT m.is_graphic AND m.width >= ${leastStructured} AND m.height >= ${leastStructured}
        AND NOT EXISTS (SELECT 1 FROM asset_derivatives d WHERE d.asset_id = m.id AND d.crop = 'share-16:9'))
  LIMIT ${sharedAtOnce}`;
