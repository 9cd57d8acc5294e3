import { canMoveWorkflow } from '#features/newsroom/articles/articles.ts';
import { approveArticleSchema } from '#features/newsroom/articles/articles.schema.ts';
import { markRevision } from '#features/newsroom/articles/data/article.store.ts';
import { type Assignee, updateAssignee } from '#features/newsroom/writing/data/review-turn.store.ts';
import { openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import { tellOfApproval } from '#features/newsroom/writing/use-cases/tell-of-review.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Says that the working copy may go out as it stands. Whoever may publish may say so. */
export const approveArticle = defineUseCase({
  name: 'approveArticle',
  input: approveArticleSchema,
  run: ({
    actor,
    input,
  }): Promise<Outcome<{ articleId: string; revisionId: string; assignee: Assignee | null }>> =>
    attempt(actor, async (open) => {
      const { articleId, revisionId } = input;
      const opened = await openArticle(open.sql, { actor, articleId, verb: 'approve', revisionId });
      if (!opened.ok) return opened;
      const { working } = opened.value;
      if (!canMoveWorkflow('approve', working.workflowState)) {
        return refused('bad_state', { detail: messages.notApprovable });
      }
      await markRevision(open.sql, working.id, {
        workflowState: 'approved',
        workflowNote: null,
        ...(working.kind === 'published' ? {} : { kind: 'approved' }),
      });
      const assignee = await updateAssignee(
        open.sql,
        articleId,
        actor.kind === 'person' ? actor.userId : null,
      );
      await tellOfApproval(open, { actor, held: opened.value });
      await open.journal({
        action: 'article.approve',
        subjectType: 'article',
        subjectId: articleId,
        before: { workflow: working.workflowState },
        after: { workflow: 'approved', revision: working.number },
      });
      return done({ articleId, revisionId: working.id, assignee });
    }),
});
