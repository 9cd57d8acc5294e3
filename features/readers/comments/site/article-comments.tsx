import type { SenderFacts } from '#features/readers/comments/comment-typing.ts';
import { commentsAnchor, type Thread, underArticle } from '#features/readers/comments/comments.ts';
import type { Openness } from '#features/readers/comments/posting-settings.ts';
import { urls } from '#lib/urls.ts';
import { closedWords, commentWords as words } from '#words/readers/comments/comments.ts';
import { commentCountWords } from '#words/newsroom/reading/article-page.ts';
import { CommentForm } from './comment-form.tsx';
import { Threads } from './threads.tsx';

/**
 * The conversation under an article: the form while it is open, the threads that its page carries, and the way to all of
 * them. Nothing where nobody has said anything and nobody may any more.
 */
export function ArticleComments({
  articleId,
  count,
  threads,
  articlePath,
  openness,
  sender,
  lang,
}: {
  articleId: string;
  count: number;
  threads: readonly Thread[];
  articlePath: string;
  openness: Openness;
  sender: SenderFacts;
  /** The language of what stands around, where the article has another one. */
  lang?: string | undefined;
}) {
  const { isOpen } = openness;
  if (threads.length === 0 && !isOpen) return null;
  return (
    <section className="commentaires" id={commentsAnchor} aria-labelledby="commentaires-titre" lang={lang}>
      <div className="commentaires-tete">
        <h2 id="commentaires-titre">{threads.length === 0 ? words.first : commentCountWords.count(count)}</h2>
        <CommentsNotice openness={openness} />
      </div>
      {isOpen && <CommentForm articleId={articleId} path={articlePath} level="h3" sender={sender} />}
      {threads.length > 0 && (
        <>
          <Threads
            threads={threads}
            articlePath={articlePath}
            most={underArticle.commentCharacters}
            isOpen={isOpen}
          />
          <p className="commentaires-tous">
            <a href={urls.articleComments(articlePath)}>{words.all}</a>
          </p>
        </>
      )}
    </section>
  );
}

/** Why one may say nothing, where it is so, and the rules of the conversation. */
export const CommentsNotice = ({ openness }: { openness: Openness }) => (
  <p className="note">
    {openness.isOpen ? null : `${closedWords[openness.why]} `}
    <a href={urls.commentCharter()}>{words.charter}</a>
  </p>
);
