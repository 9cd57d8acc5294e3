import { Moment } from '#components/layout/moment.tsx';
import { type CommentView, commentAnchor } from '#features/comments/comments.ts';
import { type CommentSpan, parseCommentText, shortenCommentText } from '#features/comments/comment-text.ts';
import { commentWords as words } from '#messages/fr/comments.ts';

type CommentProps = {
  comment: CommentView;
  /** Where this comment can always be found again. */
  permalink: string;
  /** From so many characters on the rest is behind the permalink. */
  most?: number;
};

/** What somebody said: their name, in what capacity, when, and their own words, which nobody touches up. */
export function Comment({ comment, permalink, most }: CommentProps) {
  const { id, authorName, answersName, mark, isPick, usefulCount, createdAt, editedAt } = comment;
  const name = authorName ?? words.erased;
  return (
    <article className={isPick ? 'commentaire commentaire-choisi' : 'commentaire'} id={commentAnchor(id)}>
      <header>
        {isPick && <p className="commentaire-choix">{words.pick}</p>}
        <p className="commentaire-qui">
          <bdi className="commentaire-nom">{name}</bdi>
          {mark && <span className="commentaire-marque">{words.marks[mark]}</span>}
          {answersName && (
            <span>
              {words.answers} <bdi>{answersName}</bdi>
            </span>
          )}
          <a href={permalink}>
            <Moment at={createdAt} />
          </a>
          {editedAt && <span>{words.edited}</span>}
        </p>
      </header>
      <CommentText text={comment.text} permalink={permalink} most={most} />
      {usefulCount > 0 && <p className="commentaire-utile">{words.useful(usefulCount)}</p>}
    </article>
  );
}

/** Paragraphs, quotations and links, and nothing else. */
function CommentText({
  text,
  permalink,
  most,
}: {
  text: string;
  permalink: string;
  most: number | undefined;
}) {
  const shown = most === undefined ? { text, isCut: false } : shortenCommentText(text, most);
  return (
    <div className="commentaire-texte">
      {parseCommentText(shown.text).map(({ kind, lines }, at) =>
        kind === 'quotation' ? (
          <blockquote key={at}>
            <p dir="auto">
              <Lines lines={lines} />
            </p>
          </blockquote>
        ) : (
          <p key={at} dir="auto">
            <Lines lines={lines} />
          </p>
        ),
      )}
      {shown.isCut && (
        <p className="commentaire-suite">
          <a href={permalink}>{words.more}</a>
        </p>
      )}
    </div>
  );
}

const Lines = ({ lines }: { lines: readonly CommentSpan[][] }) =>
  lines.map((spans, at) => (
    <span key={at}>
      {at > 0 && <br />}
      {spans.map(({ text, href }, place) =>
        href ? (
          <a key={place} href={href} rel="nofollow ugc noopener">
            {text}
          </a>
        ) : (
          text
        ),
      )}
    </span>
  ));
