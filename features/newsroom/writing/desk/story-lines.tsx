import Link from 'next/link';
import type { DeskArticleRow } from '#features/newsroom/articles/data/desk-list.queries.ts';
import { dateAndClock } from '#lib/dates.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { deskMessages } from '#messages/desk.ts';
import { reviewWords } from '#words/newsroom/writing/review.ts';

/** Stories in few lines, for the dashboard: the headline, what was said about it last, when. */
export function StoryLines({ rows, panel }: { rows: readonly DeskArticleRow[]; panel?: string }) {
  return (
    <ul className="lignes">
      {rows.map((row) => (
        <li key={row.id}>
          <Link
            className="liste-titre"
            href={withQuery(urls.deskArticle(row.id), panel ? { volet: panel } : {})}
          >
            {row.headline || deskMessages.list.untitled}
          </Link>
          {panel && row.lastMove?.note ? <blockquote>{row.lastMove.note}</blockquote> : null}
          <p className="liste-mention">
            {row.sectionName} · <When row={row} isMoved={panel !== undefined} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function When({ row, isMoved }: { row: DeskArticleRow; isMoved: boolean }) {
  const move = isMoved ? row.lastMove : null;
  const at = move?.at ?? row.updatedAt;
  return (
    <>
      {move ? `${reviewWords.moved[move.move](move.personName ?? reviewWords.someone)}, ` : null}
      <time dateTime={at.toISOString()}>{dateAndClock(at)}</time>
      {row.assignee && row.workflowState === 'in_review'
        ? ` · ${reviewWords.turn.heldBy(row.assignee.name)}`
        : null}
    </>
  );
}
