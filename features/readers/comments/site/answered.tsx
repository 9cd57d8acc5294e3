import type { AnsweredComment } from '#features/readers/comments/data/posting.queries.ts';
import { CommentWords } from './comment-words.tsx';

/** How much of a comment is shown to whoever answers it. */
const mostShown = 600;

/** The comment that one is about to answer. */
export const Answered = ({ comment }: { comment: AnsweredComment }) => (
  <div className="miens-repondu">
    <CommentWords text={comment.text} most={mostShown} />
  </div>
);
