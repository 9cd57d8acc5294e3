import { withdrawArticleSchema } from '#features/newsroom/articles/articles.schema.ts';
import { takeDown } from '#features/newsroom/publishing/data/publication.store.ts';
import { checkMove, openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import { defineUseCase, done, type Outcome } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Takes a live story away: its address answers 410 with the notice, and it leaves lists, fronts, feeds and search. */
export const withdrawArticle = defineUseCase({
  name: 'withdrawArticle',
  input: withdrawArticleSchema,
  run: ({ actor, input }): Promise<Outcome<{ articleId: string }>> =>
    attempt(actor, async (open) => {
      const { articleId, notice } = input;
      const opened = await openArticle(open.sql, { actor, articleId, verb: 'withdraw' });
      if (!opened.ok) return opened;
      const move = checkMove(opened.value, 'withdraw');
      if (!move.ok) return move;
      await takeDown(open, { held: opened.value, now: new Date(), notice });
      await open.journal({
        action: 'article.withdraw',
        subjectType: 'article',
        subjectId: articleId,
        before: { state: 'published' },
        after: { state: 'withdrawn', notice },
      });
      return done({ articleId });
    }),
});
