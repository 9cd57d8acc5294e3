import { changeName } from '#features/house/accounts/use-cases/change-name.ts';
import { profileEnds } from '#app/api/v1/compte/profile-ends.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Another name for my account. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    operation: changeName,
    auth: 'session',
    limit: 'accountWrite',
    bodyBytes: bodyBytes.account,
    form: { ...profileEnds('nom'), keeps: ['name'] },
  }),
});
