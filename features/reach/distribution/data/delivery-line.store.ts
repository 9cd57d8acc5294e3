import type { CallOutcome } from '#features/reach/distribution/callbacks.ts';
import type { DeliveryProblem } from '#features/reach/distribution/distribution.ts';
import type { StoryAnnouncement } from '#features/newsroom/publishing/story-announcement.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** What subscribers and webhooks leave in the log of deliveries; the rows that carry them are their own. */
type Told = Pick<StoryAnnouncement, 'event' | 'act' | 'articleId'>;

/** The one line that stands for every subscriber of the hub. */
const hubTarget = 'abonnés';

/** The log's word for an answer that was not « received ». */
function problemOf({ answered, failure }: CallOutcome): DeliveryProblem {
  if (answered === 410) return 'gone';
  if (answered === 429) return 'too_many';
  if (answered !== null) return answered >= 500 ? 'server_error' : 'refused';
  return problems.find((problem) => problem === failure) ?? 'unexpected';
}
const problems = ['timeout', 'no_connection', 'no_such_host', 'not_allowed', 'secret_lost'] as const;

/** Opens the line of an event for the hub: so many subscribers are owed the feed. Once, whoever asks again. */
export async function openHubLine(
  sql: Sql,
  { event, act, articleId, topics, owed }: Told & { topics: readonly string[]; owed: number },
): Promise<void> {
  await sql.delivery.createMany({
    data: {
      channel: 'websub',
      target: hubTarget,
      event,
      act,
      articleId,
      paths: [...topics],
      owed,
      served: 0,
    },
    skipDuplicates: true,
  });
}

/**
 * Takes these lines, in one order for everybody: of two who close one at the same moment, the second sees what the first
 * did.
 */
const lockHubLines = (sql: Sql, events: readonly string[]): Promise<unknown> => sql.$queryRaw`
  SELECT id FROM deliveries
  WHERE channel = 'websub' AND event = ANY(${[...events]}::text[]) AND target = ${hubTarget}
  ORDER BY id FOR UPDATE`;

/** What was brought or given up of these events, one subscriber at a time; the line closes with its last one. */
export async function noteHubLines(
  sql: Sql,
  {
    events,
    isServed,
    outcome,
    now,
  }: { events: readonly string[]; isServed: boolean; outcome: CallOutcome; now: Date },
): Promise<void> {
  await lockHubLines(sql, events);
  await sql.$executeRaw`
    UPDATE deliveries d SET attempts = attempts + ${isServed ? 0 : 1}::int, answered_code = ${outcome.answered}::int,
      problem = ${isServed ? null : problemOf(outcome)}, served = served + ${isServed ? 1 : 0}::int
    WHERE channel = 'websub' AND event = ANY(${[...events]}::text[]) AND target = ${hubTarget}`;
  await closeHubLines(sql, events, now);
}

/** Lines for which nobody waits any more say what came of them: everybody served, or somebody given up. */
export async function closeHubLines(sql: Sql, events: readonly string[], now: Date): Promise<void> {
  await lockHubLines(sql, events);
  await sql.$executeRaw`
    UPDATE deliveries d SET settled_at = ${now}::timestamptz,
      status = CASE WHEN EXISTS (SELECT 1 FROM websub_deliveries w
        WHERE w.event = d.event AND w.delivered_at IS NULL) THEN 'parked' ELSE 'delivered' END
    WHERE channel = 'websub' AND status = 'waiting' AND event = ANY(${[...events]}::text[])
      AND NOT EXISTS (SELECT 1 FROM websub_deliveries w WHERE w.event = d.event AND w.next_at IS NOT NULL)`;
}

/** The feed is owed again to those who still subscribe; nobody may be left. */
export async function reopenHubLine(
  sql: Sql,
  { event, owed, now }: { event: string; owed: number; now: Date },
): Promise<void> {
  await sql.delivery.updateMany({
    where: { channel: 'websub', event, target: hubTarget },
    data: { owed, served: 0 },
  });
  await closeHubLines(sql, [event], now);
}

/** Opens a line for each webhook that is told of an event, by its name. Answers the line's id under each name. */
export async function openWebhookLines(
  sql: Sql,
  { event, act, articleId, names }: Told & { names: readonly string[] },
): Promise<Map<string, string>> {
  await sql.delivery.createMany({
    data: names.map((target) => ({ channel: 'webhook', target, event, act, articleId })),
    skipDuplicates: true,
  });
  const lines = await sql.delivery.findMany({
    where: { channel: 'webhook', event },
    select: { id: true, target: true },
  });
  return new Map(lines.map(({ id, target }) => [target, id]));
}

/** What came of one try to tell a webhook. */
export async function noteWebhookLine(
  sql: Sql,
  lineId: string | null,
  { outcome, status, now }: { outcome: CallOutcome; status: 'delivered' | 'waiting' | 'parked'; now: Date },
): Promise<void> {
  if (lineId === null) return;
  await sql.delivery.updateMany({
    where: { id: lineId },
    data: {
      status,
      answeredCode: outcome.answered,
      problem: status === 'delivered' ? null : problemOf(outcome),
      attempts: { increment: 1 },
      settledAt: status === 'waiting' ? null : now,
    },
  });
}

/** A webhook's message goes out again: its line waits, as after the log's own « Renvoyer ». */
export async function reopenWebhookLine(sql: Sql, lineId: string | null, now: Date): Promise<void> {
  if (lineId === null) return;
  await sql.delivery.updateMany({
    where: { id: lineId, status: { not: 'waiting' } },
    data: {
      status: 'waiting',
      round: { increment: 1 },
      queuedAt: now,
      settledAt: null,
      answeredCode: null,
      problem: null,
    },
  });
}

/** Nobody is there any more to whom these lines could be told. */
export async function giveUpLines(sql: Sql, lineIds: readonly string[], now: Date): Promise<void> {
  await sql.delivery.updateMany({
    where: { id: { in: [...lineIds] }, status: 'waiting' },
    data: { status: 'parked', problem: 'gone', settledAt: now },
  });
}
