import type { Sql } from '#server/transaction/transaction.ts';

/** A file of the public area as its address names it. */
export type PublicFile = { hash: string; mimeType: string };

/**
 * What becomes of a file: shown to whoever asks, or withdrawn. Two assets may share one file to the byte: withdrawn
 * from either, it is withdrawn. A drawn card goes with its article.
 */
export type FileStanding = 'shown' | 'withdrawn';

/** Moves between seen and withdrawn come one after another in the whole newspaper; they are rare. */
export async function lockPublicFiles(sql: Sql): Promise<void> {
  await sql.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('media-files', 0))`;
}

/** Everything of these assets that an address may give: derivatives, films, tracks, what came with the demonstration. */
export const listPublicFiles = (sql: Sql, assetIds: readonly string[]): Promise<PublicFile[]> =>
  sql.$queryRaw`
    SELECT hash, mime_type AS "mimeType" FROM asset_derivatives WHERE asset_id = ANY (${[...assetIds]}::uuid[])
    UNION SELECT hash, mime_type FROM assets WHERE id = ANY (${[...assetIds]}::uuid[])
    UNION SELECT hash, 'text/vtt' FROM asset_tracks WHERE asset_id = ANY (${[...assetIds]}::uuid[])`;

export async function listWithdrawnAssets(sql: Sql): Promise<string[]> {
  const rows = await sql.asset.findMany({ where: { withdrawnAt: { not: null } }, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** How files stand, by hash; one that no row names is absent. */
export async function readStandings(sql: Sql, hashes: readonly string[]): Promise<Map<string, FileStanding>> {
  const rows = await sql.$queryRaw<{ hash: string; isWithdrawn: boolean }[]>`
    SELECT named.hash, bool_or(named.is_withdrawn) AS "isWithdrawn" FROM (
      SELECT m.hash, m.withdrawn_at IS NOT NULL AS is_withdrawn FROM assets m WHERE m.hash = ANY (${[...hashes]}::text[])
      UNION ALL
      SELECT d.hash, m.withdrawn_at IS NOT NULL FROM asset_derivatives d JOIN assets m ON m.id = d.asset_id
        WHERE d.hash = ANY (${[...hashes]}::text[])
      UNION ALL
      SELECT t.hash, m.withdrawn_at IS NOT NULL FROM asset_tracks t JOIN assets m ON m.id = t.asset_id
        WHERE t.hash = ANY (${[...hashes]}::text[])
      UNION ALL
      SELECT c.hash, c.article_id IS NOT NULL AND a.publication_state <> 'published' FROM drawn_cards c
        LEFT JOIN articles a ON a.id = c.article_id
        WHERE c.hash = ANY (${[...hashes]}::text[])) AS named
    GROUP BY named.hash`;
  return new Map(rows.map(({ hash, isWithdrawn }) => [hash, isWithdrawn ? 'withdrawn' : 'shown']));
}

/** The job that brings files to where they stand (`settle-files`), should whoever changed it not come to the end. */
export async function queueSettling(sql: Sql, files: readonly PublicFile[]): Promise<void> {
  if (files.length === 0) return;
  await sql.$executeRaw`SELECT graphile_worker.add_job('settle-files', ${JSON.stringify({ files })}::json)`;
}

/** The files of a picture that was replaced go this long afterwards: pages that readers have open ask for them still. */
const replacedSeconds = 600;
const replacedKey = (assetId: string): string => `settle-replaced:${assetId}:`;

/** Before the rows of the old files go. */
export async function queueReplaced(sql: Sql, assetId: string): Promise<void> {
  const files = await listPublicFiles(sql, [assetId]);
  await sql.$executeRaw`
    SELECT graphile_worker.add_job('settle-files', ${JSON.stringify({ files })}::json,
      run_at := now() + make_interval(secs => ${replacedSeconds}::int),
      job_key := ${replacedKey(assetId)}::text || gen_random_uuid())`;
}

/** Files that were this asset's and are still to go: one that is withdrawn takes them along. */
export const listReplaced = (sql: Sql, assetId: string): Promise<PublicFile[]> =>
  sql.$queryRaw`
    SELECT file ->> 'hash' AS hash, file ->> 'mimeType' AS "mimeType"
    FROM graphile_worker._private_jobs j, json_array_elements(j.payload -> 'files') AS file
    WHERE starts_with(j.key, ${replacedKey(assetId)}::text)`;
