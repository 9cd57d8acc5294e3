import { Button } from '#components/ui/button.tsx';
import { urls } from '#lib/urls.ts';
import { commentFormWords, ownCommentWords } from '#words/readers/comments/comments.ts';

/** To mend one's own words: a plain form that needs no script. */
export function OwnCommentForm({ commentId, text }: { commentId: string; text: string }) {
  return (
    <form className="commenter formulaire-large" method="post" action={urls.apiComment(commentId)}>
      <input type="hidden" name="act" value="edit" />
      <p className="commenter-champ">
        <label htmlFor="commentaire">{commentFormWords.label}</label>
        <textarea
          id="commentaire"
          name="text"
          rows={8}
          required
          defaultValue={text}
          aria-describedby="commentaire-aide"
        />
      </p>
      <p id="commentaire-aide" className="commenter-aide">
        {commentFormWords.help}
      </p>
      <Button kind="primary" type="submit">
        {ownCommentWords.mine.save}
      </Button>
    </form>
  );
}
