import type { Metadata } from 'next';
import { listArchiveMonths } from '#features/articles/data/archive.queries.ts';
import { monthName } from '#lib/dates.ts';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/fr/site.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { pageHead } from '#app/(site)/page-head.ts';

export const generateMetadata = (): Promise<Metadata> =>
  pageHead({ title: siteWords.archives, description: siteWords.archivesIntro, path: urls.archives() });

export default async function ArchivesPage() {
  const months = await listArchiveMonths();
  describePage({ tags: [tags.latest()] });
  return (
    <main id="contenu" className="cadre texte">
      <h1>{siteWords.archives}</h1>
      <p className="chapo">{siteWords.archivesIntro}</p>
      {months.length === 0 && <p>{siteWords.nothingYet}</p>}
      {[...new Set(months.map(({ year }) => year))].map((year) => (
        <section key={year}>
          <h2>{year}</h2>
          <ul className="index">
            {months
              .filter((month) => month.year === year)
              .map(({ month }) => (
                <li key={month}>
                  <a href={urls.archiveMonth(year, month)}>{monthName(month)}</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
