import { removeFactorSchema } from '#features/house/accounts/accounts.schema.ts';
import { removeFactor } from '#features/house/accounts/use-cases/keep-second-factor.ts';
import { formEnds } from '#app/api/v1/compte/second-facteur/form-ends.ts';
import { recoveryCodesCookie } from '#server/auth/cookies.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Takes the application or a passkey away, for whoever gives the password again. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: removeFactorSchema,
    auth: 'session',
    limit: 'accountWrite',
    bodyBytes: bodyBytes.account,
    run: ({ actor, input: { factor, currentPassword } }) =>
      removeFactor({ actor, input: { factor, password: currentPassword } }),
    cookies: ({ isLast }) => (isLast ? [recoveryCodesCookie(null)] : []),
    form: formEnds('retrait'),
  }),
});
