import type { Person } from '#lib/actor.ts';
import type { RemarkTold } from '#words/house/notices/notices.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** The outbox kind of what waits to be told of a story's remarks. */
export const remarkDigestKind = 'review.remarks';

/**
 * True when a message about this story's remarks waits already: it then tells of what was said from this instant on
 * too. A delivery that is under way is waited for: it has either told of what is said here, or left it to another.
 */
export async function joinWaitingDigest(
  sql: Sql,
  { articleId, since }: { articleId: string; since: Date },
): Promise<boolean> {
  await sql.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`${remarkDigestKind}:${articleId}`}))`;
  // Instants in ISO 8601, which sort as they are written. Who began first may come second.
  const joined = await sql.$executeRaw`
    UPDATE outbox_messages
    SET payload = jsonb_set(payload, '{since}', to_jsonb(least(payload->>'since', ${since.toISOString()})))
    WHERE kind = ${remarkDigestKind} AND payload->>'articleId' = ${articleId}
      AND delivered_at IS NULL AND parked_at IS NULL`;
  return joined > 0;
}

export type SaidSince = RemarkTold & { createdById: string | null };

/** What was said of a story from an instant on, oldest first, answers with the passage that they are about. */
export async function listSaidSince(articleId: string, since: Date): Promise<SaidSince[]> {
  const rows = await db().reviewComment.findMany({
    where: { articleId, createdAt: { gte: since } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { parent: { select: { quote: true } } },
  });
  return rows.map(({ authorName, text, quote, parent, createdById }) => ({
    person: authorName,
    text,
    quote: quote ?? parent?.quote ?? null,
    isReply: parent !== null,
    createdById,
  }));
}

/** The accounts that a story's remarks concern: who began it, who signs it, who has it, who has spoken of it. */
export async function listConcerned(articleId: string): Promise<Person[]> {
  const users = await db().$queryRaw<{ id: string }[]>`
    SELECT u.id FROM articles a JOIN revisions r ON r.id = a.working_revision_id
    JOIN users u ON u.status = 'active' AND (
      u.id IN (a.created_by_id, a.assignee_id)
      OR EXISTS (SELECT 1 FROM review_comments c WHERE c.article_id = a.id AND c.created_by_id = u.id)
      OR EXISTS (SELECT 1 FROM jsonb_array_elements(r.bylines) b JOIN authors s ON s.id::text = b->>'authorId'
                 WHERE s.user_id = u.id))
    WHERE a.id = ${articleId}::uuid`;
  const people = await db().user.findMany({
    where: { id: { in: users.map(({ id }) => id) } },
    select: { id: true, name: true, grants: { select: { role: true, sectionId: true } } },
    orderBy: { id: 'asc' },
  });
  return people.map(({ id, name, grants }) => ({ kind: 'person', userId: id, name, grants, via: 'session' }));
}
