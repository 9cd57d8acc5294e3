import type { Metadata } from 'next';
import { type ArchiveMonth, listArchiveDays } from '#features/newsroom/reading/data/archive.queries.ts';
import { getDaysBeside } from '#features/newsroom/reading/data/wire.queries.ts';
import { MonthCalendar } from '#components/layout/month-calendar.tsx';
import { monthBounds, monthOfYear } from '#lib/dates.ts';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/site.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { Absent } from '#app/(site)/absent.tsx';
import { absentHead, pageHead } from '#app/(site)/page-head.ts';
import { PlaceData, Trail } from '#app/(site)/place.tsx';
import { readMonth } from '#app/(site)/read-params.ts';
import { ArchiveWay } from '#app/(site)/archives/archive-way.tsx';

type Props = { params: Promise<{ annee: string; mois: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const asked = readMonth(await params);
  if (!asked) return absentHead;
  return pageHead({
    title: `${siteWords.archives}, ${monthOfYear(asked.year, asked.month)}`,
    description: siteWords.archivesIntro,
    path: urls.archiveMonth(asked.year, asked.month),
  });
}

export default async function ArchiveMonthPage({ params }: Props) {
  const { annee, mois } = await params;
  const asked = readMonth({ annee, mois });
  const days = asked ? await listArchiveDays(asked) : [];
  if (!asked || days.length === 0) {
    return <Absent path={`/archives/${annee}/${mois}`} alsoTags={[tags.latest()]} />;
  }
  describePage({ tags: [tags.latest()] });
  const { previous, next } = await getDaysBeside(monthBounds(asked.year, asked.month));
  return (
    <main id="contenu" className="cadre archives">
      <Trail of={{ kind: 'archives', ...asked }} />
      <header className="rubrique-tete">
        <h1>{`${siteWords.archives}, ${monthOfYear(asked.year, asked.month)}`}</h1>
      </header>
      <div className="archive-un-mois">
        <MonthCalendar
          year={asked.year}
          month={asked.month}
          days={days.map(({ day }) => day)}
          pathOf={(day) => urls.day(asked.year, asked.month, day)}
        />
      </div>
      <ArchiveWay older={named(previous)} newer={named(next)} />
      <PlaceData
        of={{ kind: 'archives', year: asked.year, month: asked.month }}
        gathers={{
          name: `${siteWords.archives}, ${monthOfYear(asked.year, asked.month)}`,
          description: null,
          items: [],
        }}
      />
    </main>
  );
}

const named = (month: ArchiveMonth | null) =>
  month
    ? { name: monthOfYear(month.year, month.month), path: urls.archiveMonth(month.year, month.month) }
    : null;
