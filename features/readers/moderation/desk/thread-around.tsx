import type { ModeratedComment } from '#features/readers/moderation/data/moderation.queries.ts';
import type { Neighbour } from '#features/readers/moderation/data/thread-around.queries.ts';
import { CommentWords } from '#features/readers/comments/site/comment-words.tsx';
import { dateAndClock, iso } from '#lib/dates.ts';
import { moderationWords as words } from '#words/readers/comments/moderation.ts';

/** How much of a neighbour is shown, in characters. */
const most = 280;

/** What a comment answers, and what else stands around it, folded out when it is asked for. */
export function ThreadAround({ comment: { around, answersId, createdAt } }: { comment: ModeratedComment }) {
  const answered = around.find(({ id }) => id === answersId);
  const others = around.filter(({ id }) => id !== answersId);
  return (
    <>
      {answered ? (
        <blockquote className="modere-repondu">
          <p>{words.answers(answered.name ?? words.erased)}</p>
          <Said neighbour={answered} />
        </blockquote>
      ) : null}
      {others.length > 0 ? (
        <details className="modere-fil">
          <summary>{words.around(others.length)}</summary>
          <ol>
            {others.map((neighbour) => (
              <li key={neighbour.id}>
                <p>
                  {neighbour.createdAt < createdAt ? words.before : words.after}{' '}
                  <bdi>{neighbour.name ?? words.erased}</bdi>,{' '}
                  <time dateTime={iso(neighbour.createdAt)}>{dateAndClock(neighbour.createdAt)}</time>
                </p>
                <Said neighbour={neighbour} />
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </>
  );
}

function Said({ neighbour: { text, status } }: { neighbour: Neighbour }) {
  return (
    <>
      {status === 'published' ? null : <p>{words.neighbourIs[status]}</p>}
      {text === '' ? null : <CommentWords text={text} most={most} />}
    </>
  );
}
