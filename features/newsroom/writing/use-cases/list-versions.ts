import { listVersionsSchema } from '#features/newsroom/articles/articles.schema.ts';
import { listHistory, type Version } from '#features/newsroom/articles/data/revision-history.queries.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';

/** The newest versions of a story, for the panel beside its text. */
export const listVersions = defineUseCase({
  name: 'listVersions',
  input: listVersionsSchema,
  run: async ({ actor, input }): Promise<Outcome<Version[]>> => {
    const history = await listHistory({ actor, articleId: input.articleId });
    return history ? done(history.versions) : refused('not_found', { detail: messages.notFound });
  },
});
