import type { Metadata } from 'next';
import { listCorrections } from '#features/newsroom/reading/data/correction.queries.ts';
import { CorrectionList } from '#features/newsroom/reading/site/correction-list.tsx';
import { OlderNewer } from '#components/layout/older-newer.tsx';
import { TextSectionView } from '#components/layout/text-page.tsx';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { correctionsPolicy } from '#messages/pages/corrections-policy.ts';
import { siteWords } from '#messages/site.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { Absent } from '#app/(site)/absent.tsx';
import { loadSettings } from '#app/(site)/load.ts';
import { absentHead, listDescription, pageHead } from '#app/(site)/page-head.ts';
import { PlaceData, Trail } from '#app/(site)/place.tsx';

const correctionsSize = 50;

/** The head of a page of corrections. */
export async function correctionsHead(page: number | null): Promise<Metadata> {
  if (page === null) return absentHead;
  return pageHead({
    title: page === 1 ? siteWords.corrections : `${siteWords.corrections}, ${siteWords.page(page)}`,
    description: listDescription(siteWords.correctionsIntro, page),
    path: urls.correctionsPage(page),
  });
}

/** Every correction of public articles, newest first, a page at a time; how they are made, before the newest. */
export async function CorrectionsView({ page, path }: { page: number | null; path: string }) {
  if (page === null) return <Absent path={path} />;
  const list = await listCorrections({ page, size: correctionsSize });
  if (page > 1 && list.items.length === 0) return <Absent path={path} alsoTags={[tags.corrections()]} />;
  describePage({
    tags: [tags.corrections(), ...new Set(list.items.map(({ article }) => tags.article(article.id)))],
  });
  return (
    <main id="contenu" className="cadre texte">
      <Trail of={{ kind: 'corrections', page }} />
      <h1>{siteWords.corrections}</h1>
      <p className="chapo">{siteWords.correctionsIntro}</p>
      {page === 1 && <Policy />}
      <CorrectionList corrections={list.items} />
      <OlderNewer page={page} hasNext={list.hasNext} pathOf={urls.correctionsPage} />
      <PlaceData
        of={{ kind: 'corrections', page }}
        gathers={{ name: siteWords.corrections, description: siteWords.correctionsIntro, items: [] }}
      />
    </main>
  );
}

async function Policy() {
  const { contacts } = await loadSettings();
  return (
    <>
      <TextSectionView section={correctionsPolicy(contacts.corrections ?? contacts.newsroom)} />
      <h2>{siteWords.correctionsList}</h2>
    </>
  );
}
