import { db } from '#server/db/client.ts';

/**
 * Moves planned hours of a story back by so many minutes, as if they had come while nobody looked. By the database's
 * clock, cut to the milliseconds that the columns hold: they round, and an hour rounded up would not have come yet.
 */
export async function makeDue(
  articleId: string,
  { text, withdrawal }: { text?: number; withdrawal?: number },
): Promise<void> {
  if (text !== undefined) {
    await db().$executeRaw`
      UPDATE articles SET scheduled_at = date_trunc('milliseconds', now()) - ${text} * interval '1 minute'
      WHERE id = ${articleId}::uuid`;
  }
  if (withdrawal !== undefined) {
    await db().$executeRaw`
      UPDATE articles
      SET withdrawal_scheduled_at = date_trunc('milliseconds', now()) - ${withdrawal} * interval '1 minute'
      WHERE id = ${articleId}::uuid`;
  }
}
