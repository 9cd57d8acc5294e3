import type { Metadata } from 'next';
import { cardTags, countTags } from '#features/newsroom/reading/article-card.ts';
import { getCardsById } from '#features/newsroom/reading/data/article-lists.queries.ts';
import { listArchiveDays } from '#features/newsroom/reading/data/archive.queries.ts';
import { getDaysBeside, listDay } from '#features/newsroom/reading/data/wire.queries.ts';
import { CardList } from '#features/newsroom/reading/site/card-list.tsx';
import { WireLines } from '#features/newsroom/reading/site/wire-list.tsx';
import { MonthCalendar } from '#components/layout/month-calendar.tsx';
import { type CalendarDay, calendarDate, dayBounds } from '#lib/dates.ts';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/site.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { Absent } from '#app/(site)/absent.tsx';
import { absentHead, pageHead } from '#app/(site)/page-head.ts';
import { PlaceData, Trail } from '#app/(site)/place.tsx';
import { readDay } from '#app/(site)/read-params.ts';
import { ArchiveWay } from '#app/(site)/archives/archive-way.tsx';

type Props = { params: Promise<{ annee: string; mois: string; jour: string }> };

/** A day with more is told by hours and headlines alone, so that all of it stands on one page. */
const mostCards = 60;

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
  const lines = day ? await listDay(day) : [];
  if (!day || lines.length === 0) {
    return <Absent path={`/archives/${annee}/${mois}/${jour}`} alsoTags={[tags.latest()]} />;
  }
  const [days, beside, found] = await Promise.all([
    listArchiveDays(day),
    getDaysBeside(dayBounds(day)),
    lines.length > mostCards ? null : getCardsById(lines.map(({ id }) => id)),
  ]);
  const cards = found && [...found.values()];
  describePage({ tags: [tags.latest(), ...(cards ? [...cardTags(cards), ...countTags(cards)] : [])] });
  return (
    <main id="contenu" className="cadre rubrique">
      <Trail of={{ kind: 'archives', ...day }} />
      <header className="rubrique-tete">
        <h1>{siteWords.archivesOf(calendarDate(day))}</h1>
      </header>
      <div className="archive-jour">
        {cards ? (
          <CardList cards={cards} />
        ) : (
          <div className="fil-jour">
            <WireLines lines={lines} />
          </div>
        )}
        <MonthCalendar
          year={day.year}
          month={day.month}
          days={days.map((known) => known.day)}
          current={day.day}
          pathOf={(number) => pathOf({ ...day, day: number })}
        />
      </div>
      <ArchiveWay older={named(beside.previous)} newer={named(beside.next)} />
      <PlaceData
        of={{ kind: 'archives', ...day }}
        gathers={{ name: siteWords.archivesOf(calendarDate(day)), description: null, items: lines }}
      />
    </main>
  );
}

const named = (day: CalendarDay | null) => day && { name: calendarDate(day), path: pathOf(day) };
