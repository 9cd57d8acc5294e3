import Link from 'next/link';
import type { DeskArticleRow } from '#features/newsroom/articles/data/desk-list.queries.ts';
import { TakeButton } from '#features/newsroom/review/desk/take-button.tsx';
import { reviewLateness } from '#features/newsroom/review/waiting.ts';
import { dateAndClock, duration } from '#lib/dates.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { deskMessages } from '#messages/desk.ts';
import { reviewWords } from '#words/newsroom/writing/review.ts';

const words = reviewWords.queue;

/** What waits for a review: who sent it, since when, how late, and who has it. */
export function ReviewQueue({
  rows,
  now,
  viewerId,
}: {
  rows: readonly DeskArticleRow[];
  now: Date;
  viewerId: string;
}) {
  return (
    <table className="liste">
      <thead>
        <tr>
          <th scope="col">{deskMessages.list.columns.headline}</th>
          <th scope="col">{deskMessages.list.columns.section}</th>
          <th scope="col">{words.sentBy}</th>
          <th scope="col">{words.since}</th>
          <th scope="col">{reviewWords.turn.label}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <Link
                className="liste-titre"
                href={withQuery(urls.deskArticle(row.id), { volet: 'relecture' })}
              >
                {row.headline || deskMessages.list.untitled}
              </Link>
              {row.lastMove?.note ? <span className="liste-mention">{row.lastMove.note}</span> : null}
            </td>
            <td data-label={deskMessages.list.columns.section}>{row.sectionName}</td>
            <td data-label={words.sentBy}>{row.lastMove?.personName ?? row.authorNames.join(', ')}</td>
            <td data-label={words.since}>
              <Since row={row} now={now} />
            </td>
            <td data-label={reviewWords.turn.label}>
              <Holder row={row} viewerId={viewerId} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Since({ row, now }: { row: DeskArticleRow; now: Date }) {
  const since = row.lastMove?.at ?? row.updatedAt;
  const late = reviewLateness({ urgency: row.urgency, since, now });
  return (
    <>
      <time dateTime={since.toISOString()}>{dateAndClock(since)}</time>
      {late === null ? null : (
        <span className="liste-mention">
          <strong className="liste-retard">{words.late(duration(late))}</strong>
        </span>
      )}
    </>
  );
}

function Holder({ row, viewerId }: { row: DeskArticleRow; viewerId: string }) {
  if (!row.assignee) {
    return <TakeButton articleId={row.id} headline={row.headline || deskMessages.list.untitled} />;
  }
  return row.assignee.id === viewerId ? reviewWords.turn.mine : row.assignee.name;
}
