import { formStateOf } from '#features/house/accounts/form-state.ts';
import { revokeSessions } from '#features/house/accounts/use-cases/revoke-sessions.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Ends one of my sessions, or all the others. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    operation: revokeSessions,
    auth: 'session',
    limit: 'accountWrite',
    bodyBytes: bodyBytes.account,
    form: {
      done: () => withQuery(urls.account(), { fait: 'sessions' }),
      refused: (error) =>
        error.code === 'not_signed_in'
          ? urls.signIn(urls.account())
          : withQuery(urls.account(), formStateOf(error)),
    },
  }),
});
