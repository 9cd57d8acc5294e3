import type { Metadata } from 'next';
import Link from 'next/link';
import { staffAt } from '#app/redaction/staff.ts';
import { buttonClass } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { mayModerateComments } from '#features/readers/comments/comments.policy.ts';
import {
  getDecisionFigures,
  listDayFigures,
  listPersonFigures,
} from '#features/readers/moderation/data/moderation-figures.queries.ts';
import { DecisionsChart } from '#features/readers/moderation/desk/decisions-chart.tsx';
import { FiguresCells, figureColumns } from '#features/readers/moderation/desk/figures-cells.tsx';
import { ListTable } from '#components/ui/list-table.tsx';
import { dayText, figuresPeriod } from '#features/readers/moderation/moderation-figures.ts';
import { calendarDate } from '#lib/dates.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { moderationFigures as words } from '#words/readers/moderation/moderation-figures.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

type Query = { du?: string; au?: string };

/** What moderators decided in a period, and how long readers waited for it. */
export default async function ModerationFiguresPage({ searchParams }: { searchParams: Promise<Query> }) {
  const permission = mayModerateComments(await staffAt(urls.deskModerationFigures()));
  if (!permission.allowed) return <p className="note">{permission.reason}</p>;
  const period = figuresPeriod(await searchParams, new Date());
  const [all, people, days] = await Promise.all([
    getDecisionFigures(period),
    listPersonFigures(period),
    listDayFigures(period),
  ]);
  const [du = '', au = ''] = [period.days[0], period.days.at(-1)].map((day) => day && dayText(day));
  return (
    <>
      <p>
        <Link href={urls.deskModeration()}>{words.back}</Link>
      </p>
      <div className="tete">
        <h1>{words.title}</h1>
        <a className={buttonClass()} href={withQuery(urls.apiModerationFigures(), { du, au })} download>
          {words.download}
        </a>
      </div>
      <p className="champ-aide">{words.lead}</p>
      <form className="filtres moderation-periode" action={urls.deskModerationFigures()}>
        <TextField label={words.from} type="date" name="du" defaultValue={du} />
        <TextField label={words.to} type="date" name="au" defaultValue={au} />
        <button type="submit" className={buttonClass('primary')}>
          {words.show}
        </button>
      </form>
      <h2 className="moderation-partie">{words.all}</h2>
      <ListTable columns={figureColumns} isEmpty={all.total === 0} empty={words.none}>
        <tr>
          <FiguresCells figures={all} />
        </tr>
      </ListTable>
      {all.total > 0 ? (
        <>
          <h2 className="moderation-partie">{words.people}</h2>
          <ListTable columns={{ person: words.person, ...figureColumns }} isEmpty={false} empty="">
            {people.map((person) => (
              <tr key={person.userId ?? ''}>
                <td>
                  <bdi>{person.name ?? words.nobody}</bdi>
                </td>
                <FiguresCells figures={person} />
              </tr>
            ))}
          </ListTable>
          <h2 className="moderation-partie">{words.days}</h2>
          <DecisionsChart days={days} />
          <ListTable columns={{ day: words.day, ...figureColumns }} isEmpty={false} empty="">
            {days
              .toReversed()
              .filter(({ total }) => total > 0)
              .map((one) => (
                <tr key={dayText(one.day)}>
                  <td>{calendarDate(one.day)}</td>
                  <FiguresCells figures={one} />
                </tr>
              ))}
          </ListTable>
        </>
      ) : null}
    </>
  );
}
