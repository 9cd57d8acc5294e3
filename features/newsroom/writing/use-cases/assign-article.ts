import { assignArticleSchema } from '#features/newsroom/articles/articles.schema.ts';
import {
  type Assignee,
  findPersonName,
  updateAssignee,
} from '#features/newsroom/writing/data/review-turn.store.ts';
import { openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';
import { attempt } from '#server/transaction/attempt.ts';

export type Assigned = { articleId: string; assignee: Assignee | null };

/**
 * « Je m'en charge », or handing it back. `seen` is who had it before the person's eyes: when somebody else has taken
 * it meanwhile, 'conflict' says who, and nothing changes.
 */
export const assignArticle = defineUseCase({
  name: 'assignArticle',
  input: assignArticleSchema,
  run: ({ actor, input }): Promise<Outcome<Assigned>> =>
    attempt(actor, async (open) => {
      const { articleId, isTaken, seen } = input;
      const opened = await openArticle(open.sql, { actor, articleId, verb: 'assign' });
      if (!opened.ok) return opened;
      const { article } = opened.value;
      const before = article.assigneeId;
      if (before !== seen) {
        const name = before && (await findPersonName(open.sql, before));
        return refused('conflict', { detail: name ? messages.takenBy(name) : messages.handedBack });
      }
      const assignee = await updateAssignee(
        open.sql,
        articleId,
        isTaken && actor.kind === 'person' ? actor.userId : null,
      );
      await open.journal({
        action: 'article.assign',
        subjectType: 'article',
        subjectId: articleId,
        before: { assignee: before },
        after: { assignee: assignee?.id ?? null },
      });
      return done({ articleId, assignee });
    }),
});
