import { setEmbargoSchema } from '#features/newsroom/articles/articles.schema.ts';
import { updateArticle } from '#features/newsroom/articles/data/article.store.ts';
import { askForLinks, leaveLinks } from '#features/newsroom/publishing/data/link-place.store.ts';
import { readClock } from '#features/newsroom/articles/data/schedule.store.ts';
import { openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import { dayAndClock } from '#lib/dates.ts';
import { articleAlone } from '#lib/tags.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { planningMessages as messages } from '#words/newsroom/publishing/planning.ts';
import { attempt } from '#server/transaction/attempt.ts';
import type { Transaction } from '#server/transaction/transaction.ts';

/**
 * "Ne pas publier avant": until that instant (UTC) no door lets the text out: publishing, updating, planning an
 * earlier hour, the API. A live story keeps its text of now. `until: null` lifts it.
 */
export const setEmbargo = defineUseCase({
  name: 'setEmbargo',
  input: setEmbargoSchema,
  run: ({ actor, input }): Promise<Outcome<{ articleId: string; until: string | null }>> =>
    attempt(actor, async (open) => {
      const { articleId } = input;
      const until = input.until === null ? null : new Date(input.until);
      const opened = await openArticle(open.sql, { actor, articleId, verb: 'embargo' });
      if (!opened.ok) return opened;
      const { article } = opened.value;
      if (until) {
        if (article.publicationState === 'withdrawn') {
          return refused('bad_state', { detail: messages.embargoOnWithdrawn });
        }
        const now = await readClock(open.sql);
        if (until <= now) {
          return refused('invalid', {
            detail: messages.embargoInPast,
            fields: { until: messages.embargoInPast },
          });
        }
        if (article.scheduledAt && article.scheduledAt < until) {
          const detail = messages.embargoAfterPlan(dayAndClock(article.scheduledAt, now));
          return refused('bad_state', { detail });
        }
      }
      await updateArticle(open.sql, articleId, { embargoedUntil: until });
      if (article.publicationState === 'published') await followEmbargo(open, { articleId, until });
      await open.journal({
        action: until ? 'article.embargo' : 'article.lift_embargo',
        subjectType: 'article',
        subjectId: articleId,
        before: { until: article.embargoedUntil?.toISOString() ?? null },
        after: { until: until?.toISOString() ?? null },
      });
      return done({ articleId, until: until?.toISOString() ?? null });
    }),
});

/** Until the hour of its next text a live story is not shown around by the machine; its page and its places stay. */
async function followEmbargo(
  open: Transaction,
  { articleId, until }: { articleId: string; until: Date | null },
): Promise<void> {
  await askForLinks(open.sql, articleId);
  if (!until) return;
  await askForLinks(open.sql, articleId, until);
  await leaveLinks(open.sql, articleId);
  open.purge(articleAlone(articleId));
}
