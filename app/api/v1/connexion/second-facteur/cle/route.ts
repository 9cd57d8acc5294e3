import { passkeySchema } from '#features/house/accounts/accounts.schema.ts';
import { signedInBody } from '#features/house/accounts/landing.ts';
import { passPasskey } from '#features/house/accounts/use-cases/passkeys.ts';
import { clientOf } from '#server/auth/client.ts';
import { knownDeviceCookie, openedSessionCookies } from '#server/auth/cookies.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** A passkey's answer for the session that waits for its second factor. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: passkeySchema,
    auth: 'none',
    bodyBytes: bodyBytes.account,
    run: ({ input: { response }, request }) =>
      passPasskey({ input: { response, client: clientOf(request) } }),
    body: signedInBody,
    cookies: (signedIn) => [...openedSessionCookies(signedIn), knownDeviceCookie(signedIn.deviceMark)],
  }),
});
