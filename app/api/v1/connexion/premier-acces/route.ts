import { firstAdministratorSchema } from '#features/house/accounts/accounts.schema.ts';
import { formStateOf } from '#features/house/accounts/form-state.ts';
import { signedInBody } from '#features/house/accounts/landing.ts';
import { createFirstAdministrator } from '#features/house/accounts/use-cases/create-first-administrator.ts';
import { signIn } from '#features/house/accounts/use-cases/sign-in.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { clientOf } from '#server/auth/client.ts';
import { knownDeviceCookie, openedSessionCookies } from '#server/auth/cookies.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** The first administrator opens the newspaper and is signed in. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: firstAdministratorSchema,
    auth: 'none',
    limit: 'accountWrite',
    bodyBytes: bodyBytes.account,
    status: 201,
    run: async ({ actor, input, request }) => {
      const created = await createFirstAdministrator({ actor, input });
      if (!created.ok) return created;
      const { email, password } = input;
      return signIn({ actor, input: { email, password, client: clientOf(request) } });
    },
    body: signedInBody,
    cookies: (signedIn) => [...openedSessionCookies(signedIn), knownDeviceCookie(signedIn.deviceMark)],
    form: {
      done: () => urls.desk(),
      refused: (error, { token }) =>
        withQuery(typeof token === 'string' ? urls.firstAccess(token) : urls.signIn(), formStateOf(error)),
    },
  }),
});
