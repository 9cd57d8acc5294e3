import { type Limit, type LimitName, limits } from '#server/http/limits.ts';
import { db } from '#server/db/client.ts';

export type Taken = { isWithin: boolean; retryAfterSeconds: number };

/**
 * Takes one point of a limit, atomically, in a fixed window that starts with the first. Counters live in the
 * database: they hold for every process and outlive a restart. A refused ask does not lengthen the wait.
 */
export const takePoint = (name: LimitName, key: string): Promise<Taken> =>
  takePointOf(limits[name], `${name}:${key}`);

/** The same for a limit that the newspaper sets itself; `key` says which limit and whose. */
export async function takePointOf(limit: Limit, key: string): Promise<Taken> {
  const rows = await db().$queryRaw<{ points: number; wait: number }[]>`
    INSERT INTO rate_limits AS held (key, points, expires_at)
    VALUES (${key}, 1, now() + make_interval(secs => ${limit.seconds}))
    ON CONFLICT (key) DO UPDATE SET
      points = CASE WHEN held.expires_at <= now() THEN 1 ELSE least(held.points + 1, ${limit.points + 1}) END,
      expires_at = CASE WHEN held.expires_at <= now() THEN excluded.expires_at ELSE held.expires_at END
    RETURNING points, ceil(extract(epoch FROM expires_at - now()))::int AS wait`;
  const held = rows[0];
  if (!held) throw new Error('rate_limits returned no row');
  return { isWithin: held.points <= limit.points, retryAfterSeconds: Math.max(1, held.wait) };
}

/** Gives a point back: what was counted turned out to be right (a good password). */
export async function givePointBack(name: LimitName, key: string): Promise<void> {
  await db().$executeRaw`
    UPDATE rate_limits SET points = greatest(points - 1, 0) WHERE key = ${`${name}:${key}`}`;
}

/** Forgets a counter. */
export async function forgetPoints(name: LimitName, key: string): Promise<void> {
  await db().rateLimit.deleteMany({ where: { key: `${name}:${key}` } });
}
