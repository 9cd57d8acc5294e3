import { changePassword } from '#features/house/accounts/use-cases/change-password.ts';
import { profileEnds } from '#app/api/v1/compte/profile-ends.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Another password for my account; my other sessions end. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    operation: changePassword,
    auth: 'session',
    limit: 'accountWrite',
    bodyBytes: bodyBytes.account,
    form: profileEnds('mot-de-passe'),
  }),
});
