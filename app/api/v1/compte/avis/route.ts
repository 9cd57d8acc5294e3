import { formStateOf } from '#features/accounts/form-state.ts';
import { chooseNoticesSchema } from '#features/comments/comments.schema.ts';
import { chooseNotices } from '#features/comments/use-cases/choose-notices.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { bodyBytes } from '#server/limits.ts';
import { defineMethods, defineRoute } from '#server/route.ts';

/** How often I am told by mail that I was answered. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: chooseNoticesSchema,
    auth: 'session',
    limit: 'accountWrite',
    bodyBytes: bodyBytes.account,
    run: chooseNotices,
    form: {
      done: () => `${withQuery(urls.ownComments(), { fait: 'avis' })}#avis`,
      refused: (error) =>
        error.code === 'not_signed_in'
          ? urls.signIn(urls.ownComments())
          : withQuery(urls.ownComments(), formStateOf(error)),
    },
  }),
});
