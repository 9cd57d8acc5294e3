import type { Metadata } from 'next';
import { listArchiveMonths } from '#features/articles/data/archive.queries.ts';
import { monthName } from '#lib/dates.ts';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/fr/site.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { Absent } from '#app/(site)/absent.tsx';
import { absentHead, pageHead } from '#app/(site)/page-head.ts';
import { readMonth } from '#app/(site)/read-params.ts';

type Props = { params: Promise<{ annee: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const asked = readMonth({ annee: (await params).annee });
  if (!asked) return absentHead;
  return pageHead({
    title: `${siteWords.archives} ${asked.year}`,
    description: siteWords.archivesIntro,
    path: urls.archiveYear(asked.year),
  });
}

export default async function ArchiveYearPage({ params }: Props) {
  const { annee } = await params;
  const asked = readMonth({ annee });
  const months = asked ? (await listArchiveMonths()).filter(({ year }) => year === asked.year) : [];
  if (!asked || months.length === 0) return <Absent path={`/archives/${annee}`} alsoTags={[tags.latest()]} />;
  describePage({ tags: [tags.latest()] });
  return (
    <main id="contenu" className="cadre texte">
      <Breadcrumb crumbs={[{ name: siteWords.archives, path: urls.archives() }]} />
      <h1>{`${siteWords.archives} ${asked.year}`}</h1>
      <ul className="index">
        {months.map(({ year, month }) => (
          <li key={month}>
            <a href={urls.archiveMonth(year, month)}>{monthName(month)}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
