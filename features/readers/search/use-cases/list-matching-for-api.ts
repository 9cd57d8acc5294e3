import { type ApiList, listArticlesForApi } from '#features/newsroom/writing/data/api-article.queries.ts';
import { listArticlesByApiSchema } from '#features/newsroom/writing/articles-api.schema.ts';
import { listMatchingIds } from '#features/readers/search/data/matching-ids.queries.ts';
import { SearchTooWide } from '#features/readers/search/data/search-time.ts';
import { parseSearch } from '#features/readers/search/search-query.ts';
import { resolveSearch } from '#features/readers/search/use-cases/resolve-search.ts';
import { defineUseCase, type Outcome, refused } from '#lib/use-case.ts';
import { searchProblems as problems } from '#messages/search.ts';

/**
 * Published articles for the API, newest first: all of them, or with `q` those that the newspaper's own search finds,
 * in its language. What can't be looked for is refused as `invalid` in its field, a name that nobody has finds nothing.
 */
export const listMatchingForApi = defineUseCase({
  name: 'listMatchingForApi',
  input: listArticlesByApiSchema,
  run: async ({ input: { q, ...list } }): Promise<Outcome<ApiList>> => {
    if (!q) return listArticlesForApi(list);
    const parsed = parseSearch(q);
    if (!parsed.ok) return refused('invalid', { fields: { q: parsed.problem } });
    const resolved = await resolveSearch(parsed.query);
    if (resolved.kind === 'refused') return refused('invalid', { fields: { q: resolved.problem } });
    try {
      return await listArticlesForApi(list, (place) =>
        resolved.kind === 'nothing' ? Promise.resolve([]) : listMatchingIds(resolved, place),
      );
    } catch (error) {
      if (error instanceof SearchTooWide) return refused('invalid', { fields: { q: problems.tooWide } });
      throw error;
    }
  },
});
