import { scheduleArticleSchema } from '#features/newsroom/articles/articles.schema.ts';
import { updateArticle } from '#features/newsroom/articles/data/article.store.ts';
import { checkMove, openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import { planText } from '#features/newsroom/publishing/use-cases/plan-text.ts';
import { defineUseCase, done, type Outcome } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';

/**
 * Pins the working copy to an instant (UTC) at which the worker publishes it; calling it again moves hour and text.
 * Everything that would stop it then is said now. Later saves leave the pinned text alone.
 */
export const scheduleArticle = defineUseCase({
  name: 'scheduleArticle',
  input: scheduleArticleSchema,
  run: ({ actor, input }): Promise<Outcome<{ articleId: string; revisionId: string; at: string }>> =>
    attempt(actor, async (open) => {
      const { articleId, revisionId } = input;
      const at = new Date(input.at);
      const opened = await openArticle(open.sql, { actor, articleId, verb: 'schedule', revisionId });
      if (!opened.ok) return opened;
      const held = opened.value;
      const move = checkMove(held, 'schedule');
      if (!move.ok) return move;
      const revision = held.working;
      const { sectionId, genre, urgency } = revision.fields;
      const planned = await planText(open, { actor, held, at });
      if (!planned.ok) return planned;
      await updateArticle(open.sql, articleId, { publicationState: 'scheduled', sectionId, genre, urgency });
      await open.journal({
        action: 'article.schedule',
        subjectType: 'article',
        subjectId: articleId,
        before: { state: held.article.publicationState, at: held.article.scheduledAt?.toISOString() ?? null },
        after: { state: 'scheduled', at: at.toISOString(), revision: revision.number },
      });
      return done({ articleId, revisionId: revision.id, at: at.toISOString() });
    }),
});
