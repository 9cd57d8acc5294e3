import { postCommentSchema } from '#features/readers/comments/comments.schema.ts';
import { commentAnchor, commentRefusedAnchor } from '#features/readers/comments/comments.ts';
import { keepRefusedForm } from '#features/readers/comments/use-cases/keep-refused-form.ts';
import { listCommentsForApi } from '#features/readers/comments/use-cases/list-comments-for-api.ts';
import { type Posted, postComment } from '#features/readers/comments/use-cases/post-comment.ts';
import { toOwnPath } from '#lib/own-path.ts';
import { absoluteUrl, urls, withQuery } from '#lib/urls.ts';
import { addressHeader, addressPrefix } from '#server/http/address-prefix.ts';
import { getConfig } from '#server/config.ts';
import { senderOf } from '#app/api/v1/comments/sender-of.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

const permalink = ({ articlePath, threadId, id }: Extract<Posted, { kind: 'comment' }>): string =>
  `${urls.articleComments(articlePath, { fil: threadId })}#${commentAnchor(id)}`;

/** Where a plain form's sender goes: to their words, which readers see too, or only they. */
function after(posted: Posted): string {
  if (posted.kind === 'kept') {
    const review = urls.keptComment(posted.reference);
    return posted.isSignedIn ? review : urls.signIn(review);
  }
  return posted.status === 'published'
    ? permalink(posted)
    : `${withQuery(urls.ownComments(), { ecrit: posted.id })}#${commentAnchor(posted.id)}`;
}

/** The conversation under an article, as readers see it; and one's own word in it. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  GET: defineRoute({
    operation: listCommentsForApi,
    auth: 'none',
    limit: 'apiRead',
  }),
  POST: defineRoute({
    input: postCommentSchema,
    auth: 'any',
    run: ({ actor, input, request }) => postComment({ actor, input, sender: senderOf(request) }),
    status: (posted) => (posted.kind === 'comment' && posted.status === 'published' ? 201 : 202),
    body: (posted) =>
      posted.kind === 'kept'
        ? { state: posted.kind }
        : {
            id: posted.id,
            state: posted.status,
            url: posted.status === 'published' ? absoluteUrl(getConfig().siteUrl, permalink(posted)) : null,
            sentence: posted.sentence,
          },
    form: {
      done: after,
      refused: async (error, raw, request) => {
        const reference = await keepRefusedForm({
          error,
          raw,
          path: new URL(request.url).pathname,
          addressPrefix: addressPrefix(request.headers.get(addressHeader) ?? ''),
        });
        if (reference !== null) return urls.keptComment(reference);
        return `${(toOwnPath(raw['page']) ?? urls.home()).split('#')[0]}#${commentRefusedAnchor}`;
      },
    },
  }),
});
