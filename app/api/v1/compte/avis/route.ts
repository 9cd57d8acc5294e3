import { formStateOf } from '#features/house/accounts/form-state.ts';
import { chooseNotices } from '#features/readers/comments/use-cases/choose-notices.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** How often I am told by mail that I was answered. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    operation: chooseNotices,
    auth: 'session',
    limit: 'accountWrite',
    bodyBytes: bodyBytes.account,
    form: {
      done: () => `${withQuery(urls.ownComments(), { fait: 'avis' })}#avis`,
      refused: (error) =>
        error.code === 'not_signed_in'
          ? urls.signIn(urls.ownComments())
          : withQuery(urls.ownComments(), formStateOf(error)),
    },
  }),
});
