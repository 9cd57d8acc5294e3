import { commentFormAnchor, commentRefusedAnchor } from '#features/readers/comments/comments.ts';
import { keptDays, type SenderFacts } from '#features/readers/comments/comment-typing.ts';
import { urls } from '#lib/urls.ts';
import { commentFormWords as words } from '#words/readers/comments/comments.ts';

/**
 * The form under an article and on the page of its comments: the same for everybody, so that it carries no token. With
 * scripts an island asks for one; without, what was typed is shown again with one.
 */
export function CommentForm({
  articleId,
  path,
  level: Heading,
  sender,
}: {
  articleId: string;
  path: string;
  level: 'h2' | 'h3';
  sender: SenderFacts;
}) {
  return (
    <section className="commenter" id={commentFormAnchor} aria-labelledby="commenter-titre">
      <Heading id="commenter-titre">{words.title}</Heading>
      <p id={commentRefusedAnchor} className="commenter-refus" role="status">
        {words.failed}
      </p>
      <form method="post" action={urls.apiComments(articleId)} data-jeton={urls.apiCommentToken(articleId)}>
        <CommentFields id="commenter-texte" sender={sender} />
        <p className="commenter-aide">{words.account}</p>
        <input type="hidden" name="page" value={path} />
        <button type="submit">{words.submit}</button>
      </form>
    </section>
  );
}

/** What every form of a comment has: the words, the trap, and what becomes of the data. */
export function CommentFields({ id, text = '', sender }: { id: string; text?: string; sender: SenderFacts }) {
  return (
    <>
      <p className="commenter-champ">
        <label htmlFor={id}>{words.label}</label>
        <textarea
          id={id}
          name="text"
          rows={5}
          required
          defaultValue={text}
          aria-describedby={`${id}-aide ${id}-donnees`}
        />
      </p>
      <p className="commenter-piege" aria-hidden="true">
        <label htmlFor={`${id}-site`}>{words.trap}</label>
        <input id={`${id}-site`} name="site" type="text" tabIndex={-1} autoComplete="off" />
      </p>
      <p id={`${id}-aide`} className="commenter-aide">
        {words.help}
      </p>
      <p id={`${id}-donnees`} className="commenter-aide">
        {words.privacy(keptDays, sender)} <a href={urls.privacy()}>{words.privacyLink}</a>
      </p>
    </>
  );
}
