import { z } from 'zod';
import { signOut } from '#features/house/accounts/use-cases/sign-out.ts';
import { urls } from '#lib/urls.ts';
import { closedSessionCookies, sessionCookieName } from '#server/auth/cookies.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Sign-out: the session's row goes, then its cookie and the hint. Without a session it changes nothing. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: z.strictObject({}),
    auth: 'none',
    bodyBytes: bodyBytes.account,
    run: ({ actor, request }) =>
      signOut({ actor, input: { token: request.cookies.get(sessionCookieName()) } }),
    body: () => undefined,
    cookies: () => closedSessionCookies(),
    form: { done: () => urls.home(), refused: () => urls.account() },
  }),
});
