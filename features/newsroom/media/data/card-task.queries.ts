import { drawCardsTask } from '#lib/card-tasks.ts';
import { queueJob } from '#server/jobs/queue-job.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/**
 * Has the worker look at the cards of these articles (null: the newspaper's own), in the caller's transaction: whatever
 * changed what a card shows, whether there must be one, or whether its file may be seen. One line for all that is
 * drawn or decoded (`queueFiles`).
 */
export async function askForCards(sql: Sql, articleIds: readonly (string | null)[]): Promise<void> {
  if (articleIds.length === 0) return;
  await sql.cardTask.createMany({ data: articleIds.map((articleId) => ({ articleId })) });
  await queueDrawing(sql);
}

/** The job that draws what was asked for, behind whatever stands in that line. */
export const queueDrawing = (sql: Sql): Promise<void> => queueJob(sql, drawCardsTask, { line: 'pictures' });

/** The same for the articles that show this picture first: it came, went, or is another. */
export async function askForCardsOf(sql: Sql, assetId: string): Promise<void> {
  const uses = await sql.assetUse.findMany({
    where: { assetId, place: 'lead' },
    select: { articleId: true },
  });
  await askForCards(
    sql,
    uses.map(({ articleId }) => articleId),
  );
}
