import { resetPasswordSchema } from '#features/house/accounts/accounts.schema.ts';
import { formStateOf } from '#features/house/accounts/form-state.ts';
import { landingOf, signedInBody } from '#features/house/accounts/landing.ts';
import { resetPassword } from '#features/house/accounts/use-cases/reset-password.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { clientOf } from '#server/auth/client.ts';
import { knownDeviceCookie, openedSessionCookies } from '#server/auth/cookies.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Another password for whoever holds the mailed link; every session that was open ends. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: resetPasswordSchema,
    auth: 'none',
    limit: 'accountWrite',
    bodyBytes: bodyBytes.account,
    run: ({ input, request }) => resetPassword({ input: { ...input, client: clientOf(request) } }),
    body: signedInBody,
    cookies: (signedIn) => [...openedSessionCookies(signedIn), knownDeviceCookie(signedIn.deviceMark)],
    form: {
      done: (signedIn) =>
        landingOf(signedIn, signedIn.isStaff ? null : withQuery(urls.account(), { fait: 'mot-de-passe' })),
      refused: (error, { token }) =>
        withQuery(
          typeof token === 'string' ? urls.newPassword(token) : urls.forgottenPassword(),
          formStateOf(error),
        ),
    },
  }),
});
