import type { Visits } from '#features/house/redirects/visit-tally.ts';
import { db } from '#server/db/client.ts';

/** The report holds the most wanted alone. */
const mostMissing = 5_000;

/** Adds what a process has counted. */
export async function addVisits({ moved, missing }: Visits): Promise<void> {
  const [paths, absent] = [[...moved.keys()], [...missing.entries()]];
  if (paths.length > 0) {
    await db().$executeRaw`
      UPDATE redirects r SET hits = r.hits + t.hits, last_hit_at = now()
      FROM unnest(${paths}::text[], ${[...moved.values()]}::int[]) AS t(path, hits) WHERE r.from_path = t.path`;
  }
  if (absent.length === 0) return;
  // In one order, so that two processes never wait for each other's rows.
  absent.sort(([one], [other]) => (one < other ? -1 : 1));
  await db().$executeRaw`
    INSERT INTO missing_paths AS m (path, hits, referrer)
    SELECT path, hits, referrer FROM unnest(${absent.map(([path]) => path)}::text[],
      ${absent.map(([, { hits }]) => hits)}::int[],
      ${absent.map(([, { referrer }]) => referrer)}::text[]) AS t(path, hits, referrer)
    WHERE NOT EXISTS (SELECT 1 FROM redirects r WHERE r.from_path = t.path)
    ON CONFLICT (path) DO UPDATE SET hits = m.hits + EXCLUDED.hits, last_seen_at = now(),
      referrer = coalesce(EXCLUDED.referrer, m.referrer)`;
  await db().$executeRaw`
    DELETE FROM missing_paths WHERE path IN (SELECT path FROM missing_paths WHERE ignored_at IS NULL
      ORDER BY hits DESC, last_seen_at DESC OFFSET ${mostMissing})`;
}
