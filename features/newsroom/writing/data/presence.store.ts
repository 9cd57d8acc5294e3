import { presenceLastsMs } from '#features/newsroom/writing/presence.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** Writes that a window has a story open, by the database's clock: browsers' and servers' may jump. */
export async function touchPresence(
  sql: Sql,
  presence: { articleId: string; tabId: string; userId: string; userName: string; blockId: string | null },
): Promise<void> {
  const { articleId, tabId, userId, userName, blockId } = presence;
  await sql.$executeRaw`
    INSERT INTO presences (article_id, tab_id, user_id, user_name, block_id, seen_at)
    VALUES (${articleId}::uuid, ${tabId}, ${userId}::uuid, ${userName}, ${blockId}, clock_timestamp())
    ON CONFLICT (article_id, tab_id) DO UPDATE
      SET user_id = excluded.user_id, user_name = excluded.user_name, block_id = excluded.block_id,
          seen_at = excluded.seen_at`;
}

/** The window closed the story. Another person's window can't be closed for them. */
export async function deletePresence(
  sql: Sql,
  where: { articleId: string; tabId: string; userId: string },
): Promise<void> {
  await sql.presence.deleteMany({ where });
}

/** Forgets the windows that fell silent. */
export async function deleteSilentPresences(sql: Sql): Promise<void> {
  await sql.$executeRaw`
    DELETE FROM presences WHERE seen_at < clock_timestamp() - make_interval(secs => ${presenceLastsMs / 1_000}::float8)`;
}
