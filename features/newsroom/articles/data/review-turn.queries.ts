import type { WorkflowMove } from '#features/newsroom/articles/articles.ts';
import { db } from '#server/db/client.ts';

/** The last move of a story's workflow: who made it, when, and what was said with it. */
export type ReviewMove = { move: WorkflowMove; at: Date; personName: string | null; note: string | null };

/** Who has a story, and how it came to them. The caller has asked whether the person may see it. */
export type ReviewTurn = { assignee: { id: string; name: string } | null; lastMove: ReviewMove | null };

/** The journal remembers every move for ever; revisions are thinned. */
export async function getReviewTurn(articleId: string): Promise<ReviewTurn> {
  const article = await db().article.findUnique({
    where: { id: articleId },
    select: { assignee: { select: { id: true, name: true } } },
  });
  const [lastMove] = await db().$queryRaw<ReviewMove[]>`
    SELECT substr(j.action, 9) AS move, j.at, j.actor_name AS "personName", j.after->>'note' AS note
    FROM journal_entries j
    WHERE j.subject_type = 'article' AND j.subject_id = ${articleId}
      AND j.action IN ('article.submit', 'article.return', 'article.approve')
    ORDER BY j.at DESC, j.id DESC LIMIT 1`;
  return { assignee: article?.assignee ?? null, lastMove: lastMove ?? null };
}
