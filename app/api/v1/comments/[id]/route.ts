import { editCommentSchema, ownCommentFormSchema } from '#features/readers/comments/comments.schema.ts';
import { changeOwnComment } from '#features/readers/comments/use-cases/change-own-comment.ts';
import { deleteComment } from '#features/readers/comments/use-cases/delete-comment.ts';
import { editComment } from '#features/readers/comments/use-cases/edit-comment.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { senderOf } from '#app/api/v1/comments/sender-of.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** One's own comment: mended, taken back; POST is what a plain form has. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  PATCH: defineRoute({
    input: editCommentSchema,
    auth: 'any',
    run: ({ actor, input, request }) => editComment({ actor, input, sender: senderOf(request) }),
    status: ({ status }) => (status === 'published' ? 200 : 202),
    body: ({ id, status, sentence }) => ({ id, state: status, sentence }),
  }),
  DELETE: defineRoute({
    operation: deleteComment,
    auth: 'any',
  }),
  POST: defineRoute({
    input: ownCommentFormSchema,
    auth: 'session',
    run: ({ actor, input, request }) => changeOwnComment({ actor, input, sender: senderOf(request) }),
    body: ({ id, act }) => ({ id, act }),
    form: {
      done: ({ id, act, reference }) =>
        reference === null
          ? `${withQuery(urls.ownComments(), { fait: act })}${act === 'edit' ? `#commentaire-${id}` : ''}`
          : withQuery(urls.ownComment(id), { texte: reference }),
      refused: (error) =>
        error.code === 'not_signed_in'
          ? urls.signIn(urls.ownComments())
          : withQuery(urls.ownComments(), { erreur: error.code }),
    },
  }),
});
