import { randomUUID } from 'node:crypto';
import { dbPool } from '#server/db/client.ts';
import { log } from '#server/log/log.ts';

const beatEveryMs = 5_000;
/** A worker unseen for this long is dead: it beats six times in it. */
export const deadAfterSeconds = 30;

export type Heartbeat = {
  /** One more beat now: what is held since the last is known if this process dies. */
  beat: () => Promise<void>;
  /** No more beats. */
  silence: () => void;
  /** No more beats, and this process is forgotten: it holds nothing any more. */
  stop: () => Promise<void>;
};

/**
 * Says every few seconds that this process lives and under which names it holds jobs. `workerIds` is read at
 * each beat. A missed beat is logged, and made up by the next.
 * @param id of this process; a UUID
 */
export async function startHeartbeat(
  workerIds: () => string[],
  id: string = randomUUID(),
): Promise<Heartbeat> {
  const beat = async (): Promise<void> => {
    await dbPool().query(
      `INSERT INTO worker_heartbeats (id, worker_ids, seen_at) VALUES ($1, $2, now())
       ON CONFLICT (id) DO UPDATE SET worker_ids = excluded.worker_ids, seen_at = now()`,
      [id, workerIds()],
    );
  };
  const beatOn = (): Promise<void> =>
    beat().catch((error: Error) => log().warn({ err: error.message }, 'heartbeat missed'));
  await beat();
  const timer = setInterval(() => void beatOn(), beatEveryMs);
  const silence = (): void => clearInterval(timer);
  return {
    beat: beatOn,
    silence,
    stop: async () => {
      silence();
      await dbPool().query('DELETE FROM worker_heartbeats WHERE id = $1', [id]);
    },
  };
}

/** Frees whatever is held under these names, for whoever comes next. */
export async function handBack(names: string[]): Promise<void> {
  if (names.length === 0) return;
  await dbPool().query('SELECT graphile_worker.force_unlock_workers($1)', [names]);
}

/**
 * Hands back at once what a process held that has ended, as whoever started it knows: half a minute is long for a story
 * that was planned for this one. Nothing happens where it ended in order, or is not known.
 */
export async function freeJobsOf(id: string): Promise<void> {
  const { rows } = await dbPool().query<{ worker_ids: string[] }>(
    'DELETE FROM worker_heartbeats WHERE id = $1 RETURNING worker_ids',
    [id],
  );
  await handBack(rows.flatMap((row) => row.worker_ids));
}

/**
 * Hands back the jobs of workers that died without a word (graphile-worker alone would wait four hours), and
 * forgets those workers. Returns how many names were freed. Safe while others run: only the unseen are touched.
 */
export async function freeJobsOfTheDead(): Promise<number> {
  const { rows } = await dbPool().query<{ locked_by: string }>(
    `SELECT DISTINCT locked_by FROM graphile_worker._private_jobs
     WHERE locked_by IS NOT NULL AND locked_at < now() - make_interval(secs => $1)
       AND NOT EXISTS (
         SELECT 1 FROM worker_heartbeats
         WHERE locked_by = ANY(worker_ids) AND seen_at > now() - make_interval(secs => $1))`,
    [deadAfterSeconds],
  );
  const names = rows.map((row) => row.locked_by);
  await handBack(names);
  await dbPool().query(
    'DELETE FROM worker_heartbeats WHERE seen_at < now() - make_interval(secs => $1 * 10)',
    [deadAfterSeconds],
  );
  return names.length;
}
