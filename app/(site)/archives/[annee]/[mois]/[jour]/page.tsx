import type { Metadata } from 'next';
import { cardTags, countTags } from '#features/articles/article-card.ts';
import { listByDay } from '#features/articles/data/article-lists.queries.ts';
import { listArchiveDays } from '#features/articles/data/archive.queries.ts';
import { CardList } from '#features/articles/site/card-list.tsx';
import { MonthCalendar } from '#components/layout/month-calendar.tsx';
import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { type CalendarDay, calendarDate, monthOfYear } from '#lib/dates.ts';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/fr/site.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { Absent } from '#app/(site)/absent.tsx';
import { absentHead, pageHead } from '#app/(site)/page-head.ts';
import { readDay } from '#app/(site)/read-params.ts';

type Props = { params: Promise<{ annee: string; mois: string; jour: string }> };

const pathOf = ({ year, month, day }: CalendarDay): string => urls.day(year, month, day);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const day = readDay(await params);
  if (!day) return absentHead;
  return pageHead({
    title: siteWords.archivesOf(calendarDate(day)),
    description: siteWords.archivesOf(calendarDate(day)),
    path: pathOf(day),
  });
}

export default async function DayPage({ params }: Props) {
  const { annee, mois, jour } = await params;
  const day = readDay({ annee, mois, jour });
  const [found, days] = day ? await Promise.all([listByDay(day), listArchiveDays(day)]) : [null, []];
  if (!day || !found || found.items.length === 0) {
    return <Absent path={`/archives/${annee}/${mois}/${jour}`} alsoTags={[tags.latest()]} />;
  }
  describePage({ tags: [tags.latest(), ...cardTags(found.items), ...countTags(found.items)] });
  return (
    <main id="contenu" className="cadre rubrique">
      <Breadcrumb
        crumbs={[
          { name: siteWords.archives, path: urls.archives() },
          { name: monthOfYear(day.year, day.month), path: urls.archiveMonth(day.year, day.month) },
        ]}
      />
      <header className="rubrique-tete">
        <h1>{siteWords.archivesOf(calendarDate(day))}</h1>
      </header>
      <div className="archive-jour">
        <MonthCalendar
          year={day.year}
          month={day.month}
          days={days.map((known) => known.day)}
          current={day.day}
          pathOf={(number) => pathOf({ ...day, day: number })}
        />
        <CardList cards={found.items} />
      </div>
      <nav className="pages" aria-label={siteWords.pages}>
        {found.previous ? (
          <a rel="prev" href={pathOf(found.previous)}>
            {siteWords.previousDay}
          </a>
        ) : (
          <span />
        )}
        {found.next && (
          <a rel="next" href={pathOf(found.next)}>
            {siteWords.nextDay}
          </a>
        )}
      </nav>
    </main>
  );
}
