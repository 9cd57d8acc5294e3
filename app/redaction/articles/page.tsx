import type { Metadata } from 'next';
import Link from 'next/link';
import { staffAt } from '#app/redaction/staff.ts';
import { buttonClass } from '#components/ui/button.tsx';
import { CheckField, SelectField, TextField } from '#components/ui/field.tsx';
import { mayCreateArticle, mayUseArticleDesk } from '#features/articles/articles.policy.ts';
import { publicationStates } from '#features/articles/articles.ts';
import { listDeskArticles } from '#features/articles/data/desk-list.queries.ts';
import { listPresentByArticle } from '#features/articles/data/presence.queries.ts';
import { ArticleList } from '#features/articles/desk/article-list.tsx';
import { KeepFresh } from '#features/articles/desk/keep-fresh.tsx';
import { CreateArticleButton } from '#features/articles/desk/create-article-button.tsx';
import { listSectionChoices } from '#features/taxonomy/data/desk-taxonomy.queries.ts';
import { urls } from '#lib/urls.ts';
import { publicationStateWords } from '#messages/fr/articles.ts';
import { deskMessages } from '#messages/fr/desk.ts';
import { planningMentions } from '#messages/fr/planning-desk.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: deskMessages.list.title };

const words = deskMessages.list;

type Search = { etat?: string; q?: string; miens?: string; retard?: string; page?: string };

/** The room where everybody begins: what is written, by whom, and where it stands. */
export default async function ArticlesPage({ searchParams }: { searchParams: Promise<Search> }) {
  const actor = await staffAt(urls.deskArticles());
  const search = await searchParams;
  const now = new Date();
  if (!mayUseArticleDesk(actor)) return <p className="note">{words.noEditorialRole}</p>;
  const publicationState = publicationStates.find((state) => state === search.etat);
  const [list, sections] = await Promise.all([
    listDeskArticles({
      actor,
      filter: {
        ...(publicationState ? { publicationState } : {}),
        ...(search.q ? { search: search.q } : {}),
        ...(search.miens ? { isMine: true } : {}),
        ...(search.retard ? { isLate: true } : {}),
      },
      page: Math.max(1, Number(search.page) || 1),
    }),
    listSectionChoices(),
  ]);
  const present = await listPresentByArticle({
    articleIds: list.rows.map(({ id }) => id),
    userId: actor.kind === 'person' ? actor.userId : null,
  });
  const home = sections.find(
    (section) =>
      mayCreateArticle(actor, [section.id, ...(section.parentId ? [section.parentId] : [])]).allowed,
  );
  const pageLink = (page: number) =>
    `${urls.deskArticles()}?${new URLSearchParams({ ...search, page: String(page) })}`;
  return (
    <>
      <div className="tete">
        <h1>{words.title}</h1>
        {home ? (
          <CreateArticleButton sectionId={home.id} />
        ) : (
          <p className="champ-aide">{deskMessages.createFirst}</p>
        )}
      </div>
      <form className="filtres" action={urls.deskArticles()}>
        <TextField label={words.search} type="search" name="q" defaultValue={search.q} />
        <SelectField label={words.state} name="etat" defaultValue={publicationState ?? ''}>
          <option value="">{words.allStates}</option>
          {publicationStates.map((state) => (
            <option key={state} value={state}>
              {publicationStateWords[state]}
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
      <ArticleList rows={list.rows} now={now} present={present} />
      <KeepFresh />
      {list.page < list.pages || list.page > 1 ? (
        <p className="gestes">
          {list.page > 1 ? <Link href={pageLink(1)}>{words.first}</Link> : null}
          {list.page < list.pages ? <Link href={pageLink(list.page + 1)}>{words.next}</Link> : null}
        </p>
      ) : null}
    </>
  );
}
