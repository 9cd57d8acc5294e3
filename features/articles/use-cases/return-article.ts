import { canMoveWorkflow } from '#features/articles/articles.ts';
import type { returnArticleSchema } from '#features/articles/articles.schema.ts';
import { markRevision } from '#features/articles/data/article.store.ts';
import { openArticle } from '#features/articles/use-cases/open-article.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { articleMessages as messages } from '#messages/fr/articles.ts';
import { attempt } from '#server/attempt.ts';
import type { z } from 'zod';

/** Gives the working copy back to its writer, with a word that the journal keeps. */
export const returnArticle: UseCase<
  z.output<typeof returnArticleSchema>,
  { articleId: string; revisionId: string }
> = ({ actor, input }) =>
  attempt(actor, async (open) => {
    const { articleId, revisionId, note } = input;
    const opened = await openArticle(open.sql, { actor, articleId, verb: 'return', revisionId });
    if (!opened.ok) return opened;
    const { working } = opened.value;
    if (!canMoveWorkflow('return', working.workflowState)) {
      return refused('bad_state', { detail: messages.notReturnable });
    }
    await markRevision(open.sql, working.id, { workflowState: 'needs_changes' });
    await open.journal({
      action: 'article.return',
      subjectType: 'article',
      subjectId: articleId,
      before: { workflow: working.workflowState },
      after: { workflow: 'needs_changes', revision: working.number, note: note ?? null },
    });
    return done({ articleId, revisionId: working.id });
  });
