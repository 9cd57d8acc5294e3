import type { Metadata } from 'next';
import Link from 'next/link';
import { askedPage, PageLinks } from '#app/redaction/page-links.tsx';
import { ArticleFilters, type ArticleSearch, readSearch } from '#app/redaction/articles/article-filters.tsx';
import { staffAt } from '#app/redaction/staff.ts';
import { mayCreateArticle, mayUseArticleDesk } from '#features/newsroom/articles/articles.policy.ts';
import { listDeskArticles } from '#features/newsroom/articles/data/desk-list.queries.ts';
import { listPresentByArticle } from '#features/newsroom/writing/data/presence.queries.ts';
import { ArticleList } from '#features/newsroom/writing/desk/article-list.tsx';
import { KeepFresh } from '#features/newsroom/writing/desk/keep-fresh.tsx';
import { CreateArticleButton } from '#features/newsroom/writing/desk/create-article-button.tsx';
import { ListKeys } from '#features/newsroom/writing/desk/list-keys.tsx';
import { findForDesk } from '#features/readers/search/use-cases/find-for-desk.ts';
import { listRightsProblemsByStory } from '#features/newsroom/media/data/asset-uses.queries.ts';
import { listSectionChoices } from '#features/newsroom/taxonomy/data/desk-taxonomy.queries.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { binWords } from '#words/newsroom/writing/bin.ts';
import { deskMessages } from '#messages/desk.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: deskMessages.list.title };

const words = deskMessages.list;

/** The room where everybody begins: what is written, by whom, and where it stands. */
export default async function ArticlesPage({ searchParams }: { searchParams: Promise<ArticleSearch> }) {
  const actor = await staffAt(urls.deskArticles());
  const search = await searchParams;
  const now = new Date();
  if (!mayUseArticleDesk(actor)) {
    return (
      <>
        <h1>{words.title}</h1>
        <p className="note">{words.noEditorialRole}</p>
      </>
    );
  }
  const { filter, order } = readSearch(search);
  const finds = filter.search ? await findForDesk({ actor, typed: filter.search }) : null;
  const [list, sections] = await Promise.all([
    listDeskArticles({
      actor,
      filter: { ...filter, foundIds: finds?.ids },
      order,
      page: askedPage(search.page),
    }),
    listSectionChoices(),
  ]);
  const articleIds = list.rows.map(({ id }) => id);
  const [present, rights] = await Promise.all([
    listPresentByArticle({ articleIds, userId: actor.kind === 'person' ? actor.userId : null }),
    listRightsProblemsByStory(articleIds, now),
  ]);
  const home = sections.find(
    (section) =>
      mayCreateArticle(actor, [section.id, ...(section.parentId ? [section.parentId] : [])]).allowed,
  );
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
      <ArticleFilters key={JSON.stringify(search)} search={search} />
      {finds?.problem && list.total === 0 && <p className="note">{finds.problem}</p>}
      <ArticleList rows={list.rows} now={now} present={present} rights={rights} />
      <ListKeys />
      <KeepFresh />
      <PageLinks
        page={list.page}
        pages={list.pages}
        pathOf={(page) => withQuery(urls.deskArticles(), { ...search, page })}
      />
      <p className="gestes">
        <Link href={urls.deskBin()}>{binWords.title}</Link>
      </p>
    </>
  );
}
