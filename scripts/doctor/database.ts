import { join } from 'node:path';
import { Client } from 'pg';
import { doctorWords as words } from '#messages/doctor.ts';
import { projectDir } from '#scripts/bootstrap.mjs';
import { attention, bad, type Finding, good, reasonOf } from '#scripts/doctor/finding.ts';
import { migrationStatus } from '#server/db/migrations.ts';

const mostSilence = 30;
const mostLag = 120;

type Row = {
  version: string;
  size: string;
  worker: number | null;
  overdue: number;
  lag: number | null;
  waiting: number;
  parked: number;
  untold: number;
  reason: string | null;
};

/** What the database says of itself, of the worker and of what waits. */
export async function examineDatabase(url: string, isRunning: boolean): Promise<Finding[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const { rows } = await client.query(`SELECT current_setting('server_version') AS version,
      pg_size_pretty(pg_database_size(current_database())) AS size`);
    const state = good(words.database, words.databaseState(rows[0]?.version, rows[0]?.size));
    const migrations = await examineMigrations(url);
    if (migrations.state !== 'good') return [state, migrations];
    return [state, migrations, ...(await examineWork(client, isRunning))];
  } catch (error) {
    return [bad(words.database, reasonOf(error))];
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function examineMigrations(connectionString: string): Promise<Finding> {
  try {
    const folder = join(projectDir, 'prisma/migrations');
    const { applied, waiting } = await migrationStatus({ connectionString, folder });
    if (waiting.length > 0) return attention(words.migrations, words.migrationsWaiting(waiting));
    return good(words.migrations, words.migrationsState(applied.length));
  } catch (error) {
    return bad(words.migrations, reasonOf(error));
  }
}

async function examineWork(client: Client, isRunning: boolean): Promise<Finding[]> {
  const { rows } = await client.query<Row>(`
    SELECT (SELECT extract(epoch FROM now() - max(seen_at))::float8 FROM worker_heartbeats) AS worker,
      (SELECT count(*)::int FROM articles WHERE scheduled_at < now() AND deleted_at IS NULL) AS overdue,
      (SELECT extract(epoch FROM now() - min(scheduled_at))::float8 FROM articles
         WHERE scheduled_at < now() AND deleted_at IS NULL) AS lag,
      (SELECT count(*)::int FROM outbox_messages WHERE delivered_at IS NULL AND parked_at IS NULL) AS waiting,
      (SELECT count(*)::int FROM outbox_messages WHERE parked_at IS NOT NULL) AS parked,
      (SELECT last_error FROM outbox_messages WHERE parked_at IS NOT NULL ORDER BY parked_at DESC LIMIT 1) AS reason,
      (SELECT count(*)::int FROM deliveries WHERE status = 'parked') AS untold`);
  const [row] = rows;
  if (!row) return [];
  return [
    examineWorker(row.worker, isRunning),
    examineScheduler(row),
    examineOutbox(row),
    examineDistribution(row),
  ];
}

function examineWorker(age: number | null, isRunning: boolean): Finding {
  if (age === null) return (isRunning ? bad : attention)(words.worker, words.workerNone);
  if (age > mostSilence) return (isRunning ? bad : attention)(words.worker, words.workerSilent(age));
  return good(words.worker, words.workerState(age));
}

function examineScheduler({ overdue, lag }: Row): Finding {
  if (lag !== null && lag > mostLag) return bad(words.scheduler, words.schedulerLate(overdue, lag));
  return good(words.scheduler, words.good);
}

function examineOutbox({ parked, waiting, reason }: Row): Finding {
  if (parked > 0) return attention(words.outbox, words.outboxParked(parked, reason ?? ''));
  return good(words.outbox, words.outboxState(waiting));
}

function examineDistribution({ untold }: Row): Finding {
  if (untold > 0) return attention(words.distribution, words.distributionParked(untold));
  return good(words.distribution, words.good);
}
