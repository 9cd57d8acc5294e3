'use client';

import { Button } from '#components/ui/button.tsx';
import { CheckField } from '#components/ui/field.tsx';
import { commentAnchor, decisionsOf, queueOf } from '#features/readers/comments/comments.ts';
import type { ModeratedComment } from '#features/readers/moderation/data/moderation.queries.ts';
import { AuthorLine } from '#features/readers/moderation/desk/author-line.tsx';
import { ThreadAround } from '#features/readers/moderation/desk/thread-around.tsx';
import type { Deciding } from '#features/readers/moderation/desk/use-deciding.ts';
import { CommentWords } from '#features/readers/comments/site/comment-words.tsx';
import { dateAndClock, iso } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { commentWords } from '#words/readers/comments/comments.ts';
import { reasonedRemovalWords } from '#words/readers/comments/moderation.ts';
import { moderationWords as words } from '#words/readers/comments/moderation.ts';

type ItemProps = {
  comment: ModeratedComment;
  deciding: Deciding;
  /** Somebody else has decided meanwhile: who, and what. Null while it is to be decided here. */
  whyNot: string | null;
  /** Who else reads it at this moment. */
  readBy: string | null;
  takeOver: () => void;
  isSelected: boolean;
  /** On the page of whoever wrote it: they need no presentation, its state does. */
  isOfOne: boolean;
  /** Null for what nobody may decide any more. */
  toggle: (() => void) | null;
};

/** One comment with what helps to decide: the words, what they answer, who wrote them, why they are here. */
export function ModeratedItem({
  comment,
  deciding,
  whyNot,
  readBy,
  takeOver,
  isSelected,
  isOfOne,
  toggle,
}: ItemProps) {
  const { id, mark, isPick, createdAt, editedAt, headline, articlePath, network } = comment;
  const name = comment.author?.name ?? words.erased;
  const queue = queueOf(comment);
  const isFree = whyNot === null && readBy === null;
  return (
    <article
      id={commentAnchor(id)}
      className="demande modere"
      tabIndex={-1}
      aria-label={words.of(name)}
      data-etat={isFree ? undefined : 'tenu'}
    >
      <div className="modere-tete">
        {toggle && isFree ? (
          <CheckField
            label={<span className="sr-only">{words.select(name)}</span>}
            checked={isSelected}
            onChange={toggle}
          />
        ) : null}
        <h2>
          <bdi>
            {comment.author && !isOfOne ? <a href={urls.deskReader(comment.author.id)}>{name}</a> : name}
          </bdi>
          {isOfOne && queue ? <span className="onglet-compte">{words.standsIn[queue]}</span> : null}
          {mark ? <span className="onglet-compte">{commentWords.marks[mark]}</span> : null}
          {isPick ? <span className="onglet-compte">{words.isPick}</span> : null}
        </h2>
        {readBy !== null && whyNot === null ? (
          <p className="modere-lu">
            {words.readBy(readBy)} <Button onClick={takeOver}>{words.takeOver}</Button>
          </p>
        ) : null}
      </div>
      <p className="liste-mention">
        <time dateTime={iso(createdAt)}>{dateAndClock(createdAt)}</time>
        {editedAt ? `, ${words.edited}` : ''} · {words.under}{' '}
        {articlePath ? <a href={articlePath}>{headline}</a> : headline}
      </p>
      <ThreadAround comment={comment} />
      <CommentWords text={comment.text} />
      <dl className="modere-faits">
        <div>
          <dt>{words.reasons}</dt>
          <dd>
            <Reasons comment={comment} />
          </dd>
        </div>
        {isOfOne ? null : (
          <div>
            <dt>{words.record}</dt>
            <dd>
              <AuthorLine author={comment.author} network={network} />
            </dd>
          </div>
        )}
      </dl>
      {whyNot === null ? (
        <Decisions comment={comment} deciding={deciding} isFree={isFree} />
      ) : (
        <p className="note" role="status">
          {whyNot}
        </p>
      )}
    </article>
  );
}

function Decisions({
  comment,
  deciding,
  isFree,
}: Pick<ItemProps, 'comment' | 'deciding'> & { isFree: boolean }) {
  const { id, status, isPick, articlePath, threadId } = comment;
  const name = comment.author?.name ?? words.erased;
  const isBusy = deciding.busyIds.has(id);
  return (
    <p className="gestes">
      {decisionsOf[status].map((decision) => (
        <Button
          key={decision}
          kind={decision === 'approve' ? 'primary' : 'secondary'}
          disabled={!isFree}
          aria-busy={isBusy}
          aria-label={words.decideOn[decision](name)}
          onClick={() => deciding.decide([comment], decision)}
        >
          {words.decide[decision]}
        </Button>
      ))}
      {status === 'published' ? (
        <>
          <Button disabled={!isFree} aria-busy={isBusy} onClick={() => deciding.pick(comment, !isPick)}>
            {isPick ? words.unpick : words.pick}
          </Button>
          <a href={urls.reportComment(id)} aria-label={reasonedRemovalWords.removeOf(name)}>
            {reasonedRemovalWords.remove}
          </a>
          {articlePath ? (
            <a href={`${urls.articleComments(articlePath, { fil: threadId })}#${commentAnchor(id)}`}>
              {words.see}
            </a>
          ) : null}
        </>
      ) : null}
    </p>
  );
}

/** What the checks said, and what somebody decided last. */
function Reasons({ comment: { reasons, decided } }: { comment: ModeratedComment }) {
  const lines = [
    ...reasons.map(({ words: said }) => said),
    ...(decided ? [words.decided(decided.kind, decided.by, new Date(decided.at))] : []),
  ];
  if (lines.length === 0) return words.noReason;
  return (
    <ul>
      {lines.map((said, at) => (
        <li key={at}>{said}</li>
      ))}
    </ul>
  );
}
