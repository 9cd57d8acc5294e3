import { Moment } from '#components/layout/moment.tsx';
import { buttonClass } from '#components/ui/button.tsx';
import { commentAnchor } from '#features/readers/comments/comments.ts';
import type { OwnComment } from '#features/readers/comments/data/posting.queries.ts';
import { urls } from '#lib/urls.ts';
import { statementPage } from '#words/readers/comments/comment-reports.ts';
import { ownCommentWords } from '#words/readers/comments/comments.ts';
import { statementAnchor } from './statement-parts.tsx';
import { CommentWords } from './comment-words.tsx';

const words = ownCommentWords.mine;

const stateWords = ({ status, awaitsConfirmation }: OwnComment): string => {
  if (awaitsConfirmation) return ownCommentWords.states.awaiting;
  return status === 'deleted' ? '' : ownCommentWords.states[status];
};

/** What somebody wrote under articles: where, what became of it and why, and what they may still do. */
export function OwnComments({
  comments,
}: {
  comments: readonly (OwnComment & { mayEdit: boolean; mayDelete: boolean })[];
}) {
  return (
    <ol className="miens">
      {comments.map((comment) => (
        <li key={comment.id} id={commentAnchor(comment.id)}>
          <OwnCommentView comment={comment} />
          <p className="actions">
            {comment.status === 'published' && comment.articlePath ? (
              <a
                className={buttonClass()}
                href={`${urls.articleComments(comment.articlePath, { fil: comment.threadId })}#${commentAnchor(comment.id)}`}
              >
                {words.see}
              </a>
            ) : null}
            {comment.status === 'removed' ? (
              <a className={buttonClass()} href={`${urls.ownComment(comment.id)}#${statementAnchor}`}>
                {statementPage.link}
              </a>
            ) : null}
            {comment.mayEdit ? (
              <a className={buttonClass()} href={urls.ownComment(comment.id)}>
                {words.edit}
              </a>
            ) : null}
            {comment.mayDelete ? (
              <a className={buttonClass('quiet')} href={`${urls.ownComment(comment.id)}#supprimer`}>
                {words.delete}
              </a>
            ) : null}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** One of them, with its state and what its author was told. */
export function OwnCommentView({ comment }: { comment: OwnComment }) {
  const { articlePath, headline, createdAt, status, sentence, text } = comment;
  return (
    <>
      <p className="miens-etat">
        <strong>{stateWords(comment)}</strong> · <Moment at={createdAt} />
      </p>
      <p className="miens-article">
        {words.under} {articlePath ? <a href={articlePath}>{headline}</a> : headline}
      </p>
      <CommentWords text={text} />
      {sentence && status !== 'published' && status !== 'removed' ? (
        <p className="miens-pourquoi">{sentence}</p>
      ) : null}
    </>
  );
}
