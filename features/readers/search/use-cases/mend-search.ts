import { listUnknownWords, listWordsLike } from '#features/readers/search/data/search-words.queries.ts';
import { type SearchQuery, soughtWords } from '#features/readers/search/search-query.ts';
import { chooseWord, respell } from '#features/readers/search/spelling.ts';

/** Words that are mended in one search. */
const mostMended = 4;

/**
 * The search as it was probably meant: each word that nothing published holds replaced by the nearest that is. Null
 * when every word is known, or nothing comes near.
 */
export async function mendSearch(typed: string, query: SearchQuery): Promise<string | null> {
  const unknown = (await listUnknownWords(soughtWords(query))).slice(0, mostMended);
  const instead = new Map<string, string>();
  for (const word of unknown) {
    const meant = chooseWord(word, await listWordsLike(word));
    if (meant !== null) instead.set(word, meant);
  }
  return instead.size === 0 ? null : respell(typed, instead);
}
