import { confirmTotp } from '#features/house/accounts/use-cases/set-up-totp.ts';
import { formEnds } from '#app/api/v1/compte/second-facteur/form-ends.ts';
import { recoveryCodesCookie } from '#server/auth/cookies.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Puts the application in use; its first code proves that it has the secret. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    operation: confirmTotp,
    auth: 'session',
    limit: 'accountWrite',
    bodyBytes: bodyBytes.account,
    cookies: ({ recoveryCodes }) => (recoveryCodes ? [recoveryCodesCookie(recoveryCodes)] : []),
    form: formEnds('application', 'application'),
  }),
});
