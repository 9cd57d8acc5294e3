import { statfs } from 'node:fs/promises';
import { getConfig } from '#server/config.ts';
import { dbPool } from '#server/db/client.ts';

/** What `/api/sante` answers. Ages and lags in seconds, null when they can't be known. */
export type Health = {
  status: 'ok' | 'failing';
  /** The names of the checks that fail. */
  failing: string[];
  database: { isReachable: boolean; answerMs: number | null };
  worker: { heartbeatAge: number | null };
  scheduler: { overdue: number | null; lag: number | null };
  /** `parked`: messages that were given up, and announcements to the world that were. */
  outbox: { waiting: number | null; oldest: number | null; parked: number | null };
  disk: { freeBytes: number | null };
  mail: { mode: 'smtp' | 'files' };
  /** The code of the alert that Akismet raises about its key; never a failure: comments wait meanwhile. */
  akismet: { isOn: boolean; alert: string | null };
};

/** Past these somebody has to look: the answer is 503. */
const mostSchedulerLag = 120;
const mostHeartbeatAge = 120;
const leastFreeBytes = 100 * 1024 * 1024;
const answerWithinMs = 3_000;

type Facts = {
  heartbeat_age: number | null;
  overdue: number;
  lag: number | null;
  waiting: number;
  oldest: number | null;
  parked: number;
  akismet: string | null;
};

const noFacts: { [Name in keyof Facts]: null } = {
  heartbeat_age: null,
  overdue: null,
  lag: null,
  waiting: null,
  oldest: null,
  parked: null,
  akismet: null,
};

/** Looks at everything that the newspaper stands on; always answers, within seconds. */
export async function getHealth(): Promise<Health> {
  const startedAt = performance.now();
  const [facts, freeBytes] = await Promise.all([readFacts(), readFreeBytes()]);
  const { heartbeat_age, overdue, lag, waiting, oldest, parked, akismet } = facts ?? noFacts;
  const health: Health = {
    status: 'ok',
    failing: [],
    database: {
      isReachable: facts !== null,
      answerMs: facts ? Math.round(performance.now() - startedAt) : null,
    },
    worker: { heartbeatAge: heartbeat_age },
    scheduler: { overdue, lag },
    outbox: { waiting, oldest, parked },
    disk: { freeBytes },
    mail: { mode: getConfig().smtpUrl ? 'smtp' : 'files' },
    akismet: { isOn: getConfig().akismet !== null, alert: akismet },
  };
  const failing = judge(health);
  return { ...health, failing, status: failing.length > 0 ? 'failing' : 'ok' };
}

/** The names of the checks that fail. */
export function judge(health: Omit<Health, 'status' | 'failing'>): string[] {
  const checks: [string, boolean][] = [
    ['database', !health.database.isReachable],
    ['worker', (health.worker.heartbeatAge ?? Number.POSITIVE_INFINITY) > mostHeartbeatAge],
    ['scheduler', (health.scheduler.lag ?? 0) > mostSchedulerLag],
    ['disk', health.disk.freeBytes !== null && health.disk.freeBytes < leastFreeBytes],
  ];
  return checks.filter(([, isFailing]) => isFailing).map(([name]) => name);
}

async function readFacts(): Promise<Facts | null> {
  const asked = dbPool()
    .query<Facts>(factsQuery)
    .then(
      ({ rows }) => rows[0] ?? null,
      () => null,
    );
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<null>((settle) => {
    timer = setTimeout(() => settle(null), answerWithinMs);
  });
  const facts = await Promise.race([asked, tooLate]);
  clearTimeout(timer);
  return facts;
}

const factsQuery = `
  WITH planned AS (
    SELECT scheduled_at AS at FROM articles WHERE scheduled_at < now() AND deleted_at IS NULL
    UNION ALL
    SELECT withdrawal_scheduled_at FROM articles
    WHERE withdrawal_scheduled_at < now() AND deleted_at IS NULL)
  SELECT
    (SELECT extract(epoch FROM now() - max(seen_at))::float8 FROM worker_heartbeats) AS heartbeat_age,
    (SELECT count(*)::int FROM planned WHERE at < now()) AS overdue,
    (SELECT extract(epoch FROM now() - min(at))::float8 FROM planned WHERE at < now()) AS lag,
    (SELECT count(*)::int FROM outbox_messages
       WHERE delivered_at IS NULL AND parked_at IS NULL AND available_at <= now()) AS waiting,
    (SELECT extract(epoch FROM now() - min(available_at))::float8 FROM outbox_messages
       WHERE delivered_at IS NULL AND parked_at IS NULL AND available_at <= now()) AS oldest,
    (SELECT count(*)::int FROM outbox_messages WHERE parked_at IS NOT NULL)
      + (SELECT count(*)::int FROM deliveries WHERE status = 'parked') AS parked,
    (SELECT value->>'code' FROM settings WHERE key = 'comments.akismet-alert') AS akismet`;

async function readFreeBytes(): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(getConfig().dataDir);
    return bavail * bsize;
  } catch {
    return null;
  }
}
