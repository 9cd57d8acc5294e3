import { confirmSignUpSchema } from '#features/house/accounts/accounts.schema.ts';
import { formStateOf } from '#features/house/accounts/form-state.ts';
import { confirmSignUp } from '#features/house/accounts/use-cases/confirm-sign-up.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { clientOf, connectionOf } from '#server/auth/client.ts';
import {
  knownDeviceCookie,
  openedSessionCookies,
  signUpCookie,
  signUpCookieName,
} from '#server/auth/cookies.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Opens the account of a sign-up whose mail was followed, and signs its owner in. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: confirmSignUpSchema,
    auth: 'none',
    limit: 'accountWrite',
    bodyBytes: bodyBytes.account,
    status: 201,
    run: ({ input, request }) =>
      confirmSignUp({
        input: {
          ...input,
          browserSecret: request.cookies.get(signUpCookieName()),
          client: clientOf(request),
          connection: connectionOf(request),
        },
      }),
    body: ({ name }) => ({ name }),
    cookies: (signedIn) => [
      ...openedSessionCookies(signedIn),
      knownDeviceCookie(signedIn.deviceMark),
      signUpCookie(null),
    ],
    form: {
      done: ({ nextPath }) => nextPath ?? withQuery(urls.account(), { fait: 'bienvenue' }),
      refused: (error, { token }) =>
        withQuery(typeof token === 'string' ? urls.signUpConfirmation(token) : urls.signUp(), {
          ...formStateOf(error),
        }),
      keeps: ['name'],
    },
  }),
});
