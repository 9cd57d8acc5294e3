import type { PlannedActKind } from '#features/newsroom/articles/planned-acts.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** The worker's task that does what is due; also swept every minute. */
export const publishDueTask = 'publish-due-articles';

/** A text that goes out (first or new) and a withdrawal are planned apart: one article may have both. */
export type PlanSlot = 'text' | 'withdrawal';

const jobKey = (articleId: string, slot: PlanSlot): string =>
  slot === 'text' ? `publish-due:${articleId}` : `withdraw-due:${articleId}`;

/** Wakes the worker at the hour, in the transaction that plans it; a second call for the same plan moves the first. */
export async function addPlanJob(
  sql: Sql,
  { articleId, slot, at }: { articleId: string; slot: PlanSlot; at: Date },
): Promise<void> {
  await sql.$executeRaw`
    SELECT graphile_worker.add_job(${publishDueTask}, '{}'::json,
      run_at := ${at}::timestamptz, job_key := ${jobKey(articleId, slot)}::text)`;
}

/** The hour no longer holds. */
export async function removePlanJob(sql: Sql, articleId: string, slot: PlanSlot): Promise<void> {
  await sql.$executeRaw`SELECT graphile_worker.remove_job(${jobKey(articleId, slot)}::text)`;
}

/** What no plan holds: written by every act that makes the plans of an article void. */
export const noPlannedText = {
  scheduledAt: null,
  scheduledRevisionId: null,
  scheduledIsSubstantive: false,
} as const;
export const noPlannedWithdrawal = { withdrawalScheduledAt: null, scheduledWithdrawalNotice: null } as const;

/** An act whose hour has come. `now` is the database's clock: no machine's own is asked. */
export type DueAct = { articleId: string; kind: PlannedActKind; at: Date; now: Date };

const due = (clock: Prisma.Sql, only: Prisma.Sql) => Prisma.sql`
  SELECT id AS "articleId", scheduled_at AS at, ${clock} AS now, 0 AS rank,
    CASE publication_state WHEN 'published' THEN 'update' ELSE 'publication' END AS kind
  FROM articles
  WHERE scheduled_at <= ${clock} AND deleted_at IS NULL AND publication_state IN ('scheduled', 'published') ${only}
  UNION ALL
  SELECT id, withdrawal_scheduled_at, ${clock}, 1, 'withdrawal'
  FROM articles
  WHERE withdrawal_scheduled_at <= ${clock} AND deleted_at IS NULL AND publication_state = 'published' ${only}
  ORDER BY at, rank, "articleId"`;

/** Everything that should have happened by now, in the order of its hours; a text before a withdrawal of the same minute. */
export const listDueActs = (): Promise<DueAct[]> =>
  db().$queryRaw<DueAct[]>(due(Prisma.sql`now()`, Prisma.empty));

/** The same act under the article's lock: null when somebody else did it, moved it or took it back. */
export async function findStillDue(sql: Sql, act: DueAct): Promise<DueAct | null> {
  const only = Prisma.sql`AND id = ${act.articleId}::uuid`;
  const rows = await sql.$queryRaw<DueAct[]>(due(Prisma.sql`clock_timestamp()`, only));
  return rows.find(({ kind }) => kind === act.kind) ?? null;
}

/** The database's clock, which decides about hours: a machine whose clock jumps opens no embargo. */
export async function readClock(sql: Sql): Promise<Date> {
  const [row] = await sql.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
  if (!row) throw new Error('The database did not tell the time');
  return row.now;
}

/** Who last planned something of this article, if that person still has an account here. */
export async function findPlannerId(sql: Sql, articleId: string): Promise<string | null> {
  const line = await sql.journalEntry.findFirst({
    where: {
      subjectType: 'article',
      subjectId: articleId,
      action: { in: ['article.schedule', 'article.schedule_update', 'article.schedule_withdrawal'] },
      actorKind: 'person',
    },
    orderBy: { at: 'desc' },
    select: { actorId: true },
  });
  return line?.actorId ?? null;
}

/** True when the message was already written (delivered or not). */
export async function isToldAlready(sql: Sql, dedupeKey: string): Promise<boolean> {
  return (await sql.outboxMessage.count({ where: { dedupeKey } })) > 0;
}

/** What a message names of a story: no text is read, so that an unreadable one can be told of too. */
export type PlannedStory = { articleId: string; headline: string; sectionPath: string[] };

/** The story under its lock; null when it is gone. */
export async function lockPlannedStory(sql: Sql, articleId: string): Promise<PlannedStory | null> {
  const rows = await sql.$queryRaw<PlannedStory[]>`
    SELECT a.id AS "articleId", coalesce(planned.headline, r.headline, '') AS headline,
      array_remove(ARRAY[s.id, s.parent_id], NULL)::text[] AS "sectionPath"
    FROM articles a JOIN sections s ON s.id = a.section_id
    LEFT JOIN revisions r ON r.id = a.working_revision_id
    LEFT JOIN revisions planned ON planned.id = a.scheduled_revision_id
    WHERE a.id = ${articleId}::uuid AND a.deleted_at IS NULL FOR UPDATE OF a`;
  return rows[0] ?? null;
}
