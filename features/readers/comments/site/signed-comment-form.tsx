import type { SenderFacts } from '#features/readers/comments/comment-typing.ts';
import { Button } from '#components/ui/button.tsx';
import { urls } from '#lib/urls.ts';
import { commentFormWords as words } from '#words/readers/comments/comments.ts';
import { CommentFields } from './comment-form.tsx';

/** The form of a page that is never kept: it carries a token, and what was typed before. */
export function SignedCommentForm({
  articleId,
  formToken,
  text = '',
  replyTo,
  reference,
  sender,
}: {
  articleId: string;
  formToken: string;
  text?: string;
  replyTo?: string | null;
  /** Under which the text is kept. */
  reference?: string;
  sender: SenderFacts;
}) {
  return (
    <form className="commenter formulaire-large" method="post" action={urls.apiComments(articleId)}>
      <input type="hidden" name="formToken" value={formToken} />
      {replyTo ? <input type="hidden" name="replyTo" value={replyTo} /> : null}
      {reference ? <input type="hidden" name="kept" value={reference} /> : null}
      <CommentFields id="commentaire" text={text} sender={sender} />
      <Button kind="primary" type="submit">
        {words.submit}
      </Button>
    </form>
  );
}
