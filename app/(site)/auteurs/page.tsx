import type { Metadata } from 'next';
import { listAuthors } from '#features/taxonomy/data/author.queries.ts';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/fr/site.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { pageHead } from '#app/(site)/page-head.ts';

/** More would no longer be a page to read. */
const most = 400;

export const generateMetadata = (): Promise<Metadata> =>
  pageHead({ title: siteWords.authors, description: null, path: urls.authors() });

export default async function AuthorsPage() {
  const found = await listAuthors(most);
  // A name appears here with its first public article and goes with its last: `latest` covers both.
  describePage({ tags: [tags.latest(), ...found.map(({ id }) => tags.author(id))] });
  return (
    <main id="contenu" className="cadre texte">
      <h1>{siteWords.authors}</h1>
      {found.length === 0 && <p>{siteWords.nothingYet}</p>}
      <ul className="index">
        {found.map((author) => (
          <li key={author.id}>
            <a href={author.path}>{author.name}</a>
            {author.jobTitle && <span>, {author.jobTitle}</span>}
          </li>
        ))}
      </ul>
    </main>
  );
}
