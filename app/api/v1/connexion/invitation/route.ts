import { formStateOf } from '#features/house/accounts/form-state.ts';
import { landingOf, signedInBody } from '#features/house/accounts/landing.ts';
import { acceptInvitationSchema } from '#features/house/accounts/team.schema.ts';
import { acceptInvitation } from '#features/house/accounts/use-cases/accept-invitation.ts';
import { signIn } from '#features/house/accounts/use-cases/sign-in.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { clientOf } from '#server/auth/client.ts';
import { knownDeviceCookie, openedSessionCookies } from '#server/auth/cookies.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Whoever was invited chooses a password and is signed in. The link in the body is the permission. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: acceptInvitationSchema,
    auth: 'none',
    limit: 'accountWrite',
    bodyBytes: bodyBytes.account,
    status: 201,
    run: async ({ actor, input, request }) => {
      const accepted = await acceptInvitation({ actor, input });
      if (!accepted.ok) return accepted;
      const { email } = accepted.value;
      const { password } = input;
      return signIn({ actor, input: { email, password, client: clientOf(request) } });
    },
    body: signedInBody,
    cookies: (signedIn) => [...openedSessionCookies(signedIn), knownDeviceCookie(signedIn.deviceMark)],
    form: {
      done: (signedIn) => landingOf(signedIn),
      refused: (error, { token }) =>
        withQuery(typeof token === 'string' ? urls.invitation(token) : urls.signIn(), formStateOf(error)),
    },
  }),
});
