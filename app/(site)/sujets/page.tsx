import type { Metadata } from 'next';
import { listSubjects } from '#features/newsroom/taxonomy/data/subject.queries.ts';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/site.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { pageHead } from '#app/(site)/page-head.ts';
import { PlaceData, toItems, Trail } from '#app/(site)/place.tsx';

/** More would no longer be a page to read. */
const most = 400;

export const generateMetadata = (): Promise<Metadata> =>
  pageHead({ title: siteWords.subjectsAll, description: siteWords.subjectsIntro, path: urls.subjects() });

const place = { kind: 'page', name: siteWords.subjects, path: urls.subjects() } as const;

export default async function SubjectsPage() {
  const found = await listSubjects(most);
  // A name appears here with its first public article and goes with its last: `latest` covers both.
  describePage({ tags: [tags.latest(), ...found.map(({ id }) => tags.subject(id))] });
  return (
    <main id="contenu" className="cadre texte">
      <Trail of={place} />
      <h1>{siteWords.subjectsAll}</h1>
      {found.length === 0 && <p>{siteWords.nothingYet}</p>}
      <ul className="index">
        {found.map((subject) => (
          <li key={subject.id}>
            <a href={subject.path}>{subject.name}</a>
          </li>
        ))}
      </ul>
      <PlaceData
        of={place}
        gathers={{ name: siteWords.subjectsAll, description: null, items: toItems(found) }}
      />
    </main>
  );
}
