import { listSuggestions } from '#features/readers/search/data/suggestions.queries.ts';
import { SearchTooWide } from '#features/readers/search/data/search-time.ts';
import {
  fewestTyped,
  type Suggestion,
  type Suggestions,
  suggestSchema,
} from '#features/readers/search/suggestion.ts';
import { defineUseCase, done, type Outcome } from '#lib/use-case.ts';
import { suggestionWords as words } from '#messages/search.ts';

/** What may be meant by what was typed so far, for anybody; nothing rather than something late. */
export const suggest = defineUseCase({
  name: 'suggest',
  input: suggestSchema,
  run: async ({ input: { q } }): Promise<Outcome<Suggestions>> => {
    const found = q.length < fewestTyped ? [] : await listInTime(q);
    return done({
      items: found.map(({ kind, name, path }) => ({ name, kind: words.kinds[kind], path })),
      says: found.length === 0 ? words.none : words.count(found.length),
    });
  },
});

async function listInTime(typed: string): Promise<Suggestion[]> {
  try {
    return await listSuggestions(typed);
  } catch (error) {
    if (error instanceof SearchTooWide) return [];
    throw error;
  }
}
