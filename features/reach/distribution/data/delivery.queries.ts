import type {
  ChannelName,
  ChannelSummary,
  DeliveryLine,
  ToldStory,
} from '#features/reach/distribution/distribution.ts';
import type { DeliveryLogQuery } from '#features/reach/distribution/distribution.schema.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

/** Events on a page of the log. */
export const toldOnPage = 20;
/** More lines of one page than anybody reads. */
const mostLines = 400;
const mostOfStory = 30;

type EventRow = Omit<ToldStory, 'lines'>;

/** One page of the log, newest first, with how many events there are. */
export async function listTold({
  etat,
  canal,
  page,
}: DeliveryLogQuery): Promise<{ told: ToldStory[]; total: number }> {
  const where = Prisma.sql`
    (${etat}::text IS NULL OR d.status = ${etat}) AND (${canal}::text IS NULL OR d.channel = ${canal})`;
  const [events, counted] = await Promise.all([
    listEvents(where, { most: toldOnPage, skip: (page - 1) * toldOnPage }),
    db().$queryRaw<{ total: number }[]>`
      SELECT count(DISTINCT d.event)::int AS total FROM deliveries d WHERE ${where}`,
  ]);
  return { told: await withLines(events), total: counted[0]?.total ?? 0 };
}

/** What the world was told of one story, newest first. */
export const listToldOf = async (articleId: string): Promise<ToldStory[]> =>
  withLines(await listEvents(Prisma.sql`d.article_id = ${articleId}::uuid`, { most: mostOfStory, skip: 0 }));

const listEvents = (
  where: Prisma.Sql,
  { most, skip }: { most: number; skip: number },
): Promise<EventRow[]> => db().$queryRaw<EventRow[]>`
  SELECT told.event, told.act, told.article_id AS "articleId", told.at, coalesce(r.headline, '') AS headline
  FROM (
    SELECT d.event, d.act, d.article_id, min(d.created_at) AS at FROM deliveries d WHERE ${where}
    GROUP BY d.event, d.act, d.article_id
    ORDER BY min(d.created_at) DESC, d.event LIMIT ${most}::int OFFSET ${skip}::int
  ) told
  JOIN articles a ON a.id = told.article_id
  LEFT JOIN revisions r ON r.id = coalesce(a.live_revision_id, a.working_revision_id)
  ORDER BY told.at DESC, told.event`;

async function withLines(events: EventRow[]): Promise<ToldStory[]> {
  if (events.length === 0) return [];
  const names = events.map(({ event }) => event);
  const lines = await db().$queryRaw<(DeliveryLine & { event: string })[]>`
    SELECT d.event, d.id, d.channel, d.target, d.status, d.answered_code AS "answeredCode", d.problem, d.attempts,
      d.round, d.settled_at AS "settledAt", d.served, d.owed,
      CASE WHEN d.status = 'waiting' THEN s.held_until END AS "nextAt"
    FROM deliveries d LEFT JOIN channel_states s ON s.channel = d.channel AND s.held_until > now()
    WHERE d.event = ANY(${names}) ORDER BY d.created_at, d.channel, d.target LIMIT ${mostLines}::int`;
  return events.map((told) => ({
    ...told,
    lines: lines.flatMap(({ event, ...line }) => (event === told.event ? [line] : [])),
  }));
}

/** The state of every channel that has told anything yet. */
export const listChannelSummaries = (): Promise<ChannelSummary[]> => db().$queryRaw<ChannelSummary[]>`
  WITH open AS (
    SELECT channel, count(*) FILTER (WHERE status = 'waiting')::int AS waiting,
      count(*) FILTER (WHERE status = 'parked')::int AS parked
    FROM deliveries WHERE status IN ('waiting', 'parked') GROUP BY channel
  ), last AS (
    SELECT DISTINCT ON (channel) channel, answered_code, problem, settled_at FROM deliveries
    WHERE status IN ('delivered', 'parked') AND created_at > now() - interval '7 days'
    ORDER BY channel, settled_at DESC
  )
  SELECT channel, coalesce(open.waiting, 0) AS waiting, coalesce(open.parked, 0) AS parked,
    CASE WHEN s.held_until > now() THEN s.held_until END AS "heldUntil",
    CASE WHEN s.answered_at IS NULL THEN last.answered_code ELSE s.answered_code END AS "answeredCode",
    CASE WHEN s.answered_at IS NULL THEN last.problem ELSE s.problem END AS problem,
    coalesce(s.answered_at, last.settled_at) AS "answeredAt"
  FROM (SELECT channel FROM channel_states UNION SELECT channel FROM open UNION SELECT channel FROM last) known
  LEFT JOIN channel_states s USING (channel) LEFT JOIN open USING (channel) LEFT JOIN last USING (channel)
  ORDER BY channel`;

/** How many lines wait on a channel. */
export const countWaiting = (channel: ChannelName): Promise<number> =>
  db().delivery.count({ where: { channel, status: 'waiting' } });
