'use client';

import { Button } from '#components/ui/button.tsx';
import { commentAnchor, decisionsOf } from '#features/comments/comments.ts';
import type { ModeratedComment } from '#features/comments/data/moderation.queries.ts';
import type { Deciding } from '#features/comments/desk/use-deciding.ts';
import { CommentWords } from '#features/comments/site/comment-words.tsx';
import { date, dateAndClock, iso } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { commentWords } from '#messages/fr/comments.ts';
import { reportDesk } from '#messages/fr/comment-reports.ts';
import { moderationWords as words } from '#messages/fr/moderation.ts';

type ItemProps = { comment: ModeratedComment; deciding: Deciding };

/** One comment with what helps to decide: the words, what they answer, who wrote them, why they are here. */
export function ModeratedItem({ comment, deciding }: ItemProps) {
  const { id, status, mark, isPick, createdAt, editedAt, headline, articlePath, threadId, answered } =
    comment;
  const name = comment.author.name ?? words.erased;
  return (
    <article id={commentAnchor(id)} className="demande modere" tabIndex={-1} aria-label={words.of(name)}>
      <h2>
        <bdi>{name}</bdi>
        {mark ? <span className="onglet-compte">{commentWords.marks[mark]}</span> : null}
        {isPick ? <span className="onglet-compte">{words.isPick}</span> : null}
      </h2>
      <p className="liste-mention">
        <time dateTime={iso(createdAt)}>{dateAndClock(createdAt)}</time>
        {editedAt ? `, ${words.edited}` : ''} · {words.under}{' '}
        {articlePath ? <a href={articlePath}>{headline}</a> : headline}
      </p>
      {answered ? (
        <blockquote className="modere-repondu">
          <p>{words.answers(answered.name ?? words.erased)}</p>
          <CommentWords text={answered.text} most={280} />
        </blockquote>
      ) : null}
      <CommentWords text={comment.text} />
      <dl className="modere-faits">
        <div>
          <dt>{words.reasons}</dt>
          <dd>
            <Reasons comment={comment} />
          </dd>
        </div>
        <div>
          <dt>{words.record}</dt>
          <dd>{recordOf(comment)}</dd>
        </div>
      </dl>
      <p className="gestes">
        {decisionsOf[status].map((decision) => (
          <Button
            key={decision}
            kind={decision === 'approve' ? 'primary' : 'secondary'}
            disabled={deciding.isPending}
            aria-label={words.decideOn[decision](name)}
            onClick={() => deciding.decide(comment, decision)}
          >
            {words.decide[decision]}
          </Button>
        ))}
        {status === 'published' ? (
          <>
            <Button disabled={deciding.isPending} onClick={() => deciding.pick(comment, !isPick)}>
              {isPick ? words.unpick : words.pick}
            </Button>
            <a href={urls.reportComment(id)} aria-label={reportDesk.removeWithReasonsOf(name)}>
              {reportDesk.removeWithReasons}
            </a>
            {articlePath ? (
              <a href={`${urls.articleComments(articlePath, { fil: threadId })}#${commentAnchor(id)}`}>
                {words.see}
              </a>
            ) : null}
          </>
        ) : null}
      </p>
    </article>
  );
}

function Reasons({ comment: { reasons } }: { comment: ModeratedComment }) {
  if (reasons.length === 0) return words.noReason;
  return (
    <ul>
      {reasons.map(({ words: said }, at) => (
        <li key={at}>{said}</li>
      ))}
    </ul>
  );
}

/** Since when, how much of theirs was seen and refused, and from which network this came. */
const recordOf = ({ author: { since, published, waiting, refused }, network }: ModeratedComment): string =>
  [
    since ? words.since(date(since)) : null,
    words.published(published),
    words.waiting(waiting),
    words.refused(refused),
    network ? words.network(network) : null,
  ]
    .filter(Boolean)
    .join(' · ');
