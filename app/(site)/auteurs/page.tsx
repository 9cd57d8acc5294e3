import type { Metadata } from 'next';
import { listAuthors } from '#features/newsroom/taxonomy/data/author.queries.ts';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/site.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { NewsroomPeople, peopleTags } from '#app/(site)/newsroom-people.tsx';
import { pageHead } from '#app/(site)/page-head.ts';
import { PlaceData, toItems, Trail } from '#app/(site)/place.tsx';

/** More would no longer be a page to read. */
const most = 400;

export const generateMetadata = (): Promise<Metadata> =>
  pageHead({ title: siteWords.authors, description: siteWords.authorsIntro, path: urls.authors() });

const place = { kind: 'page', name: siteWords.authors, path: urls.authors() } as const;

export default async function AuthorsPage() {
  const found = await listAuthors(most);
  describePage({ tags: peopleTags(found) });
  return (
    <main id="contenu" className="cadre rubrique">
      <Trail of={place} />
      <header className="rubrique-tete">
        <h1>{siteWords.authors}</h1>
      </header>
      {found.length === 0 && <p>{siteWords.nothingYet}</p>}
      <NewsroomPeople people={found} />
      <PlaceData of={place} gathers={{ name: siteWords.authors, description: null, items: toItems(found) }} />
    </main>
  );
}
