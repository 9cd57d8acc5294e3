import { restoreArticleSchema } from '#features/newsroom/articles/articles.schema.ts';
import { getHeldRevision } from '#features/newsroom/articles/data/article.store.ts';
import { returnToFronts } from '#features/newsroom/publishing/data/front-place.store.ts';
import { putLive } from '#features/newsroom/publishing/data/publication.store.ts';
import { readClock } from '#features/newsroom/articles/data/schedule.store.ts';
import type { ReturnToFront } from '#features/newsroom/articles/publishing.ts';
import {
  checkMove,
  checkReadiness,
  openArticle,
} from '#features/newsroom/articles/use-cases/open-article.ts';
import type { Published } from '#features/newsroom/publishing/use-cases/publish-article.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** `places`: what became of the places that it had on fronts. */
type Restored = Published & { places: ReturnToFront[] };

/**
 * Puts a withdrawn story back as it last stood, at its address and date, and at the place that the desk had given
 * it on a front unless another took it.
 */
export const restoreArticle = defineUseCase({
  name: 'restoreArticle',
  input: restoreArticleSchema,
  run: ({ actor, input }): Promise<Outcome<Restored>> =>
    attempt(actor, async (open) => {
      const { articleId } = input;
      const opened = await openArticle(open.sql, { actor, articleId, verb: 'restore' });
      if (!opened.ok) return opened;
      const held = opened.value;
      const { article } = held;
      const move = checkMove(held, 'restore');
      if (!move.ok) return move;
      const revisionId = article.liveRevisionId;
      const revision = revisionId ? await getHeldRevision(open.sql, { articleId, revisionId }) : null;
      if (!revision) return refused('bad_state', { detail: messages.notFound });
      const now = await readClock(open.sql);
      const ready = await checkReadiness(open.sql, { held, revision, now, stage: 'restore' });
      if (!ready.ok) return ready;
      const live = await putLive(open, { held, revision, now, modifiedAt: article.modifiedAt });
      if (!live.ok) return live;
      const places = await returnToFronts(open, { articleId, now });
      await open.journal({
        action: 'article.restore',
        subjectType: 'article',
        subjectId: articleId,
        before: { state: 'withdrawn' },
        after: { state: 'published', url: live.value.url, ...(places.length > 0 ? { places } : {}) },
      });
      return done({ articleId, revisionId: revision.id, url: live.value.url, places });
    }),
});
