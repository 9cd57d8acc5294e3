import { nameRevisionSchema } from '#features/newsroom/articles/articles.schema.ts';
import { getHeldRevision, markRevision } from '#features/newsroom/articles/data/article.store.ts';
import { openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { versionMessages } from '#words/newsroom/articles/versions.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Gives a version a name: from then on it is kept for ever. */
export const nameRevision = defineUseCase({
  name: 'nameRevision',
  input: nameRevisionSchema,
  run: ({ actor, input }): Promise<Outcome<{ revisionId: string; name: string }>> =>
    attempt(actor, async (open) => {
      const { articleId, revisionId, name } = input;
      const opened = await openArticle(open.sql, { actor, articleId, verb: 'edit' });
      if (!opened.ok) return opened;
      const revision = await getHeldRevision(open.sql, { articleId, revisionId });
      if (!revision) return refused('not_found', { detail: versionMessages.unknown });
      await markRevision(open.sql, revisionId, {
        name,
        ...(revision.kind === 'autosave' ? { kind: 'named' } : {}),
      });
      await open.journal({
        action: 'article.name_version',
        subjectType: 'article',
        subjectId: articleId,
        before: { revision: revision.number, name: revision.name },
        after: { revision: revision.number, name },
      });
      return done({ revisionId, name });
    }),
});
