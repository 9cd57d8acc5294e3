import { urls } from '#lib/urls.ts';
import { searchWords, suggestionWords } from '#messages/search.ts';
import { siteWords } from '#messages/site.ts';

/**
 * A plain form that asks /recherche; `id` keeps several of them apart on one page, `kept` goes with the words. Where
 * the page loads the island, it suggests while one types.
 */
export function SearchForm({
  id,
  value = '',
  hint,
  kept = {},
}: {
  id: string;
  value?: string;
  hint?: string;
  kept?: Record<string, string | undefined>;
}) {
  return (
    <search>
      <form
        className="cherche"
        action={urls.search()}
        method="get"
        data-suggestions={urls.apiSuggestions()}
        data-liste={suggestionWords.label}
      >
        <label htmlFor={id}>{siteWords.searchLabel}</label>
        <div>
          <input
            id={id}
            type="search"
            name="q"
            defaultValue={value}
            maxLength={200}
            required
            autoComplete="off"
            enterKeyHint="search"
            aria-describedby={hint ? `${id}-aide` : undefined}
          />
          <button type="submit">{searchWords.submit}</button>
        </div>
        {Object.entries(kept).map(
          ([name, held]) => held && <input key={name} type="hidden" name={name} value={held} />,
        )}
        {hint && <p id={`${id}-aide`}>{hint}</p>}
      </form>
    </search>
  );
}
