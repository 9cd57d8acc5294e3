import type { SenderFacts } from '#features/readers/comments/comment-typing.ts';
import { SectionBreadcrumb } from '#components/layout/breadcrumb.tsx';
import { OlderNewer } from '#components/layout/older-newer.tsx';
import type { PublishedArticle } from '#features/newsroom/reading/published-article.ts';
import { type CommentsAsked, toCommentsAddress } from '#features/readers/comments/comments.schema.ts';
import { orderNames, type Thread, threadOrders } from '#features/readers/comments/comments.ts';
import type { Openness } from '#features/readers/comments/posting-settings.ts';
import { frenchTypography } from '#lib/french-typography.ts';
import { urls } from '#lib/urls.ts';
import { commentWords as words } from '#words/readers/comments/comments.ts';
import { commentCountWords } from '#words/newsroom/reading/article-page.ts';
import { siteWords } from '#messages/site.ts';
import { CommentsNotice } from './article-comments.tsx';
import { CommentForm } from './comment-form.tsx';
import { Threads, ThreadView } from './threads.tsx';

type CommentsPageProps = {
  article: PublishedArticle;
  asked: CommentsAsked;
  threads: readonly Thread[];
  hasNext: boolean;
  openness: Openness;
  sender: SenderFacts;
};

/** Everything that readers said of an article, a page at a time; or one thread of it with all its replies. */
export function CommentsPage({ article, asked, threads, hasNext, openness, sender }: CommentsPageProps) {
  const { isOpen } = openness;
  const { path, section, headline, commentCount } = article;
  const { page, order, threadId } = asked;
  const [thread] = threads;
  const pathOf = (number: number): string =>
    urls.articleComments(path, toCommentsAddress({ ...asked, page: number }));
  return (
    <main id="contenu" className={`cadre commentaires-page teinte-${section.tint}`}>
      <SectionBreadcrumb section={section} />
      <div className="commentaires">
        <header className="commentaires-tete">
          <h1>
            {threadId === null ? commentCountWords.count(commentCount) : words.thread}
            {page > 1 && <span className="numero">, {siteWords.page(page)}</span>}
          </h1>
          {article.sponsor && <p className="annonce">{siteWords.sponsored(article.sponsor)}</p>}
          <p className="commentaires-article">
            <a href={path}>{frenchTypography(headline)}</a>
          </p>
          <CommentsNotice openness={openness} />
          {threadId === null ? (
            <Orders path={path} current={order} />
          ) : (
            <p className="tri">
              <a href={urls.articleComments(path)}>{words.all}</a>
            </p>
          )}
        </header>
        {threadId === null && page === 1 && isOpen && (
          <CommentForm articleId={article.id} path={urls.articleComments(path)} level="h2" sender={sender} />
        )}
        {threadId !== null && thread ? (
          <ThreadView thread={thread} articlePath={path} repliesPage={page} isOpen={isOpen} />
        ) : (
          <Threads threads={threads} articlePath={path} isOpen={isOpen} />
        )}
        <OlderNewer
          page={page}
          hasNext={hasNext}
          pathOf={pathOf}
          newer={threadId === null ? words.newerPage : words.earlierReplies}
          older={threadId === null ? words.olderPage : words.laterReplies}
        />
      </div>
    </main>
  );
}

/** The ways to sort, the present one as plain words. */
function Orders({ path, current }: { path: string; current: CommentsAsked['order'] }) {
  return (
    <nav className="tri" aria-label={words.order}>
      <ul>
        {threadOrders.map((order) => (
          <li key={order}>
            {order === current ? (
              <span aria-current="true">{words.orders[order]}</span>
            ) : (
              <a href={urls.articleComments(path, { tri: orderNames[order] ?? undefined })}>
                {words.orders[order]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
