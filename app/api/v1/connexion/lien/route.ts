import { openLinkSchema } from '#features/house/accounts/accounts.schema.ts';
import { formStateOf } from '#features/house/accounts/form-state.ts';
import { landingOf, signedInBody } from '#features/house/accounts/landing.ts';
import { signInByLink } from '#features/house/accounts/use-cases/sign-in-by-link.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { clientOf } from '#server/auth/client.ts';
import { knownDeviceCookie, openedSessionCookies } from '#server/auth/cookies.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Signs in whoever holds a mailed link; the link in the body is the permission, once. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: openLinkSchema,
    auth: 'none',
    limit: 'accountWrite',
    bodyBytes: bodyBytes.account,
    run: ({ input: { token }, request }) => signInByLink({ input: { token, client: clientOf(request) } }),
    body: signedInBody,
    cookies: (signedIn) => [...openedSessionCookies(signedIn), knownDeviceCookie(signedIn.deviceMark)],
    form: {
      done: (signedIn, { suite }) => landingOf(signedIn, suite),
      refused: (error, { token }) =>
        withQuery(
          typeof token === 'string' ? urls.signInLink(token) : urls.signInLinks(),
          formStateOf(error),
        ),
    },
  }),
});
