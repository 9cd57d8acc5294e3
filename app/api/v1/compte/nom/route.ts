import { changeNameSchema } from '#features/house/accounts/accounts.schema.ts';
import { changeName } from '#features/house/accounts/use-cases/change-name.ts';
import { profileEnds } from '#app/api/v1/compte/profile-ends.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Another name for my account. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: changeNameSchema,
    auth: 'session',
    limit: 'accountWrite',
    bodyBytes: bodyBytes.account,
    run: changeName,
    form: { ...profileEnds('nom'), keeps: ['name'] },
  }),
});
