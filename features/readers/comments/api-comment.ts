import { absoluteUrl, urls } from '#lib/urls.ts';
import { type CommentView, commentAnchor, type Thread } from './comments.ts';

/** A comment as the API gives it. */
export type ApiComment = {
  id: string;
  url: string;
  /** Null once the account was erased. */
  author: { name: string } | null;
  mark: CommentView['mark'];
  isPick: boolean;
  text: string;
  usefulCount: number;
  createdAt: string;
  editedAt: string | null;
};

export type ApiThread = {
  id: string;
  /** Why there is no comment although its place is kept; null when there is one. */
  kept: 'removed' | 'deleted' | 'hidden' | null;
  comment: ApiComment | null;
  replies: ApiComment[];
  replyCount: number;
};

/** A thread for machines: nothing that readers do not see on its page. */
export function toApiThread(thread: Thread, place: { articlePath: string; siteUrl: string }): ApiThread {
  const { id, opening, replies, replyCount } = thread;
  const page = absoluteUrl(place.siteUrl, urls.articleComments(place.articlePath, { fil: id }));
  const toApi = (comment: CommentView): ApiComment => ({
    id: comment.id,
    url: `${page}#${commentAnchor(comment.id)}`,
    author: comment.authorName === null ? null : { name: comment.authorName },
    mark: comment.mark,
    isPick: comment.isPick,
    text: comment.text,
    usefulCount: comment.usefulCount,
    createdAt: comment.createdAt.toISOString(),
    editedAt: comment.editedAt?.toISOString() ?? null,
  });
  return {
    id,
    kept: opening.kind === 'kept' ? opening.place.why : null,
    comment: opening.kind === 'comment' ? toApi(opening.comment) : null,
    replies: replies.map(toApi),
    replyCount,
  };
}
