import { secondFactorSchema } from '#features/house/accounts/accounts.schema.ts';
import { formStateOf } from '#features/house/accounts/form-state.ts';
import { landingOf, signedInBody } from '#features/house/accounts/landing.ts';
import { passSecondFactor } from '#features/house/accounts/use-cases/pass-second-factor.ts';
import { toOwnPath } from '#lib/own-path.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { clientOf } from '#server/auth/client.ts';
import { knownDeviceCookie, openedSessionCookies } from '#server/auth/cookies.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** A code for the session that waits for its second factor. The use case counts tries by account. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: secondFactorSchema,
    auth: 'none',
    bodyBytes: bodyBytes.account,
    run: ({ input: { code }, request }) => passSecondFactor({ input: { code, client: clientOf(request) } }),
    body: signedInBody,
    cookies: (signedIn) => [...openedSessionCookies(signedIn), knownDeviceCookie(signedIn.deviceMark)],
    form: {
      done: (signedIn, { suite }) => landingOf(signedIn, suite),
      refused: (error, raw) =>
        withQuery(urls.secondFactor(toOwnPath(raw['suite']) ?? undefined), formStateOf(error)),
    },
  }),
});
