import { canMoveWorkflow } from '#features/newsroom/articles/articles.ts';
import { submitArticleSchema } from '#features/newsroom/articles/articles.schema.ts';
import { markRevision } from '#features/newsroom/articles/data/article.store.ts';
import { readClock } from '#features/newsroom/articles/data/schedule.store.ts';
import {
  type Assignee,
  findLastReviewer,
  updateAssignee,
} from '#features/newsroom/writing/data/review-turn.store.ts';
import { checkStory, letMachineSkipPicture } from '#features/newsroom/articles/use-cases/check-story.ts';
import { openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import { tellReviewers } from '#features/newsroom/writing/use-cases/tell-of-review.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';
import { attempt } from '#server/transaction/attempt.ts';

/**
 * Hands the working copy to the section's editors with a note, or back to who had sent it back. The revision is kept
 * as a milestone, and whoever may review it gets a mail.
 */
export const submitArticle = defineUseCase({
  name: 'submitArticle',
  input: submitArticleSchema,
  run: ({
    actor,
    input,
  }): Promise<Outcome<{ articleId: string; revisionId: string; assignee: Assignee | null }>> =>
    attempt(actor, async (open) => {
      const { articleId, revisionId, note = null } = input;
      const opened = await openArticle(open.sql, { actor, articleId, verb: 'submit', revisionId });
      if (!opened.ok) return opened;
      const { working } = opened.value;
      if (!canMoveWorkflow('submit', working.workflowState)) {
        return refused('bad_state', { detail: messages.notSubmittable });
      }
      const { fields } = working;
      await letMachineSkipPicture(open, { actor, articleId, fields });
      const now = await readClock(open.sql);
      const checked = await checkStory(open.sql, { articleId, fields, stage: 'submit', now });
      if (!checked.ok) return checked;
      await markRevision(open.sql, working.id, {
        workflowState: 'in_review',
        workflowNote: note,
        ...(working.kind === 'autosave' || working.kind === 'named' ? { kind: 'submitted' } : {}),
      });
      const last = await findLastReviewer(open.sql, articleId);
      const reviewerId = actor.kind === 'person' && last === actor.userId ? null : last;
      const assignee = await updateAssignee(open.sql, articleId, reviewerId);
      await tellReviewers(open, { actor, held: opened.value, note, reviewerId });
      await open.journal({
        action: 'article.submit',
        subjectType: 'article',
        subjectId: articleId,
        before: { workflow: working.workflowState },
        after: { workflow: 'in_review', revision: working.number, note },
      });
      return done({ articleId, revisionId: working.id, assignee });
    }),
});
