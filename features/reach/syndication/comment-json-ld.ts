import type { PublishedArticle } from '#features/newsroom/reading/published-article.ts';
import { type CommentView, commentAnchor, type Thread } from '#features/readers/comments/comments.ts';
import { shortenCommentText } from '#features/readers/comments/comment-text.ts';
import { iso } from '#lib/dates.ts';
import { absoluteUrl, urls } from '#lib/urls.ts';
import type { JsonLd } from './json-ld.ts';

/** Machines are told of so many conversations, and of so much of each: the page itself has the others. */
const mostComments = 10;
const mostCharacters = 500;

/**
 * How many comments an article has, and the first that its page shows, as schema.org has them. Nothing that the page
 * does not show: no kept place, no reply alone; nothing at all for an article without comments.
 */
export function commentsJsonLd({
  article,
  threads,
  siteUrl,
}: {
  article: Pick<PublishedArticle, 'path' | 'commentCount'>;
  threads: readonly Thread[];
  siteUrl: string;
}): Record<string, unknown> {
  if (article.commentCount === 0) return {};
  const shown = threads.flatMap(({ opening }) => (opening.kind === 'comment' ? [opening.comment] : []));
  const toJsonLd = (comment: CommentView) => ({
    '@type': 'Comment',
    url: `${absoluteUrl(siteUrl, urls.articleComments(article.path, { fil: comment.id }))}#${commentAnchor(comment.id)}`,
    text: shortenCommentText(comment.text, mostCharacters).text,
    dateCreated: iso(comment.createdAt),
    ...(comment.editedAt ? { dateModified: iso(comment.editedAt) } : {}),
    ...(comment.authorName === null ? {} : { author: { '@type': 'Person', name: comment.authorName } }),
    ...(comment.usefulCount > 0 ? { upvoteCount: comment.usefulCount } : {}),
  });
  return {
    commentCount: article.commentCount,
    ...(shown.length > 0 ? { comment: shown.slice(0, mostComments).map(toJsonLd) } : {}),
  };
}

/** A page of the conversation about an article, at its own path, with what it shows of it. */
export function commentsPageJsonLd({
  article,
  threads,
  path,
  siteUrl,
}: {
  article: Pick<PublishedArticle, 'path' | 'commentCount'>;
  threads: readonly Thread[];
  path: string;
  siteUrl: string;
}): JsonLd {
  const url = absoluteUrl(siteUrl, path);
  return { '@type': 'WebPage', '@id': url, url, ...commentsJsonLd({ article, threads, siteUrl }) };
}
