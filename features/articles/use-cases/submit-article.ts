import { canMoveWorkflow } from '#features/articles/articles.ts';
import type { submitArticleSchema } from '#features/articles/articles.schema.ts';
import { markRevision } from '#features/articles/data/article.store.ts';
import { openArticle } from '#features/articles/use-cases/open-article.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { articleMessages as messages } from '#messages/fr/articles.ts';
import { attempt } from '#server/attempt.ts';
import type { z } from 'zod';

/** Hands the working copy to the section's editors. The revision is kept as a milestone. */
export const submitArticle: UseCase<
  z.output<typeof submitArticleSchema>,
  { articleId: string; revisionId: string }
> = ({ actor, input }) =>
  attempt(actor, async (open) => {
    const { articleId, revisionId } = input;
    const opened = await openArticle(open.sql, { actor, articleId, verb: 'submit', revisionId });
    if (!opened.ok) return opened;
    const { working } = opened.value;
    if (!canMoveWorkflow('submit', working.workflowState)) {
      return refused('bad_state', { detail: messages.notSubmittable });
    }
    await markRevision(open.sql, working.id, {
      workflowState: 'in_review',
      ...(working.kind === 'autosave' || working.kind === 'named' ? { kind: 'submitted' } : {}),
    });
    await open.journal({
      action: 'article.submit',
      subjectType: 'article',
      subjectId: articleId,
      before: { workflow: working.workflowState },
      after: { workflow: 'in_review', revision: working.number },
    });
    return done({ articleId, revisionId: working.id });
  });
