import { commentAnchor, type Thread } from '#features/comments/comments.ts';
import { urls } from '#lib/urls.ts';
import { commentWords as words } from '#messages/fr/comments.ts';
import { Comment } from './comment.tsx';

type ThreadProps = {
  thread: Thread;
  articlePath: string;
  /** From so many characters on, the rest of a comment is behind its link. */
  most?: number;
  /** Which page of the thread's replies this is, where it is one; a list shows the first ones and leads there. */
  repliesPage?: number;
};

/** Threads one under the other, each with its first replies. */
export function Threads({
  threads,
  ...where
}: { threads: readonly Thread[] } & Omit<ThreadProps, 'thread' | 'repliesPage'>) {
  return (
    <ol className="fils">
      {threads.map((thread) => (
        <li key={thread.id}>
          <ThreadView thread={thread} {...where} />
        </li>
      ))}
    </ol>
  );
}

/** What was said first, or the place that it has kept, and what was answered. */
export function ThreadView({ thread, articlePath, most, repliesPage }: ThreadProps) {
  const { opening, replies, replyCount } = thread;
  const pathOf = (page?: number): string => urls.articleComments(articlePath, { fil: thread.id, page });
  const linkTo = (commentId: string, page?: number): string => `${pathOf(page)}#${commentAnchor(commentId)}`;
  const shared = most === undefined ? {} : { most };
  const left = replyCount - replies.length;
  return (
    <>
      {opening.kind === 'comment' ? (
        <Comment comment={opening.comment} permalink={linkTo(thread.id)} {...shared} />
      ) : (
        <p className="commentaire-absent" id={commentAnchor(thread.id)}>
          {words.kept[opening.place.why]}
        </p>
      )}
      {replies.length > 0 && (
        <ol className="fil-reponses" aria-label={words.replies}>
          {replies.map((reply) => (
            <li key={reply.id}>
              <Comment comment={reply} permalink={linkTo(reply.id, repliesPage)} {...shared} />
            </li>
          ))}
        </ol>
      )}
      {repliesPage === undefined && left > 0 && (
        <p className="fil-suite">
          <a href={pathOf()}>{words.moreReplies(left)}</a>
        </p>
      )}
    </>
  );
}
