import { signInSchema } from '#features/house/accounts/accounts.schema.ts';
import { formStateOf } from '#features/house/accounts/form-state.ts';
import { landingOf, signedInBody } from '#features/house/accounts/landing.ts';
import { signIn } from '#features/house/accounts/use-cases/sign-in.ts';
import { toOwnPath } from '#lib/own-path.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { clientOf } from '#server/auth/client.ts';
import { knownDeviceCookie, openedSessionCookies } from '#server/auth/cookies.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Sign-in. The use case counts tries by account and address. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: signInSchema,
    auth: 'none',
    bodyBytes: bodyBytes.account,
    run: ({ actor, input, request }) =>
      signIn({ actor, input: { email: input.email, password: input.password, client: clientOf(request) } }),
    body: signedInBody,
    cookies: (signedIn) => [...openedSessionCookies(signedIn), knownDeviceCookie(signedIn.deviceMark)],
    form: {
      done: (signedIn, { suite }) => landingOf(signedIn, suite),
      refused: (error, raw) =>
        withQuery(urls.signIn(), { ...formStateOf(error), suite: toOwnPath(raw['suite']) ?? undefined }),
      keeps: ['email'],
    },
  }),
});
