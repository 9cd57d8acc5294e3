import { findPublishedSchema } from '#features/newsroom/articles/articles.schema.ts';
import { mayWorkOnArticles } from '#features/newsroom/articles/articles.policy.ts';
import { listDeskArticles } from '#features/newsroom/articles/data/desk-list.queries.ts';
import { defineUseCase, done, type Outcome } from '#lib/use-case.ts';

export type FoundArticle = { id: string; headline: string; path: string | null };

const mostFound = 12;

/** Published stories by words of their headline, for the editor's "Lire aussi" and its links. */
export const findPublished = defineUseCase({
  name: 'findPublished',
  input: findPublishedSchema,
  may: mayWorkOnArticles,
  run: async ({ actor, input }): Promise<Outcome<FoundArticle[]>> => {
    const { rows } = await listDeskArticles({
      actor,
      filter: { publicationState: 'published', search: input.search },
    });
    return done(rows.slice(0, mostFound).map(({ id, headline, path }) => ({ id, headline, path })));
  },
});
