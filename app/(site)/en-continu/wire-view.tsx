import type { Metadata } from 'next';
import { listLatest } from '#features/articles/data/article-lists.queries.ts';
import { WireList } from '#features/articles/site/wire-list.tsx';
import { OlderNewer } from '#components/layout/older-newer.tsx';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/fr/site.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { Absent } from '#app/(site)/absent.tsx';
import { absentHead, pageHead } from '#app/(site)/page-head.ts';

const wireSize = 60;

/** The head of a page of the wire. */
export async function wireHead(page: number | null): Promise<Metadata> {
  if (page === null) return absentHead;
  return pageHead({
    title: page === 1 ? siteWords.wire : `${siteWords.wire}, ${siteWords.page(page)}`,
    description: siteWords.wireAll,
    path: urls.wirePage(page),
    feeds: { rss: urls.feedOf(urls.home()), json: urls.jsonFeedOf(urls.home()) },
  });
}

/** A page of the running wire, or the 404 page. */
export async function WireView({ page, path }: { page: number | null; path: string }) {
  if (page === null) return <Absent path={path} />;
  const list = await listLatest({ page, size: wireSize });
  if (page > 1 && list.items.length === 0) return <Absent path={path} alsoTags={[tags.latest()]} />;
  describePage({ tags: [tags.latest()] });
  return (
    <main id="contenu" className="cadre fil-page">
      <header className="rubrique-tete">
        <h1>{siteWords.wire}</h1>
      </header>
      {list.items.length === 0 && <p className="vide">{siteWords.nothingYet}</p>}
      <WireList cards={list.items} />
      <OlderNewer page={page} hasNext={list.hasNext} pathOf={urls.wirePage} />
    </main>
  );
}
