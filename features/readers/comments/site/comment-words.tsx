import {
  type CommentSpan,
  parseCommentText,
  shortenCommentText,
} from '#features/readers/comments/comment-text.ts';

/** What somebody wrote, as readers would see it: paragraphs, quotations, links. */
export function CommentWords({ text, most }: { text: string; most?: number }) {
  const shown = most === undefined ? text : shortenCommentText(text, most).text;
  return (
    <div className="commentaire-texte">
      {parseCommentText(shown).map(({ kind, lines }, at) =>
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
