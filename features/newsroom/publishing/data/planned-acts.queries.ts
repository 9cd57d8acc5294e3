import { deskScope } from '#features/newsroom/articles/articles.policy.ts';
import { scopeConditions } from '#features/newsroom/articles/data/desk-list.queries.ts';
import { lateAfterMs, type PlannedActKind } from '#features/newsroom/articles/planned-acts.ts';
import type { Actor } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

/** An act set for an hour, as the desk lists it. */
export type PlannedAct = {
  articleId: string;
  headline: string;
  sectionName: string;
  kind: PlannedActKind;
  at: Date;
};

const planned = Prisma.sql`
  SELECT id, scheduled_at AS at, scheduled_revision_id AS revision_id,
    CASE publication_state WHEN 'published' THEN 'update' ELSE 'publication' END AS kind
  FROM articles WHERE scheduled_at IS NOT NULL
  UNION ALL
  SELECT id, withdrawal_scheduled_at, live_revision_id, 'withdrawal'
  FROM articles WHERE withdrawal_scheduled_at IS NOT NULL`;

const seenBy = (actor: Actor): Prisma.Sql => Prisma.join(scopeConditions(deskScope(actor)), ' AND ');

const from = Prisma.sql`FROM (${planned}) p JOIN articles a ON a.id = p.id
  JOIN revisions r ON r.id = a.working_revision_id JOIN sections s ON s.id = a.section_id`;

/** What this person may see of the acts planned before `until`, those already due included, in the order of their hours. */
export const listPlannedActs = ({ actor, until }: { actor: Actor; until: Date }): Promise<PlannedAct[]> =>
  db().$queryRaw<PlannedAct[]>`
    SELECT a.id AS "articleId", coalesce(v.headline, r.headline) AS headline, s.name AS "sectionName", p.kind, p.at
    ${from} LEFT JOIN revisions v ON v.id = p.revision_id
    WHERE p.at < ${until}::timestamptz AND ${seenBy(actor)} ORDER BY p.at, a.id LIMIT 200`;

/** How many planned acts that this person may see are late enough to worry, by the database's clock. */
export async function countLateActs(actor: Actor): Promise<number> {
  const [row] = await db().$queryRaw<{ late: number }[]>`
    SELECT count(*)::int AS late ${from}
    WHERE p.at < now() - ${lateAfterMs} * interval '1 millisecond' AND ${seenBy(actor)}`;
  return row?.late ?? 0;
}
