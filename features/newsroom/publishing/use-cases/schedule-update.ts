import { scheduleUpdateSchema } from '#features/newsroom/articles/articles.schema.ts';
import { updateArticle } from '#features/newsroom/articles/data/article.store.ts';
import { openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import { planText } from '#features/newsroom/publishing/use-cases/plan-text.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { articleMessages } from '#words/newsroom/articles/articles.ts';
import { planningMessages } from '#words/newsroom/publishing/planning.ts';
import { attempt } from '#server/transaction/attempt.ts';

/**
 * Pins the working copy of a live story to an instant (UTC): until then readers see the text of now. Whether it is
 * a substantive update is said now and holds then. Calling it again moves hour, text and that answer.
 */
export const scheduleUpdate = defineUseCase({
  name: 'scheduleUpdate',
  input: scheduleUpdateSchema,
  run: ({ actor, input }): Promise<Outcome<{ articleId: string; revisionId: string; at: string }>> =>
    attempt(actor, async (open) => {
      const { articleId, revisionId, isSubstantive } = input;
      const at = new Date(input.at);
      const opened = await openArticle(open.sql, { actor, articleId, verb: 'schedule', revisionId });
      if (!opened.ok) return opened;
      const held = opened.value;
      const { article, working } = held;
      if (article.publicationState !== 'published') {
        return refused('bad_state', { detail: planningMessages.onlyLiveUpdates });
      }
      if (working.id === article.liveRevisionId) {
        return refused('bad_state', { detail: articleMessages.nothingToUpdate });
      }
      const planned = await planText(open, { actor, held, at });
      if (!planned.ok) return planned;
      await updateArticle(open.sql, articleId, { scheduledIsSubstantive: isSubstantive });
      await open.journal({
        action: 'article.schedule_update',
        subjectType: 'article',
        subjectId: articleId,
        before: { at: article.scheduledAt?.toISOString() ?? null },
        after: { at: at.toISOString(), revision: working.number, isSubstantive },
      });
      return done({ articleId, revisionId: working.id, at: at.toISOString() });
    }),
});
