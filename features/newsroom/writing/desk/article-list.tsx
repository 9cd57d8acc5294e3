import Link from 'next/link';
import type { DeskArticleRow } from '#features/newsroom/articles/data/desk-list.queries.ts';
import { PlanMentions } from '#features/newsroom/publishing/desk/plan-mentions.tsx';
import type { RightsProblem } from '#features/newsroom/media/assets.ts';
import { dateAndClock } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { publicationStateWords, workflowStateWords } from '#words/newsroom/articles/articles.ts';
import { audienceLink } from '#words/newsroom/writing/desk-list.ts';
import { listViews } from '#words/newsroom/writing/desk-list.ts';
import { deskMessages } from '#messages/desk.ts';
import { presenceMessages } from '#words/newsroom/writing/presence.ts';
import { reviewWords } from '#words/newsroom/writing/review.ts';

const words = deskMessages.list;

/** The desk's articles, newest change first; on a phone each row becomes a card. */
export function ArticleList({
  rows,
  now,
  present,
  rights,
}: {
  rows: DeskArticleRow[];
  now: Date;
  /** Who else has which story open. */
  present: Readonly<Record<string, string[]>>;
  /** Why some of them may not go out with the pictures that they hold. */
  rights: Readonly<Record<string, readonly RightsProblem[]>>;
}) {
  if (rows.length === 0) {
    return (
      <div className="vide">
        <p>{words.emptyTitle}</p>
        <p className="champ-aide">{words.emptyHelp}</p>
      </div>
    );
  }
  return (
    <table className="liste">
      <thead>
        <tr>
          <th scope="col">{words.columns.headline}</th>
          <th scope="col">{words.columns.section}</th>
          <th scope="col">{words.columns.state}</th>
          <th scope="col">{words.columns.authors}</th>
          <th scope="col">{listViews.holder}</th>
          <th scope="col">{words.columns.updated}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <Link className="liste-titre" href={urls.deskArticle(row.id)}>
                {row.headline || words.untitled}
              </Link>
              {row.hasUnpublishedChanges ? <span className="liste-mention">{words.changed}</span> : null}
              {present[row.id] ? (
                <span className="liste-mention presence">
                  {presenceMessages.inList(present[row.id] ?? [])}
                </span>
              ) : null}
            </td>
            <td data-label={words.columns.section}>{row.sectionName}</td>
            <td data-label={words.columns.state}>
              <span className={`etat etat-${row.publicationState}`}>
                {publicationStateWords[row.publicationState]}
              </span>
              {row.publicationState === 'none' || row.hasUnpublishedChanges ? (
                <span className="liste-mention">{workflowStateWords[row.workflowState]}</span>
              ) : null}
              {row.publicationState === 'published' || row.publicationState === 'withdrawn' ? (
                <Link
                  className="liste-lecteurs"
                  href={urls.deskArticleAudience(row.id)}
                  aria-label={audienceLink.linkOf(row.headline || words.untitled)}
                >
                  {audienceLink.link}
                </Link>
              ) : null}
              <PlanMentions row={row} now={now} />
              {rights[row.id]?.map((problem) => (
                <strong key={problem} className="mention-defaut">
                  {listViews.pictureRights[problem]}
                </strong>
              ))}
            </td>
            <td data-label={words.columns.authors}>{row.authorNames.join(', ')}</td>
            <td data-label={listViews.holder}>
              {row.assignee?.name ?? (row.workflowState === 'in_review' ? reviewWords.turn.free : '')}
            </td>
            <td data-label={words.columns.updated}>
              <time dateTime={row.updatedAt.toISOString()}>{dateAndClock(row.updatedAt)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
