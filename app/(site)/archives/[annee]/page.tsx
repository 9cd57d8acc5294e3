import type { Metadata } from 'next';
import { listArchiveYear } from '#features/newsroom/reading/data/archive.queries.ts';
import { getDaysBeside } from '#features/newsroom/reading/data/wire.queries.ts';
import { MonthCalendar } from '#components/layout/month-calendar.tsx';
import { monthBounds } from '#lib/dates.ts';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/site.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { Absent } from '#app/(site)/absent.tsx';
import { absentHead, pageHead } from '#app/(site)/page-head.ts';
import { PlaceData, Trail } from '#app/(site)/place.tsx';
import { readMonth } from '#app/(site)/read-params.ts';
import { ArchiveWay } from '#app/(site)/archives/archive-way.tsx';

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

/** A year as twelve calendars, each day that has something a link. */
export default async function ArchiveYearPage({ params }: Props) {
  const { annee } = await params;
  const asked = readMonth({ annee });
  const days = asked ? await listArchiveYear(asked.year) : [];
  if (!asked || days.length === 0) return <Absent path={`/archives/${annee}`} alsoTags={[tags.latest()]} />;
  describePage({ tags: [tags.latest()] });
  const { year } = asked;
  const { previous, next } = await getDaysBeside({
    start: monthBounds(year, 1).start,
    end: monthBounds(year, 12).end,
  });
  return (
    <main id="contenu" className="cadre archives">
      <Trail of={{ kind: 'archives', year }} />
      <header className="rubrique-tete">
        <h1>{`${siteWords.archives} ${year}`}</h1>
      </header>
      <div className="archive-annee">
        {[...new Set(days.map(({ month }) => month))].map((month) => (
          <MonthCalendar
            key={month}
            year={year}
            month={month}
            days={days.filter((day) => day.month === month).map(({ day }) => day)}
            monthPath={urls.archiveMonth(year, month)}
            pathOf={(day) => urls.day(year, month, day)}
          />
        ))}
      </div>
      <ArchiveWay older={named(previous)} newer={named(next)} />
      <PlaceData
        of={{ kind: 'archives', year }}
        gathers={{ name: `${siteWords.archives} ${year}`, description: null, items: [] }}
      />
    </main>
  );
}

const named = (day: { year: number } | null) =>
  day && { name: String(day.year), path: urls.archiveYear(day.year) };
