import { dayBounds, iso, siteDay } from '#lib/dates.ts';
import type { Sql } from '#server/transaction/transaction.ts';

const dayMs = 86_400_000;
const keptDays = 30;

/** Where the newspaper's days of the last month begin, oldest first. */
function dayStarts(now: Date): string[] {
  const starts: string[] = [];
  let { start, end } = dayBounds(siteDay(new Date(now.getTime() - (keptDays + 1) * dayMs)));
  while (start <= now) {
    starts.push(iso(start));
    ({ start, end } = dayBounds(siteDay(end)));
  }
  return starts;
}

/**
 * Deletes the automatic saves that nobody will look for any more: all of the last hour stay, then the last of each ten
 * minutes for a day, then the last of each day for thirty days, then none. A version that is a milestone, that a story
 * works on, shows or will show, or that a preview, a correction or a remark points to, is never taken. At most `limit`
 * at a time; returns how many.
 */
export const deleteThinnedRevisions = (
  sql: Sql,
  { now, limit }: { now: Date; limit: number },
): Promise<number> => sql.$executeRaw`
  WITH aged AS (
    SELECT id, article_id, number,
      CASE
        WHEN created_at > ${now}::timestamptz - interval '1 day' THEN 'tens'
        WHEN created_at > ${now}::timestamptz - interval '30 days' THEN 'days'
        ELSE 'past'
      END AS tier,
      CASE
        WHEN created_at > ${now}::timestamptz - interval '1 day' THEN date_bin('10 minutes', created_at, 'epoch')
        ELSE days.starts[width_bucket(created_at, days.starts)]
      END AS span
    FROM revisions, (SELECT ${dayStarts(now)}::text[]::timestamptz[] AS starts) days
    WHERE kind = 'autosave' AND name IS NULL AND workflow_note IS NULL
      AND created_at <= ${now}::timestamptz - interval '1 hour'
  ), ranked AS (
    SELECT id, tier, row_number() OVER (PARTITION BY article_id, tier, span ORDER BY number DESC) AS place FROM aged
  )
  DELETE FROM revisions WHERE id IN (
    SELECT r.id FROM ranked r
    WHERE (r.tier = 'past' OR r.place > 1)
      AND NOT EXISTS (SELECT 1 FROM articles a WHERE a.working_revision_id = r.id)
      AND NOT EXISTS (SELECT 1 FROM articles a WHERE a.live_revision_id = r.id)
      AND NOT EXISTS (SELECT 1 FROM articles a WHERE a.scheduled_revision_id = r.id)
      AND NOT EXISTS (SELECT 1 FROM preview_links p WHERE p.revision_id = r.id)
      AND NOT EXISTS (SELECT 1 FROM corrections c WHERE r.id IN (c.revision_id, c.previous_revision_id))
      AND NOT EXISTS (SELECT 1 FROM review_comments n WHERE n.revision_id = r.id)
    LIMIT ${limit})`;
