import { changeNameSchema } from '#features/accounts/accounts.schema.ts';
import { changeName } from '#features/accounts/use-cases/change-name.ts';
import { profileEnds } from '#app/api/v1/compte/profile-ends.ts';
import { bodyBytes } from '#server/limits.ts';
import { defineMethods, defineRoute } from '#server/route.ts';

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
