import { removeCommentSchema } from '#features/readers/reports/comment-reports.schema.ts';
import { decideComment } from '#features/readers/moderation/use-cases/decide-comment.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

const commentIdIn = (request: Request): string => new URL(request.url).pathname.split('/').at(-2) ?? '';

/** The removal of a comment for a ground that its author learns: the second press from the page where it stands. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: removeCommentSchema,
    auth: 'any',
    run: ({ actor, input: { id, ground, facts, seenEditedAt } }) =>
      decideComment({
        actor,
        input: { commentId: id, decision: 'remove', seenEditedAt: seenEditedAt || null, ground, facts },
      }),
    body: ({ commentId, status, isTold }) => ({ id: commentId, state: status, isAuthorTold: isTold }),
    form: {
      done: ({ commentId, isTold }) =>
        withQuery(urls.reportComment(commentId), { fait: isTold ? 'retire' : 'indesirable' }),
      refused: (error, _raw, request) => {
        const path = urls.reportComment(commentIdIn(request));
        if (error.code === 'not_signed_in') return urls.signIn(path);
        const why = error.fields?.['facts'] === undefined ? error.code : 'faits';
        return withQuery(path, { refus: why });
      },
    },
  }),
});
