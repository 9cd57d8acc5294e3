import type { Metadata } from 'next';
import { listArchiveMonths } from '#features/newsroom/reading/data/archive.queries.ts';
import { monthName, monthOfYear } from '#lib/dates.ts';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/site.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { pageHead } from '#app/(site)/page-head.ts';
import { PlaceData, Trail } from '#app/(site)/place.tsx';

export const generateMetadata = (): Promise<Metadata> =>
  pageHead({ title: siteWords.archives, description: siteWords.archivesIntro, path: urls.archives() });

const allMonths = Array.from({ length: 12 }, (_, at) => at + 1);

/** Every year with its months: a story is three steps away, by its month and its day. */
export default async function ArchivesPage() {
  const months = await listArchiveMonths();
  describePage({ tags: [tags.latest()] });
  return (
    <main id="contenu" className="cadre archives">
      <Trail of={{ kind: 'archives' }} />
      <header className="rubrique-tete">
        <h1>{siteWords.archives}</h1>
        <p className="chapo">{siteWords.archivesIntro}</p>
      </header>
      {months.length === 0 && <p className="vide">{siteWords.nothingYet}</p>}
      {[...new Set(months.map(({ year }) => year))].map((year) => (
        <Year
          key={year}
          year={year}
          known={new Set(months.filter((month) => month.year === year).map(({ month }) => month))}
        />
      ))}
      <PlaceData
        of={{ kind: 'archives' }}
        gathers={{ name: siteWords.archives, description: siteWords.archivesIntro, items: [] }}
      />
    </main>
  );
}

/** The twelve months in their places; those in which nothing came out lead nowhere. */
function Year({ year, known }: { year: number; known: ReadonlySet<number> }) {
  return (
    <section className="archive-mois">
      <h2>
        <a href={urls.archiveYear(year)}>{year}</a>
      </h2>
      <ol>
        {allMonths.map((month) => (
          <li key={month}>
            {known.has(month) ? (
              <a href={urls.archiveMonth(year, month)} aria-label={monthOfYear(year, month)}>
                {monthName(month)}
              </a>
            ) : (
              <span>{monthName(month)}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
