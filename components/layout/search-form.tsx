import { urls } from '#lib/urls.ts';
import { searchWords, siteWords } from '#messages/fr/site.ts';

/** A plain form that asks /recherche; `id` keeps several of them apart on one page. */
export function SearchForm({ id, value = '', hint }: { id: string; value?: string; hint?: string }) {
  return (
    <search>
      <form className="cherche" action={urls.search()} method="get">
        <label htmlFor={id}>{siteWords.searchLabel}</label>
        <div>
          <input
            id={id}
            type="search"
            name="q"
            defaultValue={value}
            maxLength={200}
            required
            enterKeyHint="search"
            aria-describedby={hint ? `${id}-aide` : undefined}
          />
          <button type="submit">{searchWords.submit}</button>
        </div>
        {hint && <p id={`${id}-aide`}>{hint}</p>}
      </form>
    </search>
  );
}
