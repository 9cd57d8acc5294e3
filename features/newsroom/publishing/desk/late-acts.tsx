import Link from 'next/link';
import type { PlannedAct } from '#features/newsroom/publishing/data/planned-acts.queries.ts';
import { dateAndClock } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { dashboardWords as words } from '#words/newsroom/publishing/dashboard.ts';
import { deskMessages } from '#messages/desk.ts';

/** What should have happened by now and has not: in red, on top. */
export function LateActs({ acts }: { acts: readonly PlannedAct[] }) {
  return (
    <ul className="lignes">
      {acts.map((act) => (
        <li key={`${act.articleId}${act.kind}`} className="jour-retard">
          <Link className="liste-titre" href={urls.deskArticle(act.articleId)}>
            {act.headline || deskMessages.list.untitled}
          </Link>
          <p className="liste-mention">
            <strong className="liste-retard">
              {words.lateAct[act.kind]}{' '}
              <time dateTime={act.at.toISOString()}>{words.lateSince(dateAndClock(act.at))}</time>
            </strong>{' '}
            · {act.sectionName}
          </p>
        </li>
      ))}
    </ul>
  );
}
