import Link from 'next/link';
import { buttonClass } from '#components/ui/button.tsx';
import { CheckField, SelectField, TextField } from '#components/ui/field.tsx';
import { publicationStates, workflowStates } from '#features/newsroom/articles/articles.ts';
import type { DeskListFilter, DeskOrder } from '#features/newsroom/articles/data/desk-list.queries.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { publicationStateWords, workflowStateWords } from '#words/newsroom/articles/articles.ts';
import { listOrders, listViews } from '#words/newsroom/writing/desk-list.ts';
import { deskMessages } from '#messages/desk.ts';
import { planningMentions } from '#words/newsroom/publishing/planning-desk.ts';

const words = deskMessages.list;

/** The list's address: `/redaction/articles?etape=in_review&tri=attente`. */
export type ArticleSearch = {
  etat?: string;
  etape?: string;
  q?: string;
  miens?: string;
  retard?: string;
  tri?: string;
  page?: string;
};

/** What the address asks of the list; what it spells wrongly it does not ask. */
export function readSearch(search: ArticleSearch): { filter: DeskListFilter; order: DeskOrder } {
  const publicationState = publicationStates.find((state) => state === search.etat);
  const workflowState = workflowStates.find((state) => state === search.etape);
  return {
    filter: {
      ...(publicationState ? { publicationState } : {}),
      ...(workflowState ? { workflowState } : {}),
      ...(search.q ? { search: search.q } : {}),
      ...(search.miens ? { isMine: true } : {}),
      ...(search.retard ? { isLate: true } : {}),
    },
    order: listOrders.find(({ value }) => value === search.tri)?.order ?? 'updated',
  };
}

const views: readonly { label: string; query: ArticleSearch }[] = [
  { label: listViews.all, query: {} },
  { label: listViews.mine, query: { miens: '1' } },
  { label: listViews.inReview, query: { etape: 'in_review', tri: 'attente' } },
  { label: listViews.returned, query: { etape: 'needs_changes' } },
];

/** The views in one press, and every filter with its word. */
export function ArticleFilters({ search }: { search: ArticleSearch }) {
  const isShown = (query: ArticleSearch) =>
    (['etat', 'etape', 'q', 'miens', 'retard'] as const).every(
      (name) => (search[name] || undefined) === query[name],
    );
  return (
    <>
      <nav className="vues" aria-label={listViews.label}>
        {views.map(({ label, query }) => (
          <Link
            key={label}
            href={withQuery(urls.deskArticles(), query)}
            aria-current={isShown(query) ? 'page' : undefined}
          >
            {label}
          </Link>
        ))}
      </nav>
      <form className="filtres" action={urls.deskArticles()}>
        <TextField label={words.search} type="search" name="q" defaultValue={search.q} />
        <SelectField label={words.state} name="etat" defaultValue={search.etat ?? ''}>
          <option value="">{words.allStates}</option>
          {publicationStates.map((state) => (
            <option key={state} value={state}>
              {publicationStateWords[state]}
            </option>
          ))}
        </SelectField>
        <SelectField label={listViews.stage} name="etape" defaultValue={search.etape ?? ''}>
          <option value="">{listViews.allStages}</option>
          {workflowStates.map((state) => (
            <option key={state} value={state}>
              {workflowStateWords[state]}
            </option>
          ))}
        </SelectField>
        <SelectField label={listViews.order} name="tri" defaultValue={search.tri ?? ''}>
          {listOrders.map(({ value, label }, at) => (
            <option key={value} value={at === 0 ? '' : value}>
              {label}
            </option>
          ))}
        </SelectField>
        <CheckField label={words.mine} name="miens" value="1" defaultChecked={Boolean(search.miens)} />
        <CheckField
          label={planningMentions.onlyLate}
          name="retard"
          value="1"
          defaultChecked={Boolean(search.retard)}
        />
        <button type="submit" className={buttonClass()}>
          {words.filter}
        </button>
      </form>
    </>
  );
}
