import { canMoveWorkflow } from '#features/newsroom/articles/articles.ts';
import { returnArticleSchema } from '#features/newsroom/articles/articles.schema.ts';
import { markRevision } from '#features/newsroom/articles/data/article.store.ts';
import { type Assignee, updateAssignee } from '#features/newsroom/writing/data/review-turn.store.ts';
import { openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import { tellOfReturn, writerOf } from '#features/newsroom/writing/use-cases/tell-of-review.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Gives the working copy back to its writer, with a reason that the journal keeps and a mail brings. */
export const returnArticle = defineUseCase({
  name: 'returnArticle',
  input: returnArticleSchema,
  run: ({
    actor,
    input,
  }): Promise<Outcome<{ articleId: string; revisionId: string; assignee: Assignee | null }>> =>
    attempt(actor, async (open) => {
      const { articleId, revisionId, note = null } = input;
      const opened = await openArticle(open.sql, { actor, articleId, verb: 'return', revisionId });
      if (!opened.ok) return opened;
      const { working } = opened.value;
      if (!canMoveWorkflow('return', working.workflowState)) {
        return refused('bad_state', { detail: messages.notReturnable });
      }
      await markRevision(open.sql, working.id, { workflowState: 'needs_changes', workflowNote: note });
      const assignee = await updateAssignee(open.sql, articleId, writerOf(opened.value));
      await tellOfReturn(open, { actor, held: opened.value, reason: note });
      await open.journal({
        action: 'article.return',
        subjectType: 'article',
        subjectId: articleId,
        before: { workflow: working.workflowState },
        after: { workflow: 'needs_changes', revision: working.number, note },
      });
      return done({ articleId, revisionId: working.id, assignee });
    }),
});
