import { commentsAnchor, type Thread, underArticle } from '#features/comments/comments.ts';
import { urls } from '#lib/urls.ts';
import { commentWords as words } from '#messages/fr/comments.ts';
import { Threads } from './threads.tsx';

/**
 * The conversation under an article: the threads that its page carries, and the way to all of them. Nothing where nobody
 * has said anything.
 */
export function ArticleComments({
  count,
  threads,
  articlePath,
  lang,
}: {
  count: number;
  threads: readonly Thread[];
  articlePath: string;
  /** The language of what stands around, where the article has another one. */
  lang?: string | undefined;
}) {
  if (threads.length === 0) return null;
  return (
    <section className="commentaires" id={commentsAnchor} aria-labelledby="commentaires-titre" lang={lang}>
      <div className="commentaires-tete">
        <h2 id="commentaires-titre">{words.count(count)}</h2>
        <CommentsNotice />
      </div>
      <Threads threads={threads} articlePath={articlePath} most={underArticle.commentCharacters} />
      <p className="commentaires-tous">
        <a href={urls.articleComments(articlePath)}>{words.all}</a>
      </p>
    </section>
  );
}

/** Whether one may say something, and the rules of the conversation. */
export const CommentsNotice = () => (
  <p className="note">
    {words.closed} <a href={urls.commentCharter()}>{words.charter}</a>
  </p>
);
