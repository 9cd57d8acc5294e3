import type { NoticeFrequency } from '#features/readers/comments/comment-notices.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** Keeps what somebody is told of once a day; twice is once. */
export async function insertDailyNotices(commentId: string, userIds: readonly string[]): Promise<void> {
  await db().commentNotice.createMany({
    data: userIds.map((userId) => ({ commentId, userId })),
    skipDuplicates: true,
  });
}

/** What waits for one person, taken out; comments that readers no longer see are taken out too, and not told. */
export async function takeDailyNotices(
  sql: Sql,
  userId: string,
): Promise<{ authorName: string | null; text: string; headline: string }[]> {
  return sql.$queryRaw`
    WITH taken AS (DELETE FROM comment_notices WHERE user_id = ${userId}::uuid RETURNING comment_id)
    SELECT u.name AS "authorName", c.text, r.headline
    FROM taken JOIN comments c ON c.id = taken.comment_id AND c.status = 'published'
    JOIN articles a ON a.id = c.article_id AND a.publication_state = 'published' AND a.deleted_at IS NULL
    JOIN revisions r ON r.id = a.live_revision_id LEFT JOIN users u ON u.id = c.author_id
    ORDER BY c.created_at, c.id`;
}

/** Writes the choice of somebody who is there; what waited for a daily mail goes when they want none. False: nobody. */
export async function writeFrequency(sql: Sql, userId: string, frequency: NoticeFrequency): Promise<boolean> {
  const count = await sql.$executeRaw`
    INSERT INTO comment_notice_choices (user_id, frequency)
    SELECT id, ${frequency}::"CommentNoticeFrequency" FROM users WHERE id = ${userId}::uuid
    ON CONFLICT (user_id) DO UPDATE SET frequency = excluded.frequency, updated_at = now()`;
  if (frequency !== 'daily') await sql.commentNotice.deleteMany({ where: { userId } });
  return count === 1;
}
