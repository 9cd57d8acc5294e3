import type { CommentDecision } from '#features/readers/comments/comments.ts';
import { getSanctionedPerson } from '#features/readers/comments/data/sanction.queries.ts';
import type { Bar } from '#features/readers/comments/sanctions.ts';
import { db } from '#server/db/client.ts';

/** What is known of somebody who comments: what became of their words, the last decisions, what keeps them from writing. */
export type AuthorRecord = {
  id: string;
  name: string;
  since: Date;
  isConfirmed: boolean;
  published: number;
  waiting: number;
  refused: number;
  removed: number;
  spam: number;
  /** The last that stand, newest first. */
  lastDecisions: { kind: CommentDecision; at: string }[];
  /** How many sanctions they ever had; what they could write meanwhile. */
  sanctionCount: number;
  bar: Pick<Bar, 'kind' | 'endsAt'> | null;
};

type Row = Omit<AuthorRecord, 'bar'> & { barKind: Bar['kind'] | null; barEndsAt: Date | null };

const lastDecisions = 5;

/** The records of some people, by id, as they stand at an instant. */
export async function listRecords(
  userIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, AuthorRecord>> {
  if (userIds.length === 0) return new Map();
  const rows = await db().$queryRaw<Row[]>`
    SELECT u.id, u.name, u.created_at AS since, u.email_verified IS NOT NULL AS "isConfirmed", written.*,
      decided.last AS "lastDecisions",
      (SELECT count(*)::int FROM reader_sanctions s WHERE s.user_id = u.id) AS "sanctionCount",
      bar.kind AS "barKind", bar.ends_at AS "barEndsAt"
    FROM users u
    CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE c.status = 'published')::int AS published,
        count(*) FILTER (WHERE c.status = 'waiting')::int AS waiting,
        count(*) FILTER (WHERE c.status = 'refused' AND NOT c.is_spam)::int AS refused,
        count(*) FILTER (WHERE c.status = 'removed' AND NOT c.is_spam)::int AS removed,
        count(*) FILTER (WHERE c.is_spam)::int AS spam
      FROM comments c WHERE c.author_id = u.id) written
    CROSS JOIN LATERAL (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'at', decided_at)), '[]') AS last
      FROM (SELECT d.kind, d.decided_at FROM comments c JOIN comment_decisions d ON d.comment_id = c.id
        WHERE c.author_id = u.id AND d.undone_at IS NULL
        ORDER BY d.decided_at DESC, d.id DESC LIMIT ${lastDecisions}) newest) decided
    LEFT JOIN LATERAL (SELECT s.kind::text AS kind, s.ends_at FROM reader_sanctions s
      WHERE s.user_id = u.id AND s.kind <> 'warning' AND s.lifted_at IS NULL
        AND (s.ends_at IS NULL OR s.ends_at > ${now})) bar ON true
    WHERE u.id = ANY(${userIds}::uuid[])`;
  return new Map(
    rows.map(({ barKind, barEndsAt, ...record }) => [
      record.id,
      { ...record, bar: barKind && { kind: barKind, endsAt: barEndsAt } },
    ]),
  );
}

/** Somebody's record and whether they are of the newsroom; null when there is no such account. */
export async function getAuthorRecord(
  userId: string,
  now: Date,
): Promise<(AuthorRecord & { isStaff: boolean }) | null> {
  const [person, records] = await Promise.all([getSanctionedPerson(userId), listRecords([userId], now)]);
  const record = records.get(userId);
  return person && record ? { ...record, isStaff: person.isStaff } : null;
}
